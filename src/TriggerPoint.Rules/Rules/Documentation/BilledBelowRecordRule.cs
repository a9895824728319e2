namespace TriggerPoint.Rules;

/// <summary>The record supports the higher code. Billing the lower one is no overpayment, but wrong all the same.</summary>
internal static class BilledBelowRecordRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.BilledBelowRecord, "The code is below what the record supports", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-101");

    public static void Check(ClaimCheck check)
    {
        check.Days.ReportMissing(check);
        foreach (BilledDay day in check.Days)
        {
            Check(check, day.Injection);
            Check(check, day.Needling);
        }
    }

    private static void Check(ClaimCheck check, BilledCode billed)
    {
        if (billed.Verdict == RecordVerdict.Below)
        {
            check.Report(
                billed.Line,
                $"{billed.Code} is billed; the record supports {billed.Supported}, for {Wording.Muscles(billed.Muscles.Supported)} {billed.Done}.",
                Mend.Create($"Bill {billed.Supported}, one unit, if the record is right."));
        }
    }
}
