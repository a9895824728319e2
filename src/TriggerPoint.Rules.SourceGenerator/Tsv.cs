using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace TriggerPoint.Rules.SourceGenerator;

/// <summary>A tab-separated file with a header, without quoting.</summary>
internal sealed class Tsv
{
    private readonly Dictionary<string, int> columns;

    private Tsv(string name, string[] header, ImmutableArray<string[]> rows)
    {
        Name = name;
        Rows = rows;
        columns = header.Select((column, index) => (column, index)).ToDictionary(c => c.column, c => c.index, StringComparer.Ordinal);
    }

    public string Name { get; }

    public ImmutableArray<string[]> Rows { get; }

    public static Tsv Parse(string name, string text)
    {
        string[] lines = text.Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries);
        string[] header = Cells(lines[0]);
        var rows = ImmutableArray.CreateBuilder<string[]>(lines.Length - 1);
        for (int i = 1; i < lines.Length; i++)
        {
            string[] cells = Cells(lines[i]);
            if (cells.Length != header.Length)
            {
                throw new DataException($"{name} line {i + 1}: {cells.Length} cells where the header has {header.Length}");
            }

            rows.Add(cells);
        }

        return new Tsv(name, header, rows.ToImmutable());
    }

    public string Cell(string[] row, string column) =>
        columns.TryGetValue(column, out int index) ? row[index] : throw new DataException($"{Name} has no column '{column}'");

    public IEnumerable<string> Column(string column) => Rows.Select(row => Cell(row, column));

    /// <summary>The parts of a list cell.</summary>
    public string[] List(string[] row, string column) => Cell(row, column).Split(new[] { ';' }, StringSplitOptions.RemoveEmptyEntries);

    private static string[] Cells(string line) => line.TrimEnd('\r').Split('\t');
}
