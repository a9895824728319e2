namespace TriggerPoint.Rules;

/// <summary>Chemodenervation and neurolysis: the injection is column 2.</summary>
internal static class NeurolysisPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.NeurolysisPair, "Chemodenervation or neurolysis beside the injection", "TPI-406");

    public static void Check(ClaimCheck check) => PairFindings.Report(check, NcciPairFamily.ChemodenervationOrNeurolysis, "");
}
