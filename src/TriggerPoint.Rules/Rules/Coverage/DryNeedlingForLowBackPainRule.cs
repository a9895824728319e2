namespace TriggerPoint.Rules;

/// <summary>Dry needling for low back pain under Medicare: sources disagree on whether the rule on acupuncture holds for it.</summary>
internal static class DryNeedlingForLowBackPainRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.DryNeedlingForLowBackPain, "Dry needling for low back pain under Medicare", RuleCategory.Coverage, FindingSeverity.Info, "TPI-620")
        .WithDenials("50", "N115");

    public static void Check(ClaimCheck check)
    {
        if (!PolicyGate.TryOpen(check, NeedleTechnique.DryNeedling, out PolicyGate gate)
            || gate.Policy.Clause(PolicyClauseKind.DryNeedlingForLowBackPain) is not { } clause || !gate.SpeaksOnSomeNeedling(clause.Terms))
        {
            return;
        }

        for (int i = 0; i < check.Lines.Length; i++)
        {
            ServiceLine line = check.Lines[i];
            if (!TriggerPointCodes.IsNeedling(line.Code) || !gate.Policy.IsInForceOn(line.Date) || DryNeedlingCoverage.ClauseOn(gate.Policy, line.Date) is null)
            {
                continue;
            }

            bool? isFor = DryNeedlingCoverage.IsForLowBackPain(check, line);
            if (isFor is null)
            {
                check.NoData("diagnoses", i + 1, clause.Terms.Basis(gate.Policy));
            }
            else if (isFor.Value)
            {
                FindingDraft draft = gate.Finding(
                    clause.Terms,
                    i + 1,
                    $"{line.Code} for low back pain under {gate.Policy}: sources disagree on whether Medicare's rule on acupuncture (NCD 30.3.3) holds for it.");
                draft.Mend = Mend.Create("Have the record show that the pain is chronic and not specific, and count the visits: 12 in 90 days, 20 a year at most.");
                check.Report(draft);
            }
        }
    }
}
