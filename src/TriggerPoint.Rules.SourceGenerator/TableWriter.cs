using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.SourceGenerator;

/// <summary>Writes table columns as literals.</summary>
internal static class TableWriter
{
    private const int Per = 15;

    /// <summary>A text column: all cells in one literal, and where each ends.</summary>
    public static void Text(StringBuilder code, string name, IReadOnlyList<string> cells)
    {
        var ends = new List<int>(cells.Count * 2);
        int end = 0;
        foreach (string cell in cells)
        {
            end += cell.Length;
            ends.Add(end & ((1 << Per) - 1));
            ends.Add(end >> Per);
        }

        code.Append("    public static readonly TextColumn ").Append(name).Append(" = new(")
            .Append(Literal(string.Concat(cells))).Append(", ").Append(Numbers(ends)).AppendLine(");").AppendLine();
    }

    /// <summary>A number column: one character a row.</summary>
    public static void Number(StringBuilder code, string name, IEnumerable<int> values) =>
        code.Append("    public const string ").Append(name).Append(" = ").Append(Numbers(values)).AppendLine(";").AppendLine();

    /// <summary>A column of numbers of up to 30 bits, for a <c>PackedColumn</c>: two characters a row.</summary>
    public static void Packed(StringBuilder code, string name, IEnumerable<uint> values) =>
        code.Append("    public const string ").Append(name).Append(" = ").Append(PackedLiteral(values)).AppendLine(";").AppendLine();

    /// <summary>A column of numbers of up to 45 bits, for a <c>WideColumn</c>: three characters a row.</summary>
    public static void Wide(StringBuilder code, string name, IEnumerable<ulong> values)
    {
        var cells = new StringBuilder();
        foreach (ulong value in values)
        {
            WideColumn.Append(cells, value);
        }

        code.Append("    public const string ").Append(name).Append(" = ").Append(Literal(cells.ToString())).AppendLine(";").AppendLine();
    }

    public static string PackedLiteral(IEnumerable<uint> values)
    {
        var cells = new StringBuilder();
        foreach (uint value in values)
        {
            if (value >= 1u << 30)
            {
                throw new DataException($"{value} does not fit 30 bits");
            }

            PackedColumn.Append(cells, value);
        }

        return Literal(cells.ToString());
    }

    public static void KeyIndex(StringBuilder code, string name, IReadOnlyList<string> keys) =>
        code.Append("    public static readonly KeyIndex ").Append(name).Append(" = new(")
            .Append(Numbers(Enumerable.Range(0, keys.Count).OrderBy(i => keys[i], StringComparer.Ordinal))).AppendLine(");").AppendLine();

    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                literal.Append(c);
            }
            else
            {
                Escape(literal, c);
            }
        }

        return literal.Append('"').ToString();
    }

    private static string Numbers(IEnumerable<int> values)
    {
        var literal = new StringBuilder().Append('"');
        foreach (int value in values)
        {
            if (value is < 0 or >= 0xD800)
            {
                throw new DataException($"{value} does not fit a table of characters");
            }

            Escape(literal, (char)value);
        }

        return literal.Append('"').ToString();
    }

    private static void Escape(StringBuilder literal, char c) =>
        literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
