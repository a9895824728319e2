namespace TriggerPoint.Rules;

/// <summary>Pairs that no fact names, such as those of a newer edition.</summary>
internal static class OtherPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.OtherPair, "Another NCCI pair", "TPI-304");

    public static void Check(ClaimCheck check) => PairFindings.Report(check, NcciPairFamily.Other, "");
}
