namespace TriggerPoint.Rules;

/// <summary>A toxin is normally a chemodenervation of the 646xx family; for pain of the pelvic floor sources disagree.</summary>
internal static class BotulinumToxinRule
{
    private static readonly CodeRange Chemodenervation = new("64600", "64681");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.BotulinumToxinInjected, "Botulinum toxin with a trigger point code", RuleCategory.Drugs, FindingSeverity.Warning, "TPI-511")
        .WithDenials("50");

    public static void Check(ClaimCheck check)
    {
        foreach (BilledDay day in check.Days)
        {
            if (day.Injection.Line > 0)
            {
                Check(check, day, day.Injection);
            }
        }
    }

    private static void Check(ClaimCheck check, BilledDay day, BilledCode injection)
    {
        check.Applies();
        bool isShown = day.Encounter?.Shows(SubstanceKind.BotulinumToxin) == true;
        bool isBilled = check.DrugLines.OnDay(day.Date, static drug => drug.Substance.Kind == SubstanceKind.BotulinumToxin) > 0;
        if (!isShown && !isBilled)
        {
            if (day.Encounter?.LeavesDrugsOpen != false)
            {
                check.NoData(day.Encounter?.Drugs is null ? "injectates" : "substance", injection.Line);
            }
        }
        else if (check.ClauseOn(day.Date, PolicyClauseKind.AnestheticAndSteroidOnly) is null && !BillsChemodenervation(check, day.Date))
        {
            check.Report(
                injection.Line,
                $"Botulinum toxin is normally reported with a chemodenervation code (646xx), not with {injection.Code}. "
                + "Sources disagree for muscles that no such code names, as in the pelvic floor.",
                Mend.Create("Bill the chemodenervation code that fits the muscles; where none does, look up what the payer wants."));
        }
    }

    // The toxin then has its own code, and whether both stand is a matter of the pair.
    private static bool BillsChemodenervation(ClaimCheck check, ServiceDate date)
    {
        foreach (int place in check.Order.On(date))
        {
            if (Chemodenervation.Contains(check.Lines[place].Code))
            {
                return true;
            }
        }

        return false;
    }
}
