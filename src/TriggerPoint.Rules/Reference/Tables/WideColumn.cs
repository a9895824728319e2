using System.Text;

namespace TriggerPoint.Rules;

/// <summary>A column of numbers of up to 45 bits in one text: three characters a row, the low 15 bits first, so that none is a surrogate.</summary>
internal readonly struct WideColumn
{
    private readonly string cells;

    public WideColumn(string cells) => this.cells = cells;

    public int Count => cells.Length / 3;

    public ulong this[int row] => cells[3 * row] | ((ulong)cells[(3 * row) + 1] << 15) | ((ulong)cells[(3 * row) + 2] << 30);

    public static void Append(StringBuilder cells, ulong value) =>
        cells.Append((char)(value & 0x7FFF)).Append((char)((value >> 15) & 0x7FFF)).Append((char)(value >> 30));

    /// <summary>The first row of a column in order that does not come before the number.</summary>
    public int LowerBound(ulong value)
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
