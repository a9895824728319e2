namespace TriggerPoint.Rules;

/// <summary>Abdominal plane blocks and the operating microscope: the injection is column 1.</summary>
internal static class PlaneBlockPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.PlaneBlockPair, "A plane block or the microscope beside the injection", "TPI-411");

    public static void Check(ClaimCheck check) => PairFindings.Report(check, NcciPairFamily.PlaneBlockOrMicroscope, "");
}
