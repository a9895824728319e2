using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>What a run did and found, for people. It never says that all is well: it says what was checked, and what was not.</summary>
internal static class SummaryText
{
    public static void Write(ScrubTotals totals, ITextReport report)
    {
        SourceTotals held = totals.Sources;
        report.Heading($"{Wording.Count(held.Claims, "claim")} in {Wording.Count(totals.Files, "file")}, {Wording.Count(held.ServiceLines, "service line")}, "
            + $"{held.TriggerPointLines} of them trigger point lines");
        if (held.NotRead > 0)
        {
            report.Line(TextTone.Error, $"{Wording.Count(held.NotRead, "claim")} could not be read at all.");
        }

        if (held.PassedOver > 0)
        {
            report.Line($"{Wording.Count(held.PassedOver, "claim")} of other services, passed over");
        }

        report.Line($"Findings: {Wording.Count(totals.CountOf(FindingSeverity.Error), "error")}, "
            + $"{Wording.Count(totals.CountOf(FindingSeverity.Warning), "warning")}, {totals.CountOf(FindingSeverity.Info)} info");
        report.Line($"Claims without findings: {totals.WithoutFindings}, of which not checked throughout: {totals.WithoutFindingsNotChecked}");
        RuleTotals[] rules = [.. totals.Rules];
        if (rules.Length > 0)
        {
            report.Line(string.Empty);
            report.Table(Table(rules));
        }

        report.Finish();
    }

    private static TextTable Table(RuleTotals[] rules)
    {
        var table = new TextTable("Rule", "Error", "Warning", "Info", "Not checked", "Title");
        foreach (RuleTotals rule in rules)
        {
            table.Add(
                TextTone.Plain,
                rule.Rule.Id,
                Number(rule.CountOf(FindingSeverity.Error)),
                Number(rule.CountOf(FindingSeverity.Warning)),
                Number(rule.CountOf(FindingSeverity.Info)),
                Number(rule.NotChecked),
                Printable.Of(rule.Rule.Title));
        }

        return table;
    }

    private static string Number(long count) => count == 0 ? string.Empty : $"{count}";
}
