using System;

namespace TriggerPoint.Rules.X12;

/// <summary>Tells the segments that shape a file from the rest, by the first few bytes of each.</summary>
internal static class SegmentKinds
{
    /// <summary>What a segment is.</summary>
    /// <param name="text">The segment and whatever follows it: nothing behind its terminator is looked at.</param>
    /// <param name="delimiters">The delimiters.</param>
    public static SegmentKind Of(ReadOnlySpan<byte> text, Delimiters delimiters)
    {
        if (text.Length < 2)
        {
            return SegmentKind.None;
        }

        switch (text[0])
        {
            case (byte)'C' when text.StartsWith("CLM"u8) && IsWhole(text, 3, delimiters):
                return SegmentKind.Claim;
            case (byte)'H' when text[1] == 'L' && IsWhole(text, 2, delimiters):
                return LevelOf(text[2..], delimiters);
            case (byte)'S' when text.Length > 2 && text[1] == 'V' && text[2] is >= (byte)'1' and <= (byte)'3' && (IsWhole(text, 3, delimiters) || IsBare(text, 3, delimiters)):
                return text[2] == '1' ? LineOf(text[3..], delimiters) : SegmentKind.OtherLine;
            case (byte)'S' when text[1] is (byte)'T' or (byte)'E' && IsWhole(text, 2, delimiters):
                return text[1] == 'T' ? SegmentKind.Transaction : SegmentKind.TransactionEnd;
            case (byte)'G' when text[1] is (byte)'S' or (byte)'E' && IsWhole(text, 2, delimiters):
                return text[1] == 'S' ? SegmentKind.Group : SegmentKind.GroupEnd;
            case (byte)'I' when text.StartsWith("IEA"u8) && IsWhole(text, 3, delimiters):
                return SegmentKind.InterchangeEnd;

            // A new interchange brings delimiters of its own.
            case (byte)'I' when text.Length > 3 && text.StartsWith("ISA"u8) && Delimiters.CanBe(text[3]):
                return SegmentKind.Interchange;
            default:
                return SegmentKind.None;
        }
    }

    /// <summary>Whether a code, as it stands in a file, makes its claim a concern of this library.</summary>
    public static SegmentKind OfCode(ReadOnlySpan<byte> code)
    {
        if (code.Length == 5 && code[0] == '2' && code[1] == '0' && code[2] == '5')
        {
            int rest = ((code[3] - '0') * 10) + code[4] - '0';
            return rest is 52 or 53 or 60 or 61 ? SegmentKind.TriggerPointLine : rest is 50 or 51 ? SegmentKind.TendonLine : SegmentKind.ServiceLine;
        }

        return SegmentKind.ServiceLine;
    }

    /// <summary>The third element of HL.</summary>
    private static SegmentKind LevelOf(ReadOnlySpan<byte> text, Delimiters delimiters)
    {
        int separators = 0;
        for (int at = 0; at < text.Length && text[at] != delimiters.Segment; at++)
        {
            if (text[at] != delimiters.Element || ++separators < 3)
            {
                continue;
            }

            ReadOnlySpan<byte> level = text[(at + 1)..];
            return level.Length >= 2 && level[0] == '2' && IsWhole(level, 2, delimiters)
                ? level[1] switch
                {
                    (byte)'0' => SegmentKind.BillingLevel,
                    (byte)'2' => SegmentKind.SubscriberLevel,
                    (byte)'3' => SegmentKind.PatientLevel,
                    _ => SegmentKind.UnknownLevel,
                }
                : SegmentKind.UnknownLevel;
        }

        return SegmentKind.UnknownLevel;
    }

    /// <summary>The code of SV1: the second component of its first element, or the only one.</summary>
    private static SegmentKind LineOf(ReadOnlySpan<byte> text, Delimiters delimiters)
    {
        // Nearly every line: a separator, HC:, and a code that does not even begin like ours.
        if (text.Length > 6 && text[1] == 'H' && text[2] == 'C' && text[3] == delimiters.Component
            && text[4] != ' ' && (text[4] != '2' || text[5] != '0' || text[6] != '5'))
        {
            return SegmentKind.ServiceLine;
        }

        int end = text.IndexOf(delimiters.Segment);
        var elements = new Parts(end < 0 ? text : text[..end], delimiters.Element);
        elements.Next();
        ReadOnlySpan<byte> element = elements.Next();
        var components = new Parts(element, Composite.SeparatorOf(element, delimiters.Component));
        ReadOnlySpan<byte> qualifier = components.Next();
        return OfCode(components.Ended ? qualifier : components.Next());
    }

    // Nothing but the id, where segments end with CR LF and LF is their terminator: the claim takes it for a line, so it counts as one.
    private static bool IsBare(ReadOnlySpan<byte> text, int length, Delimiters delimiters) =>
        text.Length > length + 1 && text[length] == '\r' && text[length + 1] == delimiters.Segment;

    /// <summary>Whether an id, or a value, has so many bytes.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> text, int length, Delimiters delimiters) =>
        text.Length == length || text[length] == delimiters.Element || text[length] == delimiters.Segment;
}
