namespace TriggerPoint.Rules;

/// <summary>Whether the anesthetic of a trigger point injection is paid, or only reported, is a matter on which sources disagree.</summary>
internal static class LocalAnestheticRule
{
    private static readonly string[] PaymentOnly = { "TPI-512" };

    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.LocalAnestheticBilled, "A local anesthetic on a line of its own", RuleCategory.Drugs, FindingSeverity.Info, "TPI-505", "TPI-512");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ServiceLine billed = check.Lines[line - 1];
            if (check.Reference.TryFindDrug(billed.Code, out DrugCode drug) && drug.Substance.Kind == SubstanceKind.LocalAnesthetic && !drug.IsIntravenous
                && TriggerPointLines.Highest(check.Lines, billed.Date, NeedleTechnique.Injection) is > 0 and int injection)
            {
                check.Report(new FindingDraft
                {
                    Line = line,
                    OtherLine = injection,
                    Basis = IsLidocaine(drug) ? PaymentOnly : null,
                    Message = $"{billed.Code} is a local anesthetic. Sources disagree: many payers count it as a part of {check.Lines[injection - 1].Code}, "
                        + "others want every injected drug on the claim.",
                });
            }
        }
    }

    // The fact on the other anesthetics does not speak of it.
    private static bool IsLidocaine(DrugCode drug) => drug.Substance == Substance.Lidocaine || drug.Substance == Substance.LidocaineEpinephrine
        || drug.Substance == Substance.LidocaineDextrose;
}
