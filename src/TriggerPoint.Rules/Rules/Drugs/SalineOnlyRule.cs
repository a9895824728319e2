namespace TriggerPoint.Rules;

/// <summary>Where nothing but saline was injected, some payers do not cover the injection and others do.</summary>
internal static class SalineOnlyRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.SalineOnly, "Nothing but saline was injected", RuleCategory.Drugs, FindingSeverity.Warning, "TPI-508")
        .WithDenials("50", "N115");

    public static void Check(ClaimCheck check)
    {
        foreach (InjectionDay day in InjectionDays.Of(check))
        {
            // A policy that speaks of it weighs it, and has a rule of its own.
            if (check.ClauseOn(day.Date, PolicyClauseKind.SalineAloneExcluded) is not null)
            {
                continue;
            }

            check.Applies();
            if (day.Drugs is null)
            {
                check.NoData("injectates", day.Line);
            }
            else if (day.Shows(SubstanceKind.Saline) && IsAlone(day))
            {
                if (day.LeavesDrugsOpen)
                {
                    check.NoData("substance", day.Line);
                }
                else if (!ExcludedSubstances.IsSaidByPolicy(check, day, SubstanceKind.Saline, PolicyClauseKind.SalineAloneExcluded, PolicyClauseKind.SalineAloneExcluded))
                {
                    check.Report(
                        day.Line,
                        "Nothing but saline is documented as injected. Sources disagree: some payers do not cover that, others do.",
                        Mend.Create("Look up what the payer covers; have the record completed if a drug was injected as well."));
                }
            }
        }
    }

    private static bool IsAlone(InjectionDay day)
    {
        foreach (DocumentedDrug drug in day.Drugs!)
        {
            if (drug.Substance.Kind is not (SubstanceKind.Saline or SubstanceKind.Unspecified))
            {
                return false;
            }
        }

        return true;
    }
}
