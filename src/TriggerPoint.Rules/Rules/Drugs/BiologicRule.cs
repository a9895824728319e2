namespace TriggerPoint.Rules;

/// <summary>An injectate of blood or tissue can cost the whole injection.</summary>
internal static class BiologicRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.BiologicInjected, "A product of blood or tissue was injected", RuleCategory.Drugs, FindingSeverity.Warning, "TPI-510")
        .WithDenials("50", "55");

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
        if (day.Encounter?.Shows(SubstanceKind.Biologic) == true || check.DrugLines.OnDay(day.Date, static drug => drug.IsBiologic) > 0)
        {
            Report(check, day.Date, injection);
        }
        else if (day.Encounter?.LeavesDrugsOpen != false)
        {
            check.NoData(day.Encounter?.Drugs is null ? "injectates" : "substance", injection.Line);
        }
    }

    // Where the policy excludes it, a rule on coverage says so with the policy's weight.
    private static void Report(ClaimCheck check, ServiceDate date, BilledCode injection)
    {
        if (!IsExcluded(check, date))
        {
            check.Report(
                injection.Line,
                $"A product of blood or tissue was injected. Without approval for this use, payers may deny {injection.Code} as a whole; "
                + "that rests on summaries of the contractors' articles.",
                Mend.Create("Look up what the payer says of the product before billing the injection."));
        }
    }

    private static bool IsExcluded(ClaimCheck check, ServiceDate date) =>
        check.ClauseOn(date, PolicyClauseKind.BiologicExcluded) is not null
        || check.ClauseOn(date, PolicyClauseKind.AnestheticAndSteroidOnly) is not null;
}
