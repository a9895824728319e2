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
            ServiceDate date = check.Lines[i].Date;
            if (!TriggerPointLines.IsFirstOfDay(check.Lines, i) || check.EncounterOn(date) is not { Selection: not null } encounter
                || IsSaidOfTheClaim(descriptor, check, date))
            {
                continue;
            }

            check.Applies();
            foreach (Finding finding in encounter.Findings.Where(finding => finding.Rule == descriptor))
            {
                check.Report(new FindingDraft
                {
                    Line = TriggerPointLines.OfDay(check.Lines, date),
                    Message = finding.Message,
                    Severity = finding.Severity,
                    Basis = finding.Basis,
                    Mention = finding.Mention,
                    Span = finding.Span,
                });
            }
        }
    }

    // Where a rule on the claim says it of the code that was billed, the selection need not say it of the record.
    private static bool IsSaidOfTheClaim(RuleDescriptor descriptor, ClaimCheck check, ServiceDate date) =>
        descriptor == CodeNotYetValidRule.Descriptor
        || descriptor == NothingInjectedRule.Descriptor
        || (descriptor == InjectedAndNeedledRule.Descriptor && !BilledTwiceForOneMuscleRule.LeavesToTheSelection(check, date));
}
