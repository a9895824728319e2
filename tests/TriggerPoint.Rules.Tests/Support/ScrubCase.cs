using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Tests;

/// <summary>A claim with everything that a scrubber is given about it.</summary>
public sealed record ScrubCase(Claim Claim, ClaimDocumentation Documentation, ClaimHistory History)
{
    public ScrubReport Scrub() => Scrub(ClaimScrubber.Default);

    public ScrubReport Scrub(ClaimScrubber scrubber) => scrubber.Scrub(Claim, Documentation, History);

    public ScrubCase With(IEnumerable<ServiceLine> lines) => this with { Claim = Claim.WithLines(lines) };

    /// <summary>What a report found, with the lines in place of their numbers: the same wherever the lines stand.</summary>
    public string[] Findings(ScrubReport report) => [.. report.Findings.Select(Text).Order(StringComparer.Ordinal)];

    /// <summary>What a report says was not checked, with the lines in place of their numbers.</summary>
    public string[] NotChecked(ScrubReport report) =>
        [.. report.MissingData.Select(missing => $"{missing} {LineText(missing.Line)} [{string.Join(",", missing.Basis)}]").Order(StringComparer.Ordinal)];

    public string Text(Finding finding) =>
        $"{finding.Rule.Id} {finding.Severity} [{string.Join(",", finding.Basis)}] {finding.Policy} {LineText(finding.Line)} / {LineText(finding.OtherLine)}: "
        + $"{finding.Message} {finding.Mention} {finding.Span} -> {finding.Mend} {string.Join(",", finding.Mend?.Edits.Select(EditText) ?? [])}";

    /// <summary>Everything that a line says, identifiers included.</summary>
    public string LineText(int line)
    {
        if (line == 0)
        {
            return "claim";
        }

        ServiceLine billed = Claim.Lines[line - 1];
        return $"{billed} to {billed.LastDate} by '{billed.Provider}' at {billed.PlaceOfService} for {string.Join(",", billed.DiagnosisPointers)} '{billed.Note}'";
    }

    public override string ToString() =>
        $"{string.Join("; ", Enumerable.Range(1, Claim.Lines.Count).Select(LineText))} | {Claim.Setting} {Claim.Policy} {string.Join(" ", Claim.Diagnoses)} "
        + $"| {Documentation} | {History}";

    private string EditText(MendEdit edit) => $"{edit.Kind} {LineText(edit.Line)} {edit.Code}{edit.Modifier}{edit.Units}";
}
