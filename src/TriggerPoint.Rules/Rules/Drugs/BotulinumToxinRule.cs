namespace TriggerPoint.Rules;

/// <summary>A toxin is normally a chemodenervation of the 646xx family; for pain of the pelvic floor sources disagree.</summary>
internal static class BotulinumToxinRule
{
    private static readonly ProcedureCode First = ProcedureCode.Parse("64600");
    private static readonly ProcedureCode Last = ProcedureCode.Parse("64681");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.BotulinumToxinInjected, "Botulinum toxin with a trigger point code", RuleCategory.Drugs, FindingSeverity.Warning, "TPI-511")
        .WithDenials("50");

    public static void Check(ClaimCheck check)
    {
        foreach (InjectionDay day in InjectionDays.Of(check))
        {
            check.Applies();
            if (BillsChemodenervation(check.Lines, day.Date) || ExcludedSubstances.IsSaidByPolicy(
                check, day, SubstanceKind.BotulinumToxin, PolicyClauseKind.AnestheticAndSteroidOnly, PolicyClauseKind.AnestheticAndSteroidOnly))
            {
                continue;
            }

            bool isBilled = DrugLines.OnDay(check, day.Date, static drug => drug.Substance.Kind == SubstanceKind.BotulinumToxin) > 0;
            if (isBilled || day.Shows(SubstanceKind.BotulinumToxin))
            {
                check.Report(
                    day.Line,
                    $"Botulinum toxin is normally reported with a chemodenervation code (646xx), not with {check.Lines[day.Line - 1].Code}. "
                    + "Sources disagree for muscles that no such code names, as in the pelvic floor.",
                    Mend.Create("Bill the chemodenervation code that fits the muscles; where none does, look up what the payer wants."));
            }
            else if (day.LeavesDrugsOpen)
            {
                check.NoData(day.Drugs is null ? "injectates" : "substance", day.Line);
            }
        }
    }

    // The toxin then has its own code, and whether both stand is a matter of the pair.
    private static bool BillsChemodenervation(ServiceLine[] lines, ServiceDate date)
    {
        foreach (ServiceLine line in lines)
        {
            if (line.Date == date && line.Code.CompareTo(First) >= 0 && line.Code.CompareTo(Last) <= 0)
            {
                return true;
            }
        }

        return false;
    }
}
