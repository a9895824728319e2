namespace TriggerPoint.Rules;

/// <summary>
/// Immutable values that were asked for lately, found again by what they hold, so that it need not be made anew. Never more than fit: in a full row the
/// one that was asked for longest ago gives way. For use by one thread.
/// </summary>
internal sealed class RecentValues<T>
    where T : class
{
    private const int RowBits = 2;
    private const int RowLength = 1 << RowBits;

    // 2^32 divided by the golden ratio: hashes that differ little are spread over the rows.
    private const uint Spread = 2654435769;

    private readonly T?[] values;
    private readonly int[] hashes;
    private readonly int shift;

    /// <param name="bits">The number of values that fit, as a power of two; three or more.</param>
    public RecentValues(int bits)
    {
        values = new T?[1 << bits];
        hashes = new int[1 << bits];
        shift = 32 - (bits - RowBits);
    }

    /// <summary>The value of a content: the one that is remembered, or a new one.</summary>
    public T Get<TContent>(in TContent content)
        where TContent : struct, IContent<T>
    {
        int hash = content.Hash;
        int row = (int)(unchecked((uint)hash * Spread) >> shift) << RowBits;
        int place = row;
        while (place < row + RowLength && values[place] is { } known)
        {
            if (hashes[place] == hash && content.IsThatOf(known))
            {
                return ToFront(row, place, known, hash);
            }

            place++;
        }

        return ToFront(row, System.Math.Min(place, row + RowLength - 1), content.Make(), hash);
    }

    // A row is in the order in which its values were asked for last.
    private T ToFront(int row, int place, T value, int hash)
    {
        for (; place > row; place--)
        {
            values[place] = values[place - 1];
            hashes[place] = hashes[place - 1];
        }

        values[row] = value;
        hashes[row] = hash;
        return value;
    }
}
