using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TriggerPoint.Rules.X12;

/// <summary>Where the segments of a stretch of the file begin that may shape it: as many as stay in the cache together with the stretch.</summary>
/// <remarks>A mark is a place in the window and no more. Which segment and which line of the file it is, is worked out for the few that somebody asks about.</remarks>
internal sealed class SegmentMarks
{
    /// <summary>The bytes that a stretch may have.</summary>
    public const int LongestStretch = 16 * 1024;

    private const int Capacity = 2048;

    private readonly int[] positions = new int[Capacity + BlockMasks.Size];

    // Segments before each block, or before each mark, and lines before each mark.
    private readonly int[] segments = new int[Math.Max(Capacity + BlockMasks.Size, (LongestStretch / BlockMasks.Size) + 1)];
    private readonly int[] lines = new int[Capacity + BlockMasks.Size];
    private ScanPoint begin;
    private BlockLayout? layout;

    public int Count { get; private set; }

    /// <summary>Whether another block might not fit.</summary>
    public bool IsFull => Count > Capacity;

    /// <summary>Where a marked segment begins.</summary>
    public int PositionOf(int index) => positions[index] < 0 ? ~positions[index] : positions[index];

    /// <summary>Whether the bytes of a marked segment are not those of the window: it is wrapped, or too long.</summary>
    public bool IsOdd(int index) => positions[index] < 0;

    /// <summary>Begins a stretch of which each mark is added with its place.</summary>
    public void Begin(ScanPoint at)
    {
        Count = 0;
        begin = at;
        layout = null;
    }

    /// <summary>Begins a stretch that goes from block to block.</summary>
    public void Begin(ScanPoint at, BlockLayout ofBlocks)
    {
        Begin(at);
        layout = ofBlocks;
    }

    public void Add(ScanPoint at, bool isOdd)
    {
        positions[Count] = isOdd ? ~at.Position : at.Position;
        segments[Count] = (int)(at.Segments - begin.Segments);
        lines[Count++] = (int)(at.Lines - begin.Lines);
    }

    /// <summary>The places where marks are put that are not counted yet; there is room for those of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref int Free() => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(positions), Count);

    /// <summary>Counts the marks of a block, and says how many segments end before it.</summary>
    public void Keep(int count, int block, int segmentsBefore)
    {
        Count += count;
        segments[block] = segmentsBefore;
    }

    /// <summary>Takes away the marks at a place and behind it.</summary>
    public void RemoveFrom(int position)
    {
        while (Count > 0 && positions[Count - 1] >= position)
        {
            Count--;
        }
    }

    /// <summary>The place of a mark in the file.</summary>
    public ScanPoint PlaceOf(int index, ReadOnlySpan<byte> window)
    {
        int position = PositionOf(index);
        if (layout is not { } regular)
        {
            return new(position, begin.Segments + segments[index], begin.Lines + lines[index]);
        }

        int block = (position - begin.Position) / BlockMasks.Size;
        int before = segments[block] + window[(begin.Position + (block * BlockMasks.Size))..position].Count(regular.Terminator);
        return new(position, begin.Segments + before, begin.Lines + regular.LinesBeforeStart(before));
    }
}
