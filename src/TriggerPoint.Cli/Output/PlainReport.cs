using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TriggerPoint.Cli;

/// <summary>Text without colours, frames or wrapping: one row, one line.</summary>
internal sealed class PlainReport : ITextReport
{
    private const string Gap = "  ";

    private readonly LineOutput output;

    public PlainReport(LineOutput output) => this.output = output;

    /// <inheritdoc/>
    public void Heading(string text) => Line(text);

    /// <inheritdoc/>
    public void Line(string text)
    {
        output.Write(text);
        output.EndLine();
    }

    /// <inheritdoc/>
    public void Line(TextTone tone, string text) => Line(text);

    /// <inheritdoc/>
    public void Table(TextTable table)
    {
        int[] widths = table.Headings.Select((heading, column) => Math.Max(heading.Length, Widest(table, column))).ToArray();
        WriteRow(table.Headings, widths);
        foreach ((_, IReadOnlyList<string> cells) in table.Rows)
        {
            WriteRow(cells, widths);
        }
    }

    /// <inheritdoc/>
    public void Finish() => output.Flush();

    private static int Widest(TextTable table, int column) => table.Rows.Max(row => row.Cells[column].Length);

    private void WriteRow(IReadOnlyList<string> cells, int[] widths)
    {
        var line = new StringBuilder();
        for (int column = 0; column < cells.Count; column++)
        {
            line.Append(column == 0 ? string.Empty : Gap).Append(cells[column].PadRight(widths[column]));
        }

        Line(line.ToString().TrimEnd());
    }
}
