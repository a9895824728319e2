namespace TriggerPoint.Rules;

/// <summary>20560 and 20561 exclude each other.</summary>
internal static class BothNeedlingCodesRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.BothNeedlingCodes, "20560 together with 20561", "TPI-408");

    public static void Check(ClaimCheck check) => ExclusiveCodes.Report(check, NcciPairFamily.DryNeedling);
}
