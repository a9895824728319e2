#if !NET
namespace TriggerPoint.Rules;

/// <summary>As much of the framework's type as the core needs, over arrays: so that both targets have one source and neither a dependency.</summary>
internal readonly struct ReadOnlySpan<T>
{
    private readonly T[] array;
    private readonly int start;

    private ReadOnlySpan(T[] array, int start, int length)
    {
        this.array = array;
        this.start = start;
        Length = length;
    }

    public int Length { get; }

    public T this[int index] => array[start + index];

    public static implicit operator ReadOnlySpan<T>(T[] array) => new(array, 0, array.Length);

    public ReadOnlySpan<T> Slice(int from, int length) => new(array, start + from, length);

    public T[] ToArray()
    {
        var copy = new T[Length];
        System.Array.Copy(array, start, copy, 0, Length);
        return copy;
    }
}

/// <inheritdoc cref="ReadOnlySpan{T}"/>
internal readonly struct Span<T>
{
    private readonly T[] array;

    private Span(T[] array) => this.array = array;

    public int Length => array.Length;

    public ref T this[int index] => ref array[index];

    public static implicit operator Span<T>(T[] array) => new(array);
}
#endif
