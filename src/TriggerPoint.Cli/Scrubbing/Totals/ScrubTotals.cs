using System;
using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>What a run found, counted.</summary>
internal sealed class ScrubTotals
{
    private readonly long[] bySeverity = new long[(int)FindingSeverity.Error + 1];
    private readonly SortedDictionary<string, RuleTotals> byRule = new(StringComparer.Ordinal);
    private readonly HashSet<string> missingHere = new(StringComparer.Ordinal);

    public int Files { get; private set; }

    /// <summary>Whether nothing at all could be read of some file: it is no file of claims, or each of its claims is damaged.</summary>
    public bool HasUnreadableFile { get; private set; }

    /// <summary>What the files held.</summary>
    public SourceTotals Sources { get; private set; }

    /// <summary>Claims with nothing found, and those among them of which something was not checked.</summary>
    public long WithoutFindings { get; private set; }

    public long WithoutFindingsNotChecked { get; private set; }

    /// <summary>Each rule that found something, or could not be checked, in the order of the ids.</summary>
    public IEnumerable<RuleTotals> Rules => byRule.Values;

    public FindingSeverity Worst { get; private set; }

    public long CountOf(FindingSeverity severity) => bySeverity[(int)severity];

    public void AddFile(SourceTotals held)
    {
        Files++;
        Sources += held;
        HasUnreadableFile |= held.NotRead > 0 && held.NotRead == held.Claims;
    }

    /// <summary>Adds the report on a claim.</summary>
    public void Add(ScrubReport report)
    {
        AddFindings(report);
        missingHere.Clear();
        foreach (MissingData missing in report.MissingData)
        {
            if (missingHere.Add(missing.Rule.Id))
            {
                Of(missing.Rule).NotChecked++;
            }
        }

        if (report.Findings.Count == 0)
        {
            WithoutFindings++;
            WithoutFindingsNotChecked += report.MissingData.Count > 0 ? 1 : 0;
        }
    }

    /// <summary>Adds what was found about a claim, or about a file.</summary>
    public void AddFindings(ScrubReport report)
    {
        foreach (Finding finding in report.Findings)
        {
            bySeverity[(int)finding.Severity]++;
            Of(finding.Rule).Found(finding.Severity);
            HasUnreadableFile |= finding.Rule.Id == RuleIds.NoInterchange;
        }

        Worst = report.Worst > Worst ? report.Worst : Worst;
    }

    private RuleTotals Of(RuleDescriptor rule)
    {
        if (!byRule.TryGetValue(rule.Id, out RuleTotals? totals))
        {
            byRule.Add(rule.Id, totals = new RuleTotals(rule));
        }

        return totals;
    }
}
