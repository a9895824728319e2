using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TriggerPoint.Rules.X12;

/// <summary>Finds the segments that shape a file 64 bytes at a time, as long as its layout is regular.</summary>
/// <remarks>
/// Regular is what programs write: behind each terminator the next segment begins at once, or each behind LF, or each behind CRLF, and line ends stand
/// nowhere else. At the first block that is otherwise it stops, and <see cref="PlainScanner"/> goes on. A property test holds the two together.
/// </remarks>
internal static class BlockScanner
{
    // So many marks are written for each block, whether it has them or not: a branch that cannot be foreseen costs more.
    private const int WrittenAnyway = 2;

    /// <summary>Marks a stretch that begins behind a terminator.</summary>
    /// <returns>How far it came; no further when the layout is irregular from the beginning.</returns>
    public static ScanPoint Scan(ReadOnlySpan<byte> window, ScanPoint from, int limit, byte terminator, int longest, SegmentMarks marks)
    {
        unchecked
        {
            var layout = BlockLayout.Of(window[from.Position..], terminator);
            marks.Begin(from, layout);
            limit = Math.Min(limit, from.Position + SegmentMarks.LongestStretch);
            ref byte first = ref MemoryMarshal.GetReference(window);
            int segments = 0;
            int position = from.Position;
            int withoutEnd = 0;

            // One byte is looked at behind the block.
            for (; position + BlockMasks.Size < limit && !marks.IsFull; position += BlockMasks.Size)
            {
                BlockMasks block = BlockMasks.Of(ref Unsafe.Add(ref first, position), layout);
                withoutEnd = block.Terminators == 0 ? withoutEnd + BlockMasks.Size : 0;
                if (!block.IsRegular || withoutEnd > longest - (3 * BlockMasks.Size))
                {
                    break;
                }

                ref int free = ref marks.Free();
                ulong ids = block.Ids;
                int count = BitOperations.PopCount(ids);
                for (int i = 0; i < WrittenAnyway; i++)
                {
                    Unsafe.Add(ref free, i) = position + BitOperations.TrailingZeroCount(ids);
                    ids &= ids - 1;
                }

                for (int i = WrittenAnyway; i < count; i++)
                {
                    Unsafe.Add(ref free, i) = position + BitOperations.TrailingZeroCount(ids);
                    ids &= ids - 1;
                }

                marks.Keep(count, (position - from.Position) / BlockMasks.Size, segments);
                segments += BitOperations.PopCount(block.Terminators);
            }

            // What stands behind the last terminator is scanned again, together with the rest of its segment.
            int boundary = from.Position + window[from.Position..position].LastIndexOf(terminator) + 1;
            marks.RemoveFrom(boundary);
            return new(boundary, from.Segments + segments, from.Lines + layout.LinesBeforeEnd(segments));
        }
    }
}
