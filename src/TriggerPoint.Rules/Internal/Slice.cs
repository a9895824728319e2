using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>Neighbours in a list, as a value to loop over without memory.</summary>
internal readonly struct Slice<T>
{
    private readonly List<T> items;
    private readonly int first;

    public Slice(List<T> items, int first, int count)
    {
        this.items = items;
        this.first = first;
        Count = count;
    }

    public int Count { get; }

    public T this[int index] => items[first + index];

    public Enumerator GetEnumerator() => new(this);

    internal struct Enumerator
    {
        private readonly Slice<T> slice;
        private int index;

        public Enumerator(Slice<T> slice)
        {
            this.slice = slice;
            index = -1;
        }

        public readonly T Current => slice[index];

        public bool MoveNext() => ++index < slice.Count;
    }
}
