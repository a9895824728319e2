namespace TriggerPoint.Rules;

/// <summary>The units of a drug are its dose in the steps of its code, rounded up: more than that was not given.</summary>
internal static class UnitsAboveDoseRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.UnitsAboveDose, "More units than the documented dose", RuleCategory.Drugs, FindingSeverity.Error, "TPI-514")
        .WithDenials("252", "50", "N706");

    public static void Check(ClaimCheck check)
    {
        foreach (BilledDrug billed in check.Doses)
        {
            check.Applies();
            if (billed.Verdict == DoseVerdict.NotChecked)
            {
                check.NoData(billed.Missing, billed.Line);
            }
            else if (billed.Verdict == DoseVerdict.Above)
            {
                check.Report(billed.Line, DoseWords.Compared(billed), Cure(billed));
            }
        }
    }

    private static Mend Cure(BilledDrug billed)
    {
        string words = billed.Units == 0
            ? "Take the line off: what was discarded lies within the last unit of the dose."
            : $"Bill {DoseWords.Units(billed.Units)} in all, or have the record corrected if it was more.";
        return billed.LineCount > 1 ? Mend.Create(words)
            : Mend.Create(words, billed.Units == 0 ? MendEdit.RemoveLine(billed.Line) : MendEdit.SetUnits(billed.Line, billed.Units));
    }
}
