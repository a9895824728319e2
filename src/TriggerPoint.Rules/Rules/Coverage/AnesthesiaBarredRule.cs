namespace TriggerPoint.Rules;

/// <summary>No anesthesia or sedation beside the injection, by whomever, where the policy bars it.</summary>
internal static class AnesthesiaBarredRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.AnesthesiaBarred, "Anesthesia or sedation where the policy bars it", RuleCategory.Coverage, FindingSeverity.Warning, "TPI-604")
        .WithDenials("50", "97", "N115");

    public static void Check(ClaimCheck check)
    {
        if (!PolicyGate.TryOpen(check, out PolicyGate gate) || gate.Policy.Clause(PolicyClauseKind.AnesthesiaBarred) is not { } clause
            || !gate.SpeaksOnSomeSession(clause.Terms))
        {
            return;
        }

        for (int i = 0; i < check.Lines.Length; i++)
        {
            ServiceLine line = check.Lines[i];
            int injection = ServiceKinds.IsAnesthesia(line.Code) && gate.Policy.IsInForceOn(line.Date) ? check.Sessions.LineOn(line.Date) : 0;
            if (injection > 0 && !IsDeniedAnyway(check, line, check.Lines[injection - 1].Code))
            {
                FindingDraft draft = gate.Finding(
                    clause.Terms, i + 1, $"{line.Code} beside {check.Lines[injection - 1].Code}; {gate.Policy} covers no anesthesia or sedation with it.");
                draft.OtherLine = injection;
                draft.Mend = Mend.Create("Take the line off, or expect its denial.");
                check.Report(draft);
            }
        }
    }

    // A code pair that no modifier bypasses denies the line under every policy, and has a rule of its own.
    private static bool IsDeniedAnyway(ClaimCheck check, ServiceLine line, ProcedureCode injection) =>
        check.Reference.TryFindPair(injection, line.Code, line.Date, check.Claim.Setting, out NcciPair pair)
        && pair.Column2 == line.Code && pair.Indicator == NcciModifierIndicator.NotAllowed;
}
