using System;

namespace TriggerPoint.Rules.X12;

/// <summary>Finds the segments that shape a file one segment after the other, whatever its layout: the specification of <see cref="BlockScanner"/>.</summary>
internal static class PlainScanner
{
    // Then blocks are tried again: one line end in a note must not slow down the rest of a file.
    private const int Stretch = 16 * 1024;

    public static ScanPoint Scan(ReadOnlySpan<byte> window, ScanPoint from, SegmentSource source, SegmentMarks marks)
    {
        marks.Begin(from);
        SegmentCursor cursor = source.From(window, from);
        while (!marks.IsFull && cursor.Next.Position - from.Position < Stretch && cursor.MoveNext())
        {
            bool isOdd = cursor.IsWrapped || cursor.IsTooLong;
            SegmentKind kind = isOdd ? SegmentKind.TooLong : SegmentKinds.Of(window[cursor.At.Position..], source.Delimiters);
            if (kind == SegmentKind.None)
            {
                continue;
            }

            marks.Add(cursor.At, isOdd);
            if (kind == SegmentKind.Interchange || (isOdd && InterchangeHeader.Begins(window[cursor.At.Position..])))
            {
                // Its own delimiters say where it ends.
                break;
            }
        }

        return cursor.Next;
    }
}
