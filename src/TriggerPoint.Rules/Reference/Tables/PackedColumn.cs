using System.Text;

namespace TriggerPoint.Rules;

/// <summary>A column of numbers of up to 30 bits in one text: two characters a row, the low 15 bits first, so that none is a surrogate.</summary>
internal readonly struct PackedColumn
{
    private readonly string cells;

    public PackedColumn(string cells) => this.cells = cells;

    public int Count => cells.Length / 2;

    public uint this[int row] => cells[2 * row] | ((uint)cells[(2 * row) + 1] << 15);

    public static void Append(StringBuilder cells, uint value) => cells.Append((char)(value & 0x7FFF)).Append((char)(value >> 15));

    /// <summary>The first row of a column in order that holds the number, or a negative number.</summary>
    public int Find(uint value)
    {
        int row = LowerBound(value);
        return row < Count && this[row] == value ? row : -1;
    }

    /// <summary>The first row of a column in order that does not come before the number.</summary>
    public int LowerBound(uint value)
    {
        // Halving without a branch on the data: which half it is cannot be foretold.
        int low = 0;
        int count = Count;
        while (count > 0)
        {
            int half = count >> 1;
            bool before = this[low + half] < value;
            low = before ? low + half + 1 : low;
            count = before ? count - half - 1 : half;
        }

        return low;
    }
}
