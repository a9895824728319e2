#if NET
using System;
using System.Runtime.CompilerServices;

namespace TriggerPoint.Rules;

/// <summary>An item of a <see cref="PlainList"/>: a side, if any, the name of one muscle, and a count, if any.</summary>
internal struct PlainItem
{
    private const int MostCharacters = 64;
    private const int MostWords = 12;

    public MentionKind Kind { get; private set; }

    public Muscle Muscle { get; private set; }

    /// <summary>The side that stands before the muscle.</summary>
    public SideReading Side { get; set; }

    /// <summary>The count behind the muscle; 0 for none.</summary>
    public int Passes { get; private set; }

    /// <summary>The words that name the muscle.</summary>
    public TextSpan Span { get; private set; }

    public bool HasBareR { get; private set; }

    /// <summary>Whether its side is the letter L, before a word that has a lumbar form.</summary>
    public bool MayBeLumbar { get; private set; }

    /// <summary>Whether it is a mention of the left and one of the right.</summary>
    public readonly bool IsTwice => Side == SideReading.Both && Muscle.IsPaired;

    public readonly Side FirstSide => Side switch
    {
        SideReading.Both => Muscle.IsPaired ? Rules.Side.Left : Rules.Side.Midline,
        SideReading.Left => Rules.Side.Left,
        SideReading.Right => Rules.Side.Right,
        _ => Rules.Side.Unspecified,
    };

    /// <summary>Reads the item that stands between two places of a text.</summary>
    /// <returns>Whether it is plain.</returns>
    [SkipLocalsInit]
    public static bool TryRead(ReadOnlySpan<char> source, int start, int end, out PlainItem item)
    {
        item = default;
        Span<char> normal = stackalloc char[MostCharacters];
        Span<Word> words = stackalloc Word[MostWords];
        return TrySplit(source, start, end, normal, ref words) && item.Take(normal, words);
    }

    // Words of letters and digits, one space apart in normal form. Anything else may mean something.
    private static bool TrySplit(ReadOnlySpan<char> source, int start, int end, Span<char> normal, ref Span<Word> words)
    {
        int used = 0;
        int count = 0;
        for (int at = start; at < end;)
        {
            if (source[at] is ' ' or '-')
            {
                at++;
                continue;
            }

            if (count == words.Length || used + 1 >= normal.Length)
            {
                return false;
            }

            if (count > 0)
            {
                normal[used++] = ' ';
            }

            var word = new Word { Start = at, From = used };
            for (; at < end && char.IsAsciiLetterOrDigit(source[at]); at++)
            {
                if (used == normal.Length)
                {
                    return false;
                }

                normal[used++] = CharacterFolding.Fold(source[at]);
            }

            if (used == word.From)
            {
                return false;
            }

            word.End = at;
            word.To = used;
            words[count++] = word;
        }

        // A minus at the end is an answer, perhaps.
        words = words[..count];
        return count > 0 && !source[words[^1].End..end].Contains('-');
    }

    private bool Take(ReadOnlySpan<char> normal, ReadOnlySpan<Word> words)
    {
        TermEntry entry = Longest(normal, words, out int next);
        TermEntry side = default;
        if (IsSide(entry))
        {
            side = entry;
            words = words[next..];
            entry = Longest(normal, words, out next);
        }

        if (!entry.TryNameOne(out Muscle muscle, out MentionKind kind) || !TryPasses(normal, words[next..], out int passes))
        {
            return false;
        }

        // "gastroc & lat": a short form that may describe the muscle before it.
        if (side.Side == SideReading.None && Descriptors.InFull(entry.Text) != entry.Text)
        {
            return false;
        }

        Muscle = muscle;
        Kind = kind;
        Passes = passes;
        Span = new TextSpan(words[0].Start, words[next - 1].End - words[0].Start);
        Side = side.Side;
        HasBareR = side.IsSideLetter && side.Side == SideReading.Right;
        MayBeLumbar = side.IsSideLetter && side.Side == SideReading.Left && side.Text.Length == 1 && Vocabulary.Find("lumbar " + entry.Text).IsMuscleWord;
        return true;
    }

    // "both" may be two muscles, and words for the same or the other side are about what stands elsewhere.
    private static bool IsSide(TermEntry entry) =>
        entry.Side is SideReading.Left or SideReading.Right or SideReading.Both && entry.Context == ContextReading.None && entry.Thing == ThingReading.None && entry.Text != "both";

    private static TermEntry Longest(ReadOnlySpan<char> normal, ReadOnlySpan<Word> words, out int next)
    {
        TermEntry longest = default;
        next = 0;
        uint hash = TermHash.Seed;
        for (int i = 0; i < words.Length && i < TermTable.MostWords; i++)
        {
            foreach (char c in normal[(i == 0 ? words[0].From : words[i - 1].To)..words[i].To])
            {
                hash = TermHash.Add(hash, c);
            }

            TermEntry found = Vocabulary.Find(normal[words[0].From..words[i].To], hash);
            if (found.Exists)
            {
                longest = found;
                next = i + 1;
            }
        }

        return longest;
    }

    // x6, x 6, or nothing. Zero is a denial, and three digits are no count.
    private static bool TryPasses(ReadOnlySpan<char> normal, ReadOnlySpan<Word> words, out int passes)
    {
        passes = 0;
        if (words.IsEmpty)
        {
            return true;
        }

        ReadOnlySpan<char> count = normal[words[0].From..words[^1].To];
        if (words.Length > 2 || count[0] != 'x' || (words.Length == 2 && count[1] != ' '))
        {
            return false;
        }

        ReadOnlySpan<char> digits = count[words.Length..];
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            passes = (10 * passes) + (digit - '0');
        }

        return digits.Length is 1 or 2 && passes > 0;
    }

    /// <summary>A word: where it stands in the text, and where its normal form stands.</summary>
    private struct Word
    {
        public int Start;
        public int End;
        public int From;
        public int To;
    }
}
#endif
