using System.Collections.Generic;
using System.CommandLine;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary><c>triggerpoint muscles</c>: what the lexicon knows under a word.</summary>
internal static class MusclesCommand
{
    private static readonly Argument<string> Text = new("TEXT")
    {
        Description = "Part of a term, or a key, for example \"glut\" or levator-scapulae.",
    };

    private static readonly Option<OutputFormat?> Format = CliOptions.OneOf(
        "--format",
        "How to write: text, json (one array) or ndjson (one object per match and line). Default: text.",
        ("text", OutputFormat.Text),
        ("json", OutputFormat.Json),
        ("ndjson", OutputFormat.NdJson));

    public static Command Create(CliStreams streams)
    {
        var command = new Command("muscles", "Searches the lexicon for muscles and groups.") { Text, Format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Text), parsed.GetValue(Format) ?? OutputFormat.Text, streams));
        return command;
    }

    private static int Run(string text, OutputFormat format, CliStreams streams)
    {
        IReadOnlyList<LexiconMatch> matches = LexiconSearch.For(text);
        var output = new LineOutput(streams.Output);
        if (format != OutputFormat.Text)
        {
            LexiconJson.Write(matches, format == OutputFormat.Json, output);
        }
        else if (matches.Count > 0)
        {
            LexiconText.Write(matches, TextReport.For(streams, output));
        }
        else
        {
            LexiconText.WriteNone(text, LexiconSearch.NamesNear(text), TextReport.For(streams, output));
        }

        return ExitCodes.Clean;
    }
}
