namespace TriggerPoint.Rules;

/// <summary>Tendon sheaths, origins and insertions: the injection of muscles is column 2.</summary>
internal static class TendonPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.TendonPair, "A tendon injection beside the injection of muscles", "TPI-405");

    public static void Check(ClaimCheck check) => PairFindings.Report(
        check, NcciPairFamily.TendonInjection, "A shot into the muscle is not also one into its tendon.");
}
