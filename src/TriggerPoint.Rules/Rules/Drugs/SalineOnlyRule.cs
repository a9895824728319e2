namespace TriggerPoint.Rules;

/// <summary>Where nothing but saline was injected, some payers do not cover the injection and others do.</summary>
internal static class SalineOnlyRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.SalineOnly, "Nothing but saline was injected", RuleCategory.Drugs, FindingSeverity.Warning, "TPI-508")
        .WithDenials("50", "N115");

    public static void Check(ClaimCheck check)
    {
        foreach (BilledDay day in check.Days)
        {
            if (day.Injection.Line > 0)
            {
                Check(check, day, day.Injection.Line);
            }
        }
    }

    private static void Check(ClaimCheck check, BilledDay day, int line)
    {
        check.Applies();
        if (day.Encounter is not { Drugs: not null } record)
        {
            check.NoData("injectates", line);
        }
        else if (IsAlone(record) && record.LeavesDrugsOpen)
        {
            check.NoData("substance", line);
        }
        else if (IsAlone(record) && check.ClauseOn(day.Date, PolicyClauseKind.SalineAloneExcluded) is null)
        {
            check.Report(
                line,
                "Nothing but saline is documented as injected. Sources disagree: some payers do not cover that, others do.",
                Mend.Create("Look up what the payer covers; have the record completed if a drug was injected as well."));
        }
    }

    private static bool IsAlone(DocumentedEncounter record) =>
        record.Shows(SubstanceKind.Saline) && record.ShowsNothingBut(SubstanceKind.Saline, SubstanceKind.Unspecified, SubstanceKind.Unspecified);
}
