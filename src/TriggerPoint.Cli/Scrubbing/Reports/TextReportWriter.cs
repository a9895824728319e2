using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Writes for people: claim by claim what was found, where, what would mend it, and what was not checked.</summary>
internal sealed class TextReportWriter : IReportWriter
{
    private readonly ITextReport report;

    public TextReportWriter(ITextReport report) => this.report = report;

    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void Write(in ScrubbedClaim claim)
    {
        report.Heading(claim.IsFile ? $"{Printable.Of(claim.File)}, about the file itself" : Heading(claim));
        foreach (Finding finding in claim.Report.Findings)
        {
            WriteFinding(finding, claim.IsFile);
        }

        string notChecked = NotChecked(claim.Report.MissingData);
        if (claim.Report.Findings.Count == 0)
        {
            report.Line(NothingFound(claim.Report, notChecked.Length == 0));
        }

        if (notChecked.Length > 0)
        {
            report.Line($"  Not checked: {notChecked}");
        }

        report.Line(string.Empty);
        report.Finish();
    }

    /// <inheritdoc/>
    public void End(bool isWhole) => report.Finish();

    private static string Heading(in ScrubbedClaim claim)
    {
        string id = claim.Id.Length == 0 ? "A claim without an id" : Printable.Of(claim.Id);
        string[] codes = [.. new[] { claim.Report.SupportedCode, claim.Report.SupportedNeedleCode }.Where(code => !code.IsNone).Select(code => code.ToString())];
        string supported = codes.Length == 0 ? string.Empty : $": the record supports {string.Join(" and ", codes)}";
        SourceLocation place = claim.Input.Location;
        return $"{id}, {Printable.Of(claim.File)} line {place.LineNumber}{(place.SegmentNumber > 0 ? $", segment {place.SegmentNumber}" : string.Empty)}{supported}";
    }

    // A claim without a code that the rules are about has not been found clean: nobody looked at its codes.
    private static string NothingFound(ScrubReport report, bool isWhole)
    {
        RuleCategory[] applied = [.. report.Outcomes.Where(outcome => outcome.Value != RuleOutcome.NotApplicable).Select(outcome => outcome.Key.Category).Distinct()];
        return applied.Length == 0 ? "  No rule applies."
            : applied is [RuleCategory.ClaimInput] ? "  No findings in the form of the claim; no rule is about its codes."
            : isWhole ? "  No findings; every rule that applies was checked."
            : "  No findings in what was checked.";
    }

    private static TextTone Tone(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => TextTone.Error,
        FindingSeverity.Warning => TextTone.Warning,
        _ => TextTone.Plain,
    };

    // What is missing comes first, since that is what somebody can bring; the rules behind it say what for.
    private static string NotChecked(IReadOnlyList<MissingData> missing) => string.Join("; ", missing
        .GroupBy(item => (item.Missing, item.Line), item => item.Rule.Id)
        .Select(group => $"{group.Key.Missing}{(group.Key.Line == 0 ? string.Empty : $" on line {group.Key.Line}")} ({string.Join(", ", group.Distinct())})"));

    private void WriteFinding(Finding finding, bool isOfFile)
    {
        string line = finding.Line == 0 ? isOfFile ? $", {finding.Location}" : string.Empty
            : finding.OtherLine == 0 ? $", line {finding.Line}"
            : $", line {finding.Line} with line {finding.OtherLine}";
        string policy = finding.Policy.Length == 0 ? string.Empty : $" [{Printable.Of(finding.Policy)}]";
        report.Line(Tone(finding.Severity), $"  {finding.Rule.Id} {Wording.Of(finding.Severity)}{line}: {Printable.Of(finding.Message)}{policy}");
        if (finding.Mend is { } mend)
        {
            report.Line($"    Mend: {Printable.Of(mend.Text)}");
        }
    }
}
