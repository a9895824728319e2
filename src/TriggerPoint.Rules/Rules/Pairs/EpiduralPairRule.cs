namespace TriggerPoint.Rules;

/// <summary>Epidurals are paired with dry needling, which is column 2, and not with injections.</summary>
internal static class EpiduralPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.EpiduralPair, "An epidural beside dry needling", "TPI-420");

    public static void Check(ClaimCheck check) => PairFindings.Report(
        check, NcciPairFamily.Epidural, "Beside an injection of muscles no pair denies an epidural.");
}
