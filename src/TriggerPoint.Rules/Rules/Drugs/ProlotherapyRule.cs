namespace TriggerPoint.Rules;

/// <summary>Dextrose alone or with an anesthetic is prolotherapy: another service, that Medicare does not cover.</summary>
internal static class ProlotherapyRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.Prolotherapy, "Prolotherapy billed as a trigger point injection", RuleCategory.Drugs, FindingSeverity.Error, "TPI-509")
        .WithDenials("50", "N115");

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
        int other = check.DrugLines.OnDay(day.Date, static drug => drug.IsProcedure);
        if (other > 0)
        {
            check.Report(new FindingDraft
            {
                Line = injection.Line,
                OtherLine = other,
                Message = $"{injection.Code} is billed beside {check.Lines[other - 1].Code}: prolotherapy is another service, "
                    + "and billing it as a trigger point injection misrepresents it.",
                Mend = Mend.Create($"Take {injection.Code} off, unless the record shows trigger points that were injected with something else."),
            });
        }
        else if (day.Encounter?.Drugs is null)
        {
            check.NoData("injectates", injection.Line);
        }
        else if (day.Encounter.MayBeProlotherapy)
        {
            check.NoData("substance", injection.Line);
        }
        else if (day.Encounter.IsProlotherapy)
        {
            check.Report(
                injection.Line,
                $"Dextrose is documented as what was injected: that is prolotherapy, and billing it as {injection.Code} misrepresents it.",
                Mend.Create($"Take {injection.Code} off; prolotherapy is M0076, which Medicare does not cover."));
        }
    }
}
