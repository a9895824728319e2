using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A rule of a selection, raised on the claim lines that bill the session.</summary>
internal static class SelectionFindingRule
{
    public static ClaimRule Of(RuleDescriptor descriptor) => ClaimRule.Create(descriptor, check => Check(check, descriptor));

    private static void Check(ClaimCheck check, RuleDescriptor descriptor)
    {
        for (int i = 0; i < check.Order.TriggerPointCount; i++)
        {
            int place = check.Order.TriggerPoints[i];
            ServiceLine line = check.Lines[place];
            if (IsRepeated(check, i) || check.EncounterOn(line.Date) is not { Selection: not null } encounter)
            {
                continue;
            }

            check.Applies();
            foreach (Finding finding in encounter.Findings.Where(finding => finding.Rule == descriptor))
            {
                check.Report(new FindingDraft
                {
                    Line = place + 1,
                    Message = finding.Message,
                    Severity = finding.Severity,
                    Basis = finding.Basis,
                    Mention = finding.Mention,
                    Span = finding.Span,
                });
            }
        }
    }

    // A record is judged once a date, at the first line that bills it; lines of a date stand side by side in that order.
    private static bool IsRepeated(ClaimCheck check, int index) =>
        index > 0 && check.Lines[check.Order.TriggerPoints[index]].Date == check.Lines[check.Order.TriggerPoints[index - 1]].Date;
}
