namespace TriggerPoint.Rules;

/// <summary>20552 and 20553 exclude each other; neither is an add-on to the other.</summary>
internal static class BothInjectionCodesRule
{
    public static RuleDescriptor Descriptor { get; } =
        PairFindings.Describe(RuleIds.BothInjectionCodes, "20552 together with 20553", "TPI-104", "TPI-109", "TPI-401");

    public static void Check(ClaimCheck check) => ExclusiveCodes.Report(check, NcciPairFamily.TriggerPointInjections);
}
