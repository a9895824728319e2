using System;

namespace TriggerPoint.Rules.X12;

/// <summary>Finds the segments that shape a file one segment after the other, whatever its layout: the specification of <see cref="BlockScanner"/>.</summary>
internal static class PlainScanner
{
    // Then blocks are tried again: one line end in a note must not slow down the rest of a file.
    private const int Stretch = 16 * 1024;

    public static ScanPoint Scan(ReadOnlySpan<byte> window, ScanPoint from, SegmentSource source, SegmentMarks marks)
    {
        SegmentCursor cursor = source.From(window, from);
        while (!marks.IsFull && cursor.Next.Position - from.Position < Stretch && cursor.MoveNext())
        {
            SegmentKind kind = SegmentKinds.Of(cursor.IsWrapped ? cursor.Current.Text : window[cursor.At.Position..], source.Delimiters);
            if (kind == SegmentKind.Interchange)
            {
                // Its own delimiters say where it ends.
                marks.Add(kind, cursor.At);
                break;
            }

            if (cursor.IsWrapped || cursor.IsTooLong)
            {
                marks.Add(cursor.IsTooLong ? SegmentKind.TooLong : SegmentKind.Wrapped, cursor.At);
            }

            if (kind != SegmentKind.None && !cursor.IsTooLong)
            {
                marks.Add(kind, cursor.At);
            }
        }

        return cursor.Next;
    }
}
