namespace TriggerPoint.Rules;

/// <summary>Nerve, facet and transforaminal blocks: the injection is column 1.</summary>
internal static class BlockPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.BlockPair, "A nerve or facet block beside the injection", "TPI-402");

    public static void Check(ClaimCheck check) => PairFindings.Report(check, NcciPairFamily.NerveOrFacetBlock, "");
}
