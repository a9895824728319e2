namespace TriggerPoint.Rules;

/// <summary>01991 and 01992, whoever gives the anesthesia: the injection is column 1.</summary>
internal static class BlockAnesthesiaPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.BlockAnesthesiaPair, "Anesthesia for the injection", "TPI-415");

    public static void Check(ClaimCheck check) => PairFindings.Report(check, NcciPairFamily.BlockAnesthesia, "");
}
