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
        if (text.Length < 4)
        {
            return SegmentKind.None;
        }

        byte separator = delimiters.Element;
        switch (text[0])
        {
            case (byte)'C' when text[1] == 'L' && text[2] == 'M' && text[3] == separator:
                return SegmentKind.Claim;
            case (byte)'H' when text[1] == 'L' && text[2] == separator:
                return LevelOf(text[3..], delimiters);
            case (byte)'S' when text[1] == 'V' && text[3] == separator:
                return text[2] == '1' ? LineOf(text[4..], delimiters) : text[2] is (byte)'2' or (byte)'3' ? SegmentKind.OtherLine : SegmentKind.None;
            case (byte)'S' when text[2] == separator:
                return text[1] == 'T' ? SegmentKind.Transaction : text[1] == 'E' ? SegmentKind.TransactionEnd : SegmentKind.None;
            case (byte)'G' when text[2] == separator:
                return text[1] == 'S' ? SegmentKind.Group : text[1] == 'E' ? SegmentKind.GroupEnd : SegmentKind.None;
            case (byte)'I' when text[1] == 'E' && text[2] == 'A' && text[3] == separator:
                return SegmentKind.InterchangeEnd;

            // A new interchange brings delimiters of its own.
            case (byte)'I' when text[1] == 'S' && text[2] == 'A' && Delimiters.CanBe(text[3]):
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
    private static SegmentKind LevelOf(ReadOnlySpan<byte> elements, Delimiters delimiters)
    {
        for (int skipped = 0; skipped < 2; skipped++)
        {
            int at = elements.IndexOfAny(delimiters.Element, delimiters.Segment);
            if (at < 0 || elements[at] == delimiters.Segment)
            {
                return SegmentKind.UnknownLevel;
            }

            elements = elements[(at + 1)..];
        }

        return elements.Length >= 2 && elements[0] == '2' && (elements.Length == 2 || elements[2] == delimiters.Element || elements[2] == delimiters.Segment)
            ? elements[1] switch
            {
                (byte)'0' => SegmentKind.BillingLevel,
                (byte)'2' => SegmentKind.SubscriberLevel,
                (byte)'3' => SegmentKind.PatientLevel,
                _ => SegmentKind.UnknownLevel,
            }
            : SegmentKind.UnknownLevel;
    }

    /// <summary>The code of SV1: the second component of its first element, or the only one.</summary>
    private static SegmentKind LineOf(ReadOnlySpan<byte> elements, Delimiters delimiters)
    {
        // What nearly every line looks like: HC:20552 and a delimiter.
        if (elements.Length > 8 && elements.StartsWith("HC"u8) && elements[2] == delimiters.Component && IsDelimiter(elements[8], delimiters))
        {
            return OfCode(elements.Slice(3, 5));
        }

        int end = elements.IndexOfAny(delimiters.Element, delimiters.Segment);
        var components = new Parts(end < 0 ? elements : elements[..end], delimiters.Component);
        ReadOnlySpan<byte> qualifier = components.Next();
        return OfCode(components.Ended ? qualifier : components.Next());
    }

    private static bool IsDelimiter(byte value, Delimiters delimiters) =>
        value == delimiters.Component || value == delimiters.Element || value == delimiters.Segment;
}
