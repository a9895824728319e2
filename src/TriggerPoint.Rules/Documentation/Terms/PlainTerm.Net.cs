#if NET
using System;

namespace TriggerPoint.Rules;

/// <summary>
/// Finds a term that is written with letters, digits, spaces and hyphens alone, as nearly all are: its normal form and its hash are worked out in one
/// go, in memory of the stack.
/// </summary>
internal static class PlainTerm
{
    private const int Longest = 64;

    /// <summary>Looks a term up.</summary>
    /// <returns>Whether it is plain; the entry is none when the lexicon does not hold it.</returns>
    public static bool TryFind(ReadOnlySpan<char> term, out TermEntry entry)
    {
        entry = default;
        if (term.Length > Longest)
        {
            return false;
        }

        Span<char> normal = stackalloc char[Longest];
        int length = 0;
        bool isBehindWord = false;
        uint hash = TermHash.Seed;
        foreach (char c in term)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (isBehindWord)
                {
                    normal[length++] = ' ';
                    hash = TermHash.Add(hash, ' ');
                    isBehindWord = false;
                }

                char folded = CharacterFolding.Fold(c);
                normal[length++] = folded;
                hash = TermHash.Add(hash, folded);
            }
            else if (c is ' ' or '-')
            {
                isBehindWord = length > 0;
            }
            else
            {
                return false;
            }
        }

        entry = Vocabulary.Find(normal[..length], hash);
        return true;
    }
}
#endif
