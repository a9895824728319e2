namespace TriggerPoint.Rules;

/// <summary>Dry needling that the policy does not cover. For low back pain under Medicare see <see cref="DryNeedlingForLowBackPainRule"/>.</summary>
internal static class DryNeedlingNotCoveredRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.DryNeedlingNotCovered,
        "Dry needling that the policy does not cover",
        RuleCategory.Coverage,
        FindingSeverity.Warning,
        "TPI-611", "TPI-621", "TPI-702", "TPI-703", "TPI-707")
        .WithDenials("50", "N115");

    public static void Check(ClaimCheck check)
    {
        if (!PolicyGate.TryOpen(check, NeedleTechnique.DryNeedling, out PolicyGate gate)
            || gate.Policy.Clause(PolicyClauseKind.DryNeedlingExcluded) is not { } clause || !gate.SpeaksOnSomeNeedling(clause.Terms))
        {
            return;
        }

        for (int i = 0; i < check.Lines.Length; i++)
        {
            ServiceLine line = check.Lines[i];
            if (!TriggerPointCodes.IsNeedling(line.Code) || !gate.Policy.IsInForceOn(line.Date))
            {
                continue;
            }

            bool? isException = DryNeedlingCoverage.ClauseOn(gate.Policy, line.Date) is null ? false : DryNeedlingCoverage.IsForLowBackPain(check, line);
            if (isException is null)
            {
                check.NoData("diagnoses", i + 1, clause.Terms.Basis(gate.Policy));
            }
            else if (!isException.Value)
            {
                FindingDraft draft = gate.Finding(clause.Terms, i + 1, $"{line.Code} is dry needling, which {gate.Policy} does not cover.");
                draft.Mend = Mend.Create("Expect a denial; tell the patient before, in the form that the payer wants.");
                check.Report(draft);
            }
        }
    }
}
