namespace TriggerPoint.Cli;

/// <summary>Chooses how text is written.</summary>
internal static class TextReport
{
    /// <summary>Drawn and wrapped on a terminal; elsewhere plain, so that it can be searched and cut.</summary>
    public static ITextReport For(CliStreams streams, LineOutput output) =>
        streams.IsTerminal ? new TerminalReport(output, streams.UsesColour, streams.Width) : new PlainReport(output);
}
