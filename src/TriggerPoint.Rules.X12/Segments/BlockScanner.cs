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
    // So many marks are written for each block, whether it has them or not: a branch that cannot be foreseen costs more.
    private const int WrittenAnyway = 2;

    public static ScanPoint Scan(ReadOnlySpan<byte> window, ScanPoint from, int limit, Delimiters delimiters, int longest, SegmentMarks marks)
    {
        unchecked
        {
            ref byte first = ref MemoryMarshal.GetReference(window);
            int position = from.Position;
            int boundary = position;
            int segments = 0;
            int lines = 0;

            // What the block before leaves to the first bit of this one. The stretch begins behind a terminator.
            ulong terminatorBefore = 1;
            ulong lineFeedBefore = 0;
            ulong returnBefore = 0;

            // One byte is looked at behind the block.
            for (; position + BlockMasks.Size < limit && !marks.IsFull; position += BlockMasks.Size)
            {
                BlockMasks block = BlockMasks.Of(ref Unsafe.Add(ref first, position), delimiters.Segment);
                ulong terminators = block.Terminators;
                ulong lineFeeds = block.LineFeeds & ~terminators;
                ulong returns = block.Returns & ~terminators;
                ulong behindTerminator = (terminators << 1) | terminatorBefore;
                ulong behindLineFeed = (lineFeeds << 1) | lineFeedBefore;
                ulong behindReturn = (returns << 1) | returnBefore;
                ulong starts = (behindTerminator & ~(lineFeeds | returns)) | behindLineFeed;
                ulong irregular = (lineFeeds & ~(behindTerminator | behindReturn)) | (returns & ~behindTerminator) | (behindReturn & ~lineFeeds)
                    | (starts & (terminators | ~block.Letters));
                if (irregular != 0 || position + BitOperations.TrailingZeroCount(terminators) - boundary > longest)
                {
                    break;
                }

                ulong ids = starts & block.Ids;
                int count = BitOperations.PopCount(ids);
                for (int i = 0; i < WrittenAnyway || i < count; i++)
                {
                    ulong before = (ids - 1) & ~ids;
                    marks.Put(
                        i,
                        position + BitOperations.TrailingZeroCount(ids),
                        segments + BitOperations.PopCount(terminators & before),
                        lines + BitOperations.PopCount(block.LineFeeds & before));
                    ids &= ids - 1;
                }

                marks.Keep(count);
                segments += BitOperations.PopCount(terminators);
                lines += BitOperations.PopCount(block.LineFeeds);
                boundary = terminators == 0 ? boundary : position + BlockMasks.Size - BitOperations.LeadingZeroCount(terminators);
                terminatorBefore = terminators >> 63;
                lineFeedBefore = lineFeeds >> 63;
                returnBefore = returns >> 63;
            }

            // What stands behind the last terminator is scanned again, together with the rest of its segment.
            marks.RemoveFrom(boundary);
            return new(boundary, from.Segments + segments, from.Lines + lines - window[boundary..position].Count((byte)'\n'));
        }
    }
}
