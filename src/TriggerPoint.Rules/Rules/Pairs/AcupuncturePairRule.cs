namespace TriggerPoint.Rules;

/// <summary>Acupuncture beside dry needling, which is column 1. Injections and acupuncture are not paired.</summary>
internal static class AcupuncturePairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.AcupuncturePair, "Acupuncture beside dry needling", "TPI-409");

    public static void Check(ClaimCheck check) => PairFindings.Report(check, NcciPairFamily.Acupuncture, "");
}
