using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Writes one answer at length: code, count, explanation, counted muscles and findings.</summary>
internal sealed class SelectionReportWriter : ISelectionWriter
{
    private const int MostCandidates = 6;

    private readonly ITextReport report;

    public SelectionReportWriter(ITextReport report) => this.report = report;

    /// <inheritdoc/>
    public void Write(in SessionAnswer answer)
    {
        CptSelection selection = answer.Selection;
        string settled = selection.IsSettled ? "settled" : "not settled";
        report.Heading($"{SelectionWords.Codes(selection)}  {SelectionWords.Muscles(selection.Muscles)}, {settled}");
        report.Line($"{selection.Convention}, edition {selection.Edition}");
        report.Line(string.Empty);
        report.Line(Printable.Of(selection.Explain()));
        WriteMuscles(CountedMuscle.Of(selection));
        WriteFindings(answer.Findings);
        report.Finish();
    }

    /// <inheritdoc/>
    public void WriteRefused(long number, string beginning, string reason)
    {
        report.Heading(SelectionWords.NoCode);
        report.Line(reason);
        report.Finish();
    }

    private static string Meaning(CountedMuscle muscle) =>
        muscle.IsSettled ? muscle.Muscle.Name
        : muscle.Candidates.Count == 0 ? "open"
        : $"one of {Wording.Some(muscle.Candidates.Select(candidate => candidate.Name).ToArray(), MostCandidates)}";

    private static TextTone Tone(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => TextTone.Error,
        FindingSeverity.Warning => TextTone.Warning,
        _ => TextTone.Plain,
    };

    private void WriteMuscles(IReadOnlyList<CountedMuscle> muscles)
    {
        if (muscles.Count == 0)
        {
            return;
        }

        var table = new TextTable("Muscle", "Side", "Words");
        foreach (CountedMuscle muscle in muscles)
        {
            table.Add(TextTone.Plain, Meaning(muscle), Wording.Of(muscle.Side), Printable.Of(muscle.Mention));
        }

        report.Line(string.Empty);
        report.Table(table);
    }

    private void WriteFindings(IReadOnlyList<Finding> findings)
    {
        report.Line(string.Empty);
        if (findings.Count == 0)
        {
            report.Line("No findings.");
            return;
        }

        var table = new TextTable("Rule", "Severity", "Basis", "Message", "Mention");
        foreach (Finding finding in findings)
        {
            table.Add(
                Tone(finding.Severity),
                finding.Rule.Id,
                Wording.Of(finding.Severity),
                string.Join(", ", finding.Basis),
                Printable.Of(finding.Message),
                Printable.Of(finding.Mention));
        }

        report.Table(table);
    }
}
