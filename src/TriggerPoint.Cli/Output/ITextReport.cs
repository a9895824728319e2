namespace TriggerPoint.Cli;

/// <summary>Text for people, on a terminal or in a file. What is written must be <see cref="Printable"/>.</summary>
internal interface ITextReport
{
    /// <summary>Writes a line that stands out.</summary>
    void Heading(string text);

    /// <summary>Writes a line.</summary>
    void Line(string text);

    /// <summary>Writes a line in a tone.</summary>
    void Line(TextTone tone, string text);

    /// <summary>Writes a table.</summary>
    void Table(TextTable table);

    /// <summary>Hands over everything that was written.</summary>
    void Finish();
}
