namespace TriggerPoint.Rules;

/// <summary>Whether the anesthetic of a trigger point injection is paid, or only reported, is a matter on which sources disagree.</summary>
internal static class LocalAnestheticRule
{
    private static readonly string[] PaymentOnly = { "TPI-512" };

    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.LocalAnestheticBilled, "A local anesthetic on a line of its own", RuleCategory.Drugs, FindingSeverity.Info, "TPI-505", "TPI-512");

    public static void Check(ClaimCheck check)
    {
        foreach (DrugLine drug in check.DrugLines)
        {
            bool isLocal = drug.Drug.Substance.Kind == SubstanceKind.LocalAnesthetic && !drug.Drug.IsIntravenous;
            int injection = isLocal ? check.Days.InjectionOn(drug.Line.Date) : 0;
            if (injection > 0)
            {
                check.Report(new FindingDraft
                {
                    Line = drug.Number,
                    OtherLine = injection,
                    Basis = IsLidocaine(drug.Drug.Substance) ? PaymentOnly : null,
                    Message = $"{drug.Line.Code} is a local anesthetic. Sources disagree: many payers count it as a part of "
                        + $"{check.Lines[injection - 1].Code}, others want every injected drug on the claim.",
                });
            }
        }
    }

    // The fact on the other anesthetics does not speak of it.
    private static bool IsLidocaine(Substance substance) =>
        substance == Substance.Lidocaine || substance == Substance.LidocaineEpinephrine || substance == Substance.LidocaineDextrose;
}
