namespace TriggerPoint.Rules;

/// <summary>No nerve, facet or epidural block in the same session, where the policy bars it; no modifier lifts that.</summary>
internal static class OtherBlockRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.OtherBlock, "Another block in the same session", RuleCategory.Coverage, FindingSeverity.Warning, "TPI-606", "TPI-704")
        .WithDenials("50", "272", "N115", "M25");

    public static void Check(ClaimCheck check)
    {
        if (!PolicyGate.TryOpen(check, out PolicyGate gate) || gate.Policy.Clause(PolicyClauseKind.OtherBlocksBarred) is not { } clause
            || !gate.SpeaksOnSomeSession(clause.Terms))
        {
            return;
        }

        for (int i = 0; i < check.Lines.Length; i++)
        {
            ServiceLine line = check.Lines[i];
            int injection = ServiceKinds.IsBlock(line.Code) && gate.Policy.IsInForceOn(line.Date) ? check.Sessions.LineBeside(line) : 0;
            if (injection > 0)
            {
                FindingDraft draft = gate.Finding(
                    clause.Terms, i + 1, $"{line.Code} in the same session as {check.Lines[injection - 1].Code}; {gate.Policy} covers no other block with it.");
                draft.OtherLine = injection;
                draft.Mend = Mend.Create("A modifier does not cure it: have the record show why both were needed on one day, or expect a denial.");
                check.Report(draft);
            }
        }
    }
}
