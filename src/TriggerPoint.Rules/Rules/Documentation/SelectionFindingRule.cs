using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A rule of a selection, raised on the claim lines that bill the session.</summary>
internal static class SelectionFindingRule
{
    public static ClaimRule Of(RuleDescriptor descriptor) => ClaimRule.Create(descriptor, check => Check(check, descriptor));

    private static void Check(ClaimCheck check, RuleDescriptor descriptor)
    {
        for (int i = 0; i < check.Lines.Length; i++)
        {
            ServiceLine line = check.Lines[i];
            if (!TriggerPointCodes.Includes(line.Code) || IsRepeated(check, i) || check.EncounterOn(line.Date) is not { Selection: not null } encounter)
            {
                continue;
            }

            check.Applies();
            foreach (Finding finding in encounter.Findings.Where(finding => finding.Rule == descriptor))
            {
                check.Report(new FindingDraft
                {
                    Line = i + 1,
                    Message = finding.Message,
                    Severity = finding.Severity,
                    Basis = finding.Basis,
                    Mention = finding.Mention,
                    Span = finding.Span,
                });
            }
        }
    }

    // A record is judged once a date, at the first line that bills it.
    private static bool IsRepeated(ClaimCheck check, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (check.Lines[i].Date == check.Lines[index].Date && TriggerPointCodes.Includes(check.Lines[i].Code))
            {
                return true;
            }
        }

        return false;
    }
}
