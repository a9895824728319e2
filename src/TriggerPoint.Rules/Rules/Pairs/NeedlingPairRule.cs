namespace TriggerPoint.Rules;

/// <summary>Injection and dry needling, which go together for different muscles only: the needling is column 2.</summary>
internal static class NeedlingPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.NeedlingPair, "Dry needling beside the injection", "TPI-407");

    public static void Check(ClaimCheck check) => PairFindings.Report(
        check, NcciPairFamily.InjectionAndNeedling, "Only muscles that were not injected make the needling separate.");
}
