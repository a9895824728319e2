namespace TriggerPoint.Rules;

/// <summary>A code is billed that the record does not support: it shows fewer muscles, or leaves open whether there are enough.</summary>
internal static class BilledAboveRecordRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.BilledAboveRecord, "The code is above what the record supports", RuleCategory.Documentation, FindingSeverity.Error, "TPI-101")
        .WithDenials("252", "50", "N706");

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
        if (billed.Verdict == RecordVerdict.Above)
        {
            check.Report(billed.Line, $"{billed.Code} is billed; {Proof(billed)}.", Cure(billed));
        }
    }

    private static string Proof(BilledCode billed)
    {
        string proved = billed.Supported.IsNone
            ? $"the record shows no muscle that was {billed.Done}"
            : billed.Muscles.Supported == 0
                ? $"the record supports {billed.Supported}, for a sacroiliac joint without any muscle"
                : $"the record supports {billed.Supported}, for {Wording.Muscles(billed.Muscles.Supported)} {billed.Done}";
        return !billed.IsPossible ? proved
            : billed.Muscles.IsBounded ? $"{proved}, and leaves up to {billed.Muscles.Possible} possible"
            : $"{proved}, and leaves any number possible";
    }

    private static Mend Cure(BilledCode billed)
    {
        string otherwise = billed.Supported.IsNone ? "do not bill a code for them" : $"bill {billed.Supported}";
        return Mend.Create(billed.IsPossible
            ? $"Ask which muscles were {billed.Done}, each with its side: that settles it. Until then {otherwise}."
            : $"{Wording.Capital(otherwise)}, or have the record completed if more was done.");
    }
}
