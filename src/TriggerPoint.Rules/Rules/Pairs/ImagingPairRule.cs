namespace TriggerPoint.Rules;

/// <summary>76000, 76998, 77001 and 77012: the injection is column 1.</summary>
internal static class ImagingPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.ImagingPair, "Imaging that is paired with the injection", "TPI-413");

    public static void Check(ClaimCheck check) => PairFindings.Report(
        check, NcciPairFamily.ImagingGuidance, "76942, 77002 and 77021 are not paired.");
}
