namespace TriggerPoint.Rules;

/// <summary>An injectate of blood or tissue can cost the whole injection.</summary>
internal static class BiologicRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.BiologicInjected, "A product of blood or tissue was injected", RuleCategory.Drugs, FindingSeverity.Warning, "TPI-510")
        .WithDenials("50", "55");

    public static void Check(ClaimCheck check)
    {
        foreach (InjectionDay day in InjectionDays.Of(check))
        {
            // A policy that speaks of it weighs it, and has a rule of its own.
            if ((check.ClauseOn(day.Date, PolicyClauseKind.BiologicExcluded) ?? check.ClauseOn(day.Date, PolicyClauseKind.AnestheticAndSteroidOnly)) is not null)
            {
                continue;
            }

            check.Applies();
            if (ExcludedSubstances.IsSaidByPolicy(check, day, SubstanceKind.Biologic, PolicyClauseKind.BiologicExcluded, PolicyClauseKind.AnestheticAndSteroidOnly))
            {
                continue;
            }

            if (day.Shows(SubstanceKind.Biologic) || DrugLines.OnDay(check, day.Date, static drug => drug.IsBiologic) > 0)
            {
                check.Report(
                    day.Line,
                    $"A product of blood or tissue was injected. Without approval for this use, payers may deny {check.Lines[day.Line - 1].Code} as a whole; "
                    + "that rests on summaries of the contractors' articles.",
                    Mend.Create("Look up what the payer says of the product before billing the injection."));
            }
            else if (day.LeavesDrugsOpen)
            {
                check.NoData(day.Drugs is null ? "injectates" : "substance", day.Line);
            }
        }
    }
}
