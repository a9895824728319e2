namespace TriggerPoint.Rules;

/// <summary>Surgical procedures that include the injection: the injection is column 2.</summary>
internal static class SurgeryPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.SurgeryPair, "A surgical procedure that includes the injection", "TPI-419");

    public static void Check(ClaimCheck check) => PairFindings.Report(check, NcciPairFamily.Surgery, "");
}
