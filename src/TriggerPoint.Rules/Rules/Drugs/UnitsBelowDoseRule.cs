namespace TriggerPoint.Rules;

/// <summary>Fewer units than were given are no overpayment, but a dose that the claim does not tell.</summary>
internal static class UnitsBelowDoseRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.UnitsBelowDose, "Fewer units than the documented dose", RuleCategory.Drugs, FindingSeverity.Warning, "TPI-514");

    public static void Check(ClaimCheck check)
    {
        foreach (BilledDrug billed in check.Doses)
        {
            check.Applies();
            if (billed.Verdict == DoseVerdict.NotChecked)
            {
                check.NoData(billed.Missing, billed.Line);
            }
            else if (billed.Verdict == DoseVerdict.Below)
            {
                check.Report(
                    billed.Line,
                    DoseWords.Compared(billed),
                    Mend.Create($"Bill {DoseWords.Units(billed.Units)} in all, if the documented dose is right."));
            }
        }
    }
}
