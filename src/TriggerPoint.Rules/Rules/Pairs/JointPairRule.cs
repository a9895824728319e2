namespace TriggerPoint.Rules;

/// <summary>Joints, the sacroiliac joint included: the injection of muscles is column 2.</summary>
internal static class JointPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.JointPair, "A joint injection beside the injection of muscles", "TPI-404");

    public static void Check(ClaimCheck check) => PairFindings.Report(
        check, NcciPairFamily.JointInjection, "A muscle that lies over the joint is no separate site.");
}
