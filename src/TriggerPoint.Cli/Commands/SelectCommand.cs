using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary><c>triggerpoint select</c>: the code for one session, or for each line of a file.</summary>
internal static class SelectCommand
{
    private const string StandardInput = "-";

    private static readonly Argument<string?> Text = new("TEXT")
    {
        Description = "The sites as documented, for example \"R upper trap x6; R levator scap x3\"; - reads lines from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Input = new("--input")
    {
        Description = "A file with one session per line, UTF-8; - for standard input. Every line gives one answer, in order.",
        HelpName = "FILE|-",
    };

    private static readonly Option<OutputFormat?> Format = CliOptions.OneOf(
        "--format",
        "How to write answers: text, or one JSON object per session and line (json and ndjson alike). "
        + "Default: text for TEXT, ndjson for --input.",
        ("text", OutputFormat.Text),
        ("json", OutputFormat.Json),
        ("ndjson", OutputFormat.NdJson));

    private static readonly Option<CountingConvention?> Convention = CliOptions.Parsed<CountingConvention>(
        "--convention",
        "How muscles are counted where the field disagrees. Default: sides-distinct.",
        "a counting convention: sides-distinct or sides-merged, with +divisions-apart or +groups-merged behind it",
        CountingConvention.TryParse);

    private static readonly Option<ServiceDate?> Date = CliOptions.Parsed<ServiceDate>(
        "--date", "The date of service, yyyy-MM-dd.", "a date of the form yyyy-MM-dd, for example 2024-08-01", ServiceDate.TryParse);

    private static readonly Option<NeedleTechnique?> Technique = CliOptions.OneOf(
        "--technique",
        "What was done with the needle, throughout. Default: what the words say.",
        ("injection", NeedleTechnique.Injection),
        ("dry-needling", NeedleTechnique.DryNeedling));

    private static readonly Option<ImagingGuidance?> Guidance = CliOptions.OneOf(
        "--guidance",
        "The imaging under which the needle was placed. Default: what the words say.",
        ("none", ImagingGuidance.None),
        ("ultrasound", ImagingGuidance.Ultrasound),
        ("fluoroscopy", ImagingGuidance.Fluoroscopy),
        ("ct", ImagingGuidance.Ct),
        ("mri", ImagingGuidance.Mri));

    private static readonly Option<int?> Injections = CliOptions.Parsed<int>(
        "--injections",
        "How many injections the record gives for the session. Never counted. Default: what the words say.",
        "a whole number from 0 to 2147483647",
        (string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value));

    private static readonly Option<FindingSeverity?> FailOn = CliOptions.FailOn();

    static SelectCommand()
    {
        Convention.HelpName = "CONVENTION";
        Date.HelpName = "DATE";
        Injections.HelpName = "N";
    }

    public static Command Create(CliStreams streams)
    {
        var command = new Command("select", "Chooses the code that a session's record supports.")
        {
            Text, Input, Format, Convention, Date, Technique, Guidance, Injections, FailOn,
        };
        command.Validators.Add(CheckSource);
        command.SetAction(parsed => Run(parsed, streams));
        return command;
    }

    private static void CheckSource(CommandResult result)
    {
        bool hasText = result.GetResult(Text) is { Tokens.Count: > 0 };
        OptionResult? input = result.GetResult(Input);
        if (!hasText && input is null)
        {
            result.AddError("select needs a TEXT or --input FILE.");
        }
        else if (hasText && input is { Tokens.Count: > 0 })
        {
            result.AddError($"select takes a TEXT or --input, not both; --input is {Printable.Quote(input.Tokens[0].Value)}.");
        }
    }

    private static int Run(ParseResult parsed, CliStreams streams)
    {
        string? text = parsed.GetValue(Text);
        RefuseMistypedOption(text, parsed);
        bool isStream = text is null or StandardInput;
        OutputFormat format = parsed.GetValue(Format) ?? (isStream ? OutputFormat.NdJson : OutputFormat.Text);
        var output = new LineOutput(streams.Output);
        ISelectionWriter writer = Writer(format, isStream, output, streams);
        var run = new SelectRun(Settings(parsed), writer, output, parsed.GetValue(FailOn) ?? CliOptions.UsualFailOn);
        if (!isStream)
        {
            return run.Answer(text!);
        }

        string source = text ?? parsed.GetValue(Input)!;
        using Interruption? interruption = streams.OwnsProcess ? new Interruption(output) : null;
        if (source == StandardInput)
        {
            return run.AnswerLines(new LineReader(streams.Input, "standard input"), streams.Error);
        }

        string name = $"--input {Printable.Quote(source)}";
        using Stream file = InputFile.Open(source, name);
        return run.AnswerLines(new LineReader(file, name), streams.Error);
    }

    // A mistyped option in the place of the text would otherwise be coded as words that nobody knows.
    private static void RefuseMistypedOption(string? text, ParseResult parsed)
    {
        bool looksLikeOption = text is not null && text.StartsWith("--", StringComparison.Ordinal);
        if (looksLikeOption && parsed.Tokens.All(token => token.Type != TokenType.DoubleDash))
        {
            throw new InputException($"select: {Printable.Quote(text!)} is no option; put -- in front of a text that begins with dashes.");
        }
    }

    private static SelectSettings Settings(ParseResult parsed) => new()
    {
        Convention = parsed.GetValue(Convention) ?? CountingConvention.SidesDistinct,
        Date = parsed.GetValue(Date) ?? ServiceDate.Unknown,
        Technique = parsed.GetValue(Technique),
        Guidance = parsed.GetValue(Guidance),
        Injections = parsed.GetValue(Injections),
    };

    private static ISelectionWriter Writer(OutputFormat format, bool isStream, LineOutput output, CliStreams streams) =>
        format != OutputFormat.Text ? new SelectionJsonWriter(output)
        : isStream ? new SelectionLineWriter(output)
        : new SelectionReportWriter(TextReport.For(streams, output));
}
