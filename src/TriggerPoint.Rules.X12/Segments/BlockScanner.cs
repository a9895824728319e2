using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TriggerPoint.Rules.X12;

/// <summary>Finds the segments that shape a file 64 bytes at a time, as long as its layout is regular.</summary>
/// <remarks>
/// Regular is what programs write: behind each terminator the next segment begins at once, or behind LF or CRLF, and line ends stand nowhere else.
/// At the first block that is otherwise it stops, and <see cref="PlainScanner"/> goes on. The two give the same marks; a property test holds them together.
/// </remarks>
internal static class BlockScanner
{
    public static ScanPoint Scan(ReadOnlySpan<byte> window, ScanPoint from, int limit, Delimiters delimiters, int longest, SegmentMarks marks)
    {
        unchecked
        {
            ref byte first = ref MemoryMarshal.GetReference(window);
            int position = from.Position;
            int boundary = position;
            long segments = from.Segments;
            long lines = from.Lines;

            // What the block before leaves to the first bit of this one. The stretch begins behind a terminator.
            ulong terminatorBefore = 1;
            ulong lineFeedBefore = 0;
            ulong returnBefore = 0;

            // One byte is looked at behind the block.
            for (; position + ByteBlock.Size < limit && !marks.IsFull; position += ByteBlock.Size)
            {
                ref byte block = ref Unsafe.Add(ref first, position);
                ulong terminators = ByteBlock.EqualTo(ref block, delimiters.Segment);
                ulong lineFeeds = ByteBlock.EqualTo(ref block, (byte)'\n') & ~terminators;
                ulong returns = ByteBlock.EqualTo(ref block, (byte)'\r') & ~terminators;
                ulong blanks = ByteBlock.EqualTo(ref block, (byte)' ') | ByteBlock.EqualTo(ref block, (byte)'\t');

                ulong behindTerminator = (terminators << 1) | terminatorBefore;
                ulong behindLineFeed = (lineFeeds << 1) | lineFeedBefore;
                ulong behindReturn = (returns << 1) | returnBefore;
                ulong starts = (behindTerminator & ~(lineFeeds | returns)) | behindLineFeed;
                ulong irregular = (lineFeeds & ~(behindTerminator | behindReturn)) | (returns & ~behindTerminator) | (behindReturn & ~lineFeeds)
                    | (starts & (terminators | blanks | lineFeeds | returns));
                if (irregular != 0 || position + BitOperations.TrailingZeroCount(terminators) - boundary > longest)
                {
                    break;
                }

                // CLM and HL, ST, SE and SV1, GS and GE, ISA and IEA: and whatever else has their letters.
                ulong candidates = starts & (ByteBlock.EqualTo(ref Unsafe.Add(ref block, 1), (byte)'L') | ByteBlock.EqualTo(ref block, (byte)'S')
                    | ByteBlock.EqualTo(ref block, (byte)'G') | ByteBlock.EqualTo(ref block, (byte)'I'));
                ulong lineEnds = delimiters.Segment == '\n' ? terminators : lineFeeds;
                for (; candidates != 0; candidates &= candidates - 1)
                {
                    int bit = BitOperations.TrailingZeroCount(candidates);
                    SegmentKind kind = SegmentKinds.Of(window[(position + bit)..], delimiters);
                    if (kind != SegmentKind.None)
                    {
                        ulong before = (1UL << bit) - 1;
                        var at = new ScanPoint(
                            position + bit, segments + BitOperations.PopCount(terminators & before), lines + BitOperations.PopCount(lineEnds & before));
                        marks.Add(kind, at);
                        if (kind == SegmentKind.Interchange)
                        {
                            return at;
                        }
                    }
                }

                segments += BitOperations.PopCount(terminators);
                lines += BitOperations.PopCount(lineEnds);
                boundary = terminators == 0 ? boundary : position + ByteBlock.Size - BitOperations.LeadingZeroCount(terminators);
                terminatorBefore = terminators >> 63;
                lineFeedBefore = lineFeeds >> 63;
                returnBefore = returns >> 63;
            }

            // What stands behind the last terminator is scanned again, together with the rest of its segment.
            marks.RemoveFrom(boundary);
            return new(boundary, segments, lines - (delimiters.Segment == '\n' ? 0 : window[boundary..position].Count((byte)'\n')));
        }
    }
}
