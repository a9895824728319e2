namespace TriggerPoint.Rules;

/// <summary>Infusions, vascular access, electrocardiograms, strapping and other minor services: the injection is column 1.</summary>
internal static class InfusionPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.InfusionPair, "A minor service beside the injection", "TPI-412");

    public static void Check(ClaimCheck check) => PairFindings.Report(
        check, NcciPairFamily.InfusionOrMinorService, "Giving the injected drug is a part of the injection; another drug or another site is not.");
}
