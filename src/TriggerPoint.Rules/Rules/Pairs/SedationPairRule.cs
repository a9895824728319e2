namespace TriggerPoint.Rules;

/// <summary>99155 to 99157, whoever gives the sedation: the injection is column 1.</summary>
internal static class SedationPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.SedationPair, "Sedation by another practitioner for the injection", "TPI-416");

    public static void Check(ClaimCheck check) => PairFindings.Report(check, NcciPairFamily.ModerateSedation, "");
}
