namespace TriggerPoint.Rules;

/// <summary>A claim has room for twelve diagnoses, and pointers reach no further.</summary>
internal static class TooManyDiagnosesRule
{
    private const int Most = 12;

    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.TooManyDiagnoses, "More than twelve diagnoses", RuleCategory.ClaimInput, FindingSeverity.Error, "TPI-802", "TPI-806");

    public static void Check(ClaimCheck check)
    {
        int given = check.Claim.DiagnosisArray.Length;
        if (given == 0)
        {
            return;
        }

        check.Applies();
        if (given > Most)
        {
            check.Report(new FindingDraft
            {
                Message = $"The claim has {given} diagnoses; it has room for {Most}, and the others do not reach the payer.",
                Mend = Mend.Create("Keep the twelve diagnoses that the services were for, and set the pointers anew."),
            });
        }
    }
}
