namespace TriggerPoint.Rules;

/// <summary>Dextrose alone or with an anesthetic is prolotherapy: another service, that Medicare does not cover.</summary>
internal static class ProlotherapyRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.Prolotherapy, "Prolotherapy billed as a trigger point injection", RuleCategory.Drugs, FindingSeverity.Error, "TPI-509")
        .WithDenials("50", "N115");

    public static void Check(ClaimCheck check)
    {
        foreach (InjectionDay day in InjectionDays.Of(check))
        {
            check.Applies();
            ProcedureCode code = check.Lines[day.Line - 1].Code;
            if (DrugLines.OnDay(check, day.Date, static drug => drug.IsProcedure) is > 0 and int other)
            {
                check.Report(new FindingDraft
                {
                    Line = day.Line,
                    OtherLine = other,
                    Message = $"{code} is billed beside {check.Lines[other - 1].Code}: prolotherapy is another service, and billing it as a trigger point injection misrepresents it.",
                    Mend = Mend.Create($"Take {code} off, unless the record shows trigger points that were injected with something else."),
                });
            }
            else if (day.Drugs is null)
            {
                check.NoData("injectates", day.Line);
            }
            else if (day.Encounter!.IsProlotherapy)
            {
                check.Report(
                    day.Line,
                    $"Dextrose is documented as what was injected: that is prolotherapy, and billing it as {code} misrepresents it.",
                    Mend.Create($"Take {code} off; prolotherapy is M0076, which Medicare does not cover."));
            }
        }
    }
}
