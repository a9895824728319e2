using System;

namespace TriggerPoint.Rules.X12;

/// <summary>ISA: the one segment that is read by position, since it says what the delimiters are.</summary>
internal readonly ref struct InterchangeHeader
{
    /// <summary>As many bytes as are looked at, so that what is found does not depend on how the file arrives.</summary>
    public const int LookAhead = 512;

    /// <summary>As many bytes tell whether an interchange may begin.</summary>
    public const int LongestBeginning = 16;

    private const int Elements = 16;
    private const int RegularLength = 106;
    private const int ControlNumberElement = 13;
    private const byte UsualComponent = (byte)':';
    private const byte UsualTerminator = (byte)'~';

    private InterchangeHeader(Delimiters delimiters, int length, int lineEnds, ControlNumber control)
    {
        Delimiters = delimiters;
        Length = length;
        IsRegular = length - lineEnds == RegularLength;
        IsWrapped = lineEnds > 0;
        Control = control;
    }

    public Delimiters Delimiters { get; }

    /// <summary>The bytes of the segment with its terminator.</summary>
    public int Length { get; }

    /// <summary>Whether it has the 106 bytes that it must have.</summary>
    public bool IsRegular { get; }

    /// <summary>Whether line ends stand inside it.</summary>
    public bool IsWrapped { get; }

    /// <summary>ISA13.</summary>
    public ControlNumber Control { get; }

    /// <summary>Whether a text begins with <c>ISA</c> and a delimiter; a wrapped file may have line ends between the letters.</summary>
    public static bool Begins(ReadOnlySpan<byte> text) => SeparatorAt(text) > 0;

    /// <summary>Reads a text that begins with <c>ISA</c>.</summary>
    /// <returns>Whether the delimiters could be found.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out InterchangeHeader header)
    {
        header = default;
        Span<int> separators = stackalloc int[Elements];
        int end = SeparatorAt(text);
        byte separator = text[end];
        int found = 0;
        for (; end < text.Length && found < Elements; end++)
        {
            if (text[end] == separator)
            {
                separators[found++] = end;
            }
        }

        if (found < Elements || !TryDelimiters(text, separator, end, out Delimiters delimiters, out int terminator))
        {
            return false;
        }

        int lineEnds = text[..terminator].Count((byte)'\r') + text[..terminator].Count((byte)'\n');
        ReadOnlySpan<byte> control = text[(separators[ControlNumberElement - 1] + 1)..separators[ControlNumberElement]];
        header = new(delimiters, terminator + 1, lineEnds, ControlNumber.Of(control));
        return true;
    }

    /// <summary>Whether a text looks like the beginning of an interchange, with or without its ISA: not in the middle of a word.</summary>
    public static bool MayBegin(ReadOnlySpan<byte> text, byte before) => !char.IsAsciiLetterOrDigit((char)before)
        && (Begins(text)
            || (text.Length > 5 && text.StartsWith("GS"u8) && Delimiters.CanBe(text[2]) && text[5] == text[2])
            || (text.Length > 6 && text.StartsWith("ST"u8) && Delimiters.CanBe(text[2]) && text[6] == text[2]));

    /// <summary>Where an interchange may begin behind the first byte; the length of the text when nowhere.</summary>
    public static int Find(ReadOnlySpan<byte> text)
    {
        for (int at = 1; at < text.Length; at++)
        {
            int next = text[at..].IndexOfAny((byte)'I', (byte)'G', (byte)'S');
            if (next < 0)
            {
                break;
            }

            at += next;
            if (MayBegin(text[at..], text[at - 1]))
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>Delimiters for a text without a readable ISA: the separator is the byte behind the first id, the terminator the one before the next segment.</summary>
    public static bool TryGuess(ReadOnlySpan<byte> text, out Delimiters delimiters)
    {
        delimiters = default;
        int letters = 0;
        while (letters < text.Length && letters < 3 && char.IsAsciiLetterOrDigit((char)text[letters]))
        {
            letters++;
        }

        if (letters is < 2 || letters == text.Length || !Delimiters.CanBe(text[letters]))
        {
            return false;
        }

        byte separator = text[letters];
        delimiters = new(separator, separator == UsualComponent ? (byte)'>' : UsualComponent, TerminatorIn(text, separator));
        return delimiters.AreDistinct;
    }

    /// <summary>The component separator and the terminator behind the last element separator: a line may end before either, or the first be missing.</summary>
    private static bool TryDelimiters(ReadOnlySpan<byte> text, byte separator, int end, out Delimiters delimiters, out int terminator)
    {
        int component = BehindLineEnds(text, end);
        ReadOnlySpan<int> places = [BehindLineEnds(text, component + 1), component + 1];
        foreach (int place in places)
        {
            terminator = place;
            delimiters = place < text.Length ? new(separator, text[component], text[place]) : default;
            if (delimiters.AreDistinct && delimiters.Component != UsualTerminator)
            {
                return true;
            }
        }

        terminator = end;
        delimiters = end < text.Length ? new(separator, UsualComponent, text[end]) : default;
        return delimiters.AreDistinct;
    }

    private static int SeparatorAt(ReadOnlySpan<byte> text)
    {
        int at = 0;
        foreach (byte letter in "ISA"u8)
        {
            at = BehindLineEnds(text, at);
            if (at == text.Length || text[at++] != letter)
            {
                return 0;
            }
        }

        at = BehindLineEnds(text, at);
        return at < text.Length && Delimiters.CanBe(text[at]) ? at : 0;
    }

    private static int BehindLineEnds(ReadOnlySpan<byte> text, int at)
    {
        for (int skipped = 0; skipped < 2 && at < text.Length && text[at] is (byte)'\r' or (byte)'\n'; skipped++)
        {
            at++;
        }

        return at;
    }

    private static byte TerminatorIn(ReadOnlySpan<byte> text, byte separator)
    {
        for (int at = 4; at + 3 < text.Length; at++)
        {
            bool begins = (text[at + 2] == separator && (text[at..].StartsWith("GS"u8) || text[at..].StartsWith("ST"u8) || text[at..].StartsWith("HL"u8)))
                || (text[at + 3] == separator && (text[at..].StartsWith("BHT"u8) || text[at..].StartsWith("NM1"u8)));
            int before = at - 1;
            if (!begins || !Delimiters.CanBe(text[before]) || text[before] == separator)
            {
                continue;
            }

            while (before > 0 && text[before] is (byte)'\r' or (byte)'\n')
            {
                before--;
            }

            return Delimiters.CanBe(text[before]) && text[before] != separator ? text[before] : text[before + 1];
        }

        return UsualTerminator;
    }
}
