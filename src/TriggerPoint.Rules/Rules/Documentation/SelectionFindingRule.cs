namespace TriggerPoint.Rules;

/// <summary>A rule of a selection, raised on the claim line that bills the session.</summary>
internal static class SelectionFindingRule
{
    public static ClaimRule Of(RuleDescriptor descriptor) => ClaimRule.Create(descriptor, check => Check(check, descriptor)).On(RuleMatter.Record);

    private static void Check(ClaimCheck check, RuleDescriptor descriptor)
    {
        foreach (BilledDay day in check.Days)
        {
            if (day.Encounter is not { Selection: not null } encounter || IsSaidOfTheClaim(descriptor, day))
            {
                continue;
            }

            check.Applies();
            for (int i = 0; i < encounter.Findings.Count; i++)
            {
                if (encounter.Findings[i].Rule == descriptor)
                {
                    Report(check, day.Line, encounter.Findings[i]);
                }
            }
        }
    }

    private static void Report(ClaimCheck check, int line, Finding finding) => check.Report(new FindingDraft
    {
        Line = line,
        Message = finding.Message,
        Severity = finding.Severity,
        Basis = finding.Basis,
        Mention = finding.Mention,
        Span = finding.Span,
    });

    // Where a rule on the claim says it of the code that was billed, the selection need not say it of the record.
    private static bool IsSaidOfTheClaim(RuleDescriptor descriptor, BilledDay day) =>
        descriptor == CodeNotYetValidRule.Descriptor
        || descriptor == NothingInjectedRule.Descriptor
        || (descriptor == InjectedAndNeedledRule.Descriptor && !(day.Needling.Verdict == RecordVerdict.Supported && day.Injection.Line > 0));
}
