namespace TriggerPoint.Rules;

/// <summary>The carpal tunnel and sinus tracts: the injection is column 1.</summary>
internal static class CarpalTunnelPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.CarpalTunnelPair, "20526 or 20500 beside the injection", "TPI-403");

    public static void Check(ClaimCheck check) => PairFindings.Report(check, NcciPairFamily.CarpalTunnelOrSinusTract, "");
}
