using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TriggerPoint.Rules.Tests;

/// <summary>A tab-separated table of test data; <c>\n</c> and <c>\t</c> in a cell stand for a line break and a tab.</summary>
internal sealed class TestTable
{
    private readonly string[] header;

    private TestTable(string[] header, IReadOnlyList<string[]> rows)
    {
        this.header = header;
        Rows = rows.Select(cells => new TestRow(this, cells)).ToArray();
    }

    public IReadOnlyList<TestRow> Rows { get; }

    /// <summary>A table of this project's own test data.</summary>
    public static TestTable Own(string name) => Read(Path.Combine(AppContext.BaseDirectory, "TestData", name));

    public static TestTable Read(string path)
    {
        string[] lines = File.ReadAllText(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new TestTable(lines[0].TrimEnd('\r').Split('\t'), lines.Skip(1).Select(line => line.TrimEnd('\r').Split('\t')).ToArray());
    }

    public int Column(string name) => Array.IndexOf(header, name) is >= 0 and int index ? index : throw new ArgumentException($"There is no column '{name}'.");
}

/// <summary>One row of a <see cref="TestTable"/>.</summary>
internal sealed class TestRow
{
    private readonly TestTable table;
    private readonly string[] cells;

    public TestRow(TestTable table, string[] cells)
    {
        this.table = table;
        this.cells = cells;
    }

    public string this[string column] => cells[table.Column(column)].Replace("\\n", "\n").Replace("\\t", "\t");
}
