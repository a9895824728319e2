using System.Collections.Generic;

namespace TriggerPoint.Cli;

/// <summary>Rows of text under headings.</summary>
internal sealed class TextTable
{
    private readonly List<(TextTone Tone, IReadOnlyList<string> Cells)> rows = [];

    public TextTable(params string[] headings) => Headings = headings;

    public IReadOnlyList<string> Headings { get; }

    public IReadOnlyList<(TextTone Tone, IReadOnlyList<string> Cells)> Rows => rows;

    /// <summary>Adds a row; its cells stand under the headings.</summary>
    public void Add(TextTone tone, params string[] cells) => rows.Add((tone, cells));
}
