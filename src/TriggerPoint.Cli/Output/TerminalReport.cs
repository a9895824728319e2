using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Spectre.Console;

namespace TriggerPoint.Cli;

/// <summary>Text on a terminal, with frames and, unless they are not wanted, colours.</summary>
internal sealed class TerminalReport : ITextReport
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Yellow = new(Color.Yellow);
    private static readonly Style Red = new(Color.Red);

    private readonly LineOutput output;
    private readonly StringBuilder written = new();
    private readonly IAnsiConsole console;

    public TerminalReport(LineOutput output, bool usesColour, int width)
    {
        this.output = output;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = usesColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = usesColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(written)),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
    }

    /// <inheritdoc/>
    public void Heading(string text) => WriteLine(text, Bold);

    /// <inheritdoc/>
    public void Line(string text) => WriteLine(text, Style.Plain);

    /// <inheritdoc/>
    public void Line(TextTone tone, string text) => WriteLine(text, StyleOf(tone));

    /// <inheritdoc/>
    public void Table(TextTable table)
    {
        var drawn = new Table { Border = TableBorder.Rounded };
        drawn.AddColumns(table.Headings.Select(heading => new TableColumn(new Text(heading, Bold))).ToArray());
        foreach ((TextTone tone, IReadOnlyList<string> cells) in table.Rows)
        {
            Style style = StyleOf(tone);
            drawn.AddRow(cells.Select(cell => new Text(cell, style)));
        }

        console.Write(drawn);
    }

    /// <inheritdoc/>
    public void Finish()
    {
        output.Write(written.ToString());
        written.Clear();
        output.Flush();
    }

    private static Style StyleOf(TextTone tone) => tone switch
    {
        TextTone.Error => Red,
        TextTone.Warning => Yellow,
        _ => Style.Plain,
    };

    // As text, never as markup: a record may hold brackets.
    private void WriteLine(string text, Style style)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }
}
