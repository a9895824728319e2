#if NET
using System;

namespace TriggerPoint.Rules;

public static partial class MuscleLexicon
{
    /// <summary>Looks up one term, without side or count. Terms of plain letters, digits, spaces and hyphens allocate nothing.</summary>
    /// <param name="term">The term, in any letter case and punctuation.</param>
    /// <param name="result">The term as the lexicon holds it.</param>
    /// <returns>Whether the lexicon holds it as a muscle or group word.</returns>
    public static bool TryFind(ReadOnlySpan<char> term, out MuscleTerm result)
    {
        if (!PlainTerm.TryFind(term, out TermEntry entry))
        {
            return TryFind(term.ToString(), out result);
        }

        result = entry.IsMuscleWord ? new MuscleTerm(entry) : default;
        return entry.IsMuscleWord;
    }
}
#endif
