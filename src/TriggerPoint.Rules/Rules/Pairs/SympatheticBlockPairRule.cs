namespace TriggerPoint.Rules;

/// <summary>64510 and 64520: column 1 over 20552, column 2 under 20553.</summary>
internal static class SympatheticBlockPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.SympatheticBlockPair, "A sympathetic block beside the injection", "TPI-410");

    public static void Check(ClaimCheck check) => PairFindings.Report(
        check, NcciPairFamily.SympatheticBlock, "The direction of these pairs depends on the injection code.");
}
