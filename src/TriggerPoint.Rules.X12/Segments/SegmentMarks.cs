namespace TriggerPoint.Rules.X12;

/// <summary>The marks of a stretch of the file, in its order: as many as stay in the cache together with the stretch.</summary>
internal sealed class SegmentMarks
{
    private const int Capacity = 512;

    // A block of 64 bytes has fewer marks than bytes, and the plain scanner makes at most three for a segment.
    private const int Reserve = ByteBlock.Size;

    private readonly SegmentMark[] marks = new SegmentMark[Capacity];

    public int Count { get; private set; }

    /// <summary>Whether a block more might not fit.</summary>
    public bool IsFull => Count > Capacity - Reserve;

    public ref readonly SegmentMark this[int index] => ref marks[index];

    public void Add(SegmentKind kind, ScanPoint at) => marks[Count++] = new(kind, at);

    public void Clear() => Count = 0;

    /// <summary>Takes away the marks at a place and behind it.</summary>
    public void RemoveFrom(int position)
    {
        while (Count > 0 && marks[Count - 1].At.Position >= position)
        {
            Count--;
        }
    }
}
