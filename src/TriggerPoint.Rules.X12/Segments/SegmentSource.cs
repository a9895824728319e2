using System;

namespace TriggerPoint.Rules.X12;

/// <summary>How the segments of the interchange that is open are told apart.</summary>
internal sealed class SegmentSource
{
    private readonly LineJoiner joiner = new();
    private readonly bool inBlocks;

    public SegmentSource(int longestSegment, bool inBlocks)
    {
        LongestSegment = longestSegment;
        this.inBlocks = inBlocks && BlockMasks.IsFast;
    }

    public Delimiters Delimiters { get; set; }

    /// <summary>The bytes that a segment may have: more are no segment.</summary>
    public int LongestSegment { get; }

    /// <summary>The segments from a place on, up to the end of the span.</summary>
    public SegmentCursor From(ReadOnlySpan<byte> window, ScanPoint from) => new(window, from, Delimiters, joiner, LongestSegment);

    /// <summary>Marks the segments that shape the file, from a place on, until a terminator that ends at the limit, or the marks are full.</summary>
    /// <returns>How far it came. Marks behind an interchange's beginning or end do not hold: the delimiters change there.</returns>
    public ScanPoint Mark(ReadOnlySpan<byte> window, ScanPoint from, int limit, SegmentMarks marks)
    {
        // Blocks are asked about the byte before them: it must be the terminator that a stretch begins behind.
        if (inBlocks && from.Position > 0 && window[from.Position - 1] == Delimiters.Segment)
        {
            ScanPoint at = BlockScanner.Scan(window, from, limit, Delimiters.Segment, LongestSegment, marks);
            if (at.Position > from.Position)
            {
                return at;
            }
        }

        return PlainScanner.Scan(window[..limit], from, this, marks);
    }
}
