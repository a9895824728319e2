namespace TriggerPoint.Rules;

/// <summary>A drug that the record does not show is not paid once the record is asked for.</summary>
internal static class DrugNotDocumentedRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.DrugNotDocumented, "A drug that the record does not show", RuleCategory.Drugs, FindingSeverity.Warning, "TPI-613")
        .WithDenials("252", "50", "N706");

    public static void Check(ClaimCheck check)
    {
        foreach (BilledDrug billed in check.Doses)
        {
            check.Applies();
            if (billed.Verdict == DoseVerdict.NotShown && !billed.IsBesideDose)
            {
                check.Report(
                    billed.Line,
                    $"{billed.Drug.Code} is billed, and {billed.Drug.Substance.Name} is not among what the record of the date lists as injected.",
                    Mend.Create("Take the line off, or have the record completed with the drug and its dose."));
            }
            else if (billed.Verdict == DoseVerdict.NotChecked && !billed.IsShown)
            {
                check.NoData(billed.Missing, billed.Line);
            }
        }
    }
}
