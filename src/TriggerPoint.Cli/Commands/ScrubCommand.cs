using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using TriggerPoint.Rules;
using TriggerPoint.Rules.Json;

namespace TriggerPoint.Cli;

/// <summary><c>triggerpoint scrub</c>: what would be denied on the claims of some files, why, and what mends it.</summary>
internal static class ScrubCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Files of claims, folders with such files, patterns such as 'in/**/*.837', or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<ClaimFormat?> From = Format();

    private static readonly Option<OutputFormat?> Output = CliOptions.OneOf(
        "--format",
        "How to write what is found: text, ndjson (one JSON object per claim and line), csv or sarif. Default: text.",
        ("text", OutputFormat.Text),
        ("ndjson", OutputFormat.NdJson),
        ("csv", OutputFormat.Csv),
        ("sarif", OutputFormat.Sarif));

    private static readonly Option<string[]?> Policy = new("--policy")
    {
        Description = "The policy for claims that name none: an id, for example L34211, or a JSON file with a policy. "
            + "A file with several only makes them known. May be given more than once; the last one counts.",
        HelpName = "ID|FILE.json",
    };

    private static readonly Option<string?> Config = new("--config")
    {
        Description = "A file with severities of rules, such as triggerpoint_rule.TPR3001.severity = warning.",
        HelpName = "FILE",
    };

    private static readonly Option<string[]?> History = new("--history")
    {
        Description = "Sessions before those of the run: a table (patient,date,code,muscles,provider), JSON lines, or files of claims billed before. "
            + "It counts as all there was. May be given more than once.",
        HelpName = "FILE",
    };

    private static readonly Option<FindingSeverity?> FailOn = CliOptions.FailOn();

    private static readonly Option<SummaryForm?> Summary = CliOptions.OneOf(
        "--summary",
        "How to sum up: text, json (one line at the end of standard output) or none. Default: text, on standard error unless --format is text.",
        ("text", SummaryForm.Text),
        ("json", SummaryForm.Json),
        ("none", SummaryForm.None));

    public static Command Create(CliStreams streams)
    {
        var command = new Command("scrub", "Finds what would be denied on claims, says why, and says what was not checked.")
        {
            Files, From, Output, Policy, History, Config, FailOn, Summary,
        };
        command.Validators.Add(CheckFiles);
        command.SetAction(parsed => Run(parsed, streams));
        return command;
    }

    private static Option<ClaimFormat?> Format()
    {
        string names = string.Join(", ", ClaimFormat.All.Select(format => format.Name));
        var option = new Option<ClaimFormat?>("--from")
        {
            Description = $"What the files hold: {names}. Default: what each file begins with, or else the ending of its name.",
            HelpName = string.Join('|', ClaimFormat.All.Select(format => format.Name)),
            CustomParser = result =>
            {
                if (!ClaimFormat.TryParse(result.Tokens[0].Value, out ClaimFormat? format))
                {
                    result.AddError($"--from: {Printable.Quote(result.Tokens[0].Value)} is not one of {names}.");
                }

                return format;
            },
        };
        option.CompletionSources.Add([.. ClaimFormat.All.Select(format => format.Name)]);
        return option;
    }

    private static void CheckFiles(CommandResult result)
    {
        if (result.GetResult(Files) is { } files && files.Tokens.Count(token => token.Value == ClaimFile.StandardInput) > 1)
        {
            result.AddError("scrub: - stands for standard input, and there is only one.");
        }
    }

    private static int Run(ParseResult parsed, CliStreams streams)
    {
        long started = Stopwatch.GetTimestamp();
        IReadOnlyList<ClaimFile> files = FileSearch.Find(parsed.GetRequiredValue(Files), parsed.GetValue(From));
        ClaimScrubber scrubber = PolicyInput.Apply(ClaimScrubber.Default.WithRules(RulesOf(parsed.GetValue(Config))), parsed.GetValue(Policy) ?? []);
        OutputFormat format = parsed.GetValue(Output) ?? OutputFormat.Text;
        var output = new LineOutput(streams.Output);
        using Interruption? interruption = streams.OwnsProcess ? new Interruption(output) : null;

        var view = new ProgressView(streams, files.Sum(file => file.Length));
        var past = new HistoryInput(streams, view.Messages);
        string[] given = parsed.GetValue(History) ?? [];
        Array.ForEach(given, past.Read);
        var before = new ReadMeter();
        view.While("Reading earlier sessions", before, () => new HistoryCollector(scrubber.Policy, streams, before).Collect(files, past.Sessions));

        var meter = new ReadMeter();
        var history = new RunHistory(past.Sessions, isWhole: given.Length > 0 && past.IsWhole);
        var run = new ScrubRun(new ScrubWork(scrubber, history, streams, meter), Writer(format, scrubber.Rules, output, streams), output, view.Messages);
        view.While("Scrubbing", meter, () => run.Scrub(files));
        if (run.HasBegun)
        {
            SummaryForm summary = parsed.GetValue(Summary) ?? SummaryForm.Text;
            SumUp(run.Totals, summary, format, output, streams);
            if (summary == SummaryForm.Text)
            {
                streams.Error.Write(ThroughputText.Of(meter.Read, run.Totals.Sources.Claims, Stopwatch.GetElapsedTime(started)));
            }
        }

        return past.IsWhole ? run.ExitCode(parsed.GetValue(FailOn) ?? CliOptions.UsualFailOn) : ExitCodes.BadUsage;
    }

    private static RuleSet RulesOf(string? config)
    {
        if (config is null)
        {
            return RuleSet.Default;
        }

        string name = $"--config {Printable.Quote(config)}";
        RuleSet rules = RuleSet.Default.WithSettings(InputFile.ReadText(config, name), out IReadOnlyList<SettingProblem> problems);

        // Severities that are not those that were meant would make every exit code doubtful.
        return problems.Count == 0 ? rules : throw new InputException(
            string.Join("\ntriggerpoint: ", problems.Select(problem => $"{name}, {Printable.Of(problem.ToString())}")));
    }

    private static IReportWriter Writer(OutputFormat format, RuleSet rules, LineOutput output, CliStreams streams) => format switch
    {
        OutputFormat.NdJson => new NdJsonReportWriter(output, new ReportJsonWriter(output)),
        OutputFormat.Csv => new CsvReportWriter(output),
        OutputFormat.Sarif => new SarifReportWriter(output, rules),
        _ => new TextReportWriter(TextReport.For(streams, output)),
    };

    private static void SumUp(ScrubTotals totals, SummaryForm form, OutputFormat format, LineOutput output, CliStreams streams)
    {
        switch (form)
        {
            case SummaryForm.Json:
                SummaryJson.Write(totals, output);
                break;
            case SummaryForm.Text when format == OutputFormat.Text:
                SummaryText.Write(totals, TextReport.For(streams, output));
                break;
            case SummaryForm.Text:
                using (var text = new MemoryStream())
                {
                    SummaryText.Write(totals, new PlainReport(new LineOutput(text)));
                    streams.Error.Write(Encoding.UTF8.GetString(text.ToArray()));
                }

                break;
        }
    }
}
