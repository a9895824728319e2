using System;
using System.Threading;

namespace TriggerPoint.Rules;

/// <summary>
/// One text column of a generated table: all cells in one literal, cut when first asked for.
/// Literals cost nothing until they are touched, on every target.
/// </summary>
internal sealed partial class TextColumn
{
    private readonly string cells;
    private readonly string ends;
    private readonly string?[] cut;

    /// <param name="cells">All cells, one behind the other.</param>
    /// <param name="ends">Where each cell ends: two characters a cell, the low 15 bits first.</param>
    public TextColumn(string cells, string ends)
    {
        this.cells = cells;
        this.ends = ends;
        cut = new string?[ends.Length / 2];
    }

    public int Count => cut.Length;

    public string this[int row]
    {
        get
        {
            string? cell = Volatile.Read(ref cut[row]);
            if (cell is null)
            {
                int start = Start(row);
                cell = cells.Substring(start, End(row) - start);
                Volatile.Write(ref cut[row], cell);
            }

            return cell;
        }
    }

    public int LengthOf(int row) => End(row) - Start(row);

    /// <summary>Orders a cell against a text by character code.</summary>
    public int CompareOrdinal(int row, string text)
    {
        int start = Start(row);
        int length = End(row) - start;
        int order = string.CompareOrdinal(cells, start, text, 0, Math.Min(length, text.Length));
        return order != 0 ? order : length.CompareTo(text.Length);
    }

    /// <summary>Whether a cell holds these characters.</summary>
    public bool Holds(int row, char[] buffer, int start, int length)
    {
        int at = Start(row);
        if (End(row) - at != length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            if (cells[at + i] != buffer[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private int Start(int row) => row == 0 ? 0 : End(row - 1);

    // 15 bits a character keeps every unit below the surrogates.
    private int End(int row) => ends[2 * row] | (ends[(2 * row) + 1] << 15);
}
