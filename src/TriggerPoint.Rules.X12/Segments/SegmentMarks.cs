namespace TriggerPoint.Rules.X12;

/// <summary>The marks of a stretch of the file, in its order: as many as stay in the cache together with the stretch.</summary>
internal sealed class SegmentMarks
{
    private const int Capacity = 512;

    // A block has fewer marks than bytes, and the plain scanner makes two for a segment at most.
    private const int Reserve = BlockMasks.Size;

    private readonly SegmentMark[] marks = new SegmentMark[Capacity];
    private ScanPoint begin;

    public int Count { get; private set; }

    /// <summary>Whether a block more might not fit.</summary>
    public bool IsFull => Count > Capacity - Reserve;

    public ref readonly SegmentMark this[int index] => ref marks[index];

    /// <summary>Begins a stretch.</summary>
    public void Begin(ScanPoint at)
    {
        Count = 0;
        begin = at;
    }

    public void Add(SegmentKind kind, ScanPoint at) =>
        marks[Count++] = new(kind, at.Position, (int)(at.Segments - begin.Segments), (int)(at.Lines - begin.Lines));

    /// <summary>Puts a mark behind the last one without counting it.</summary>
    public void Put(int ahead, int position, int segments, int lines) => marks[Count + ahead] = new(SegmentKind.None, position, segments, lines);

    /// <summary>Counts marks that were put.</summary>
    public void Keep(int count) => Count += count;

    /// <summary>The place of a mark in the file.</summary>
    public ScanPoint PlaceOf(in SegmentMark mark) => new(mark.Position, begin.Segments + mark.Segments, begin.Lines + mark.Lines);

    /// <summary>Takes away the marks at a place and behind it.</summary>
    public void RemoveFrom(int position)
    {
        while (Count > 0 && marks[Count - 1].Position >= position)
        {
            Count--;
        }
    }
}
