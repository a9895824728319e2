namespace TriggerPoint.Rules;

/// <summary>36591, 36592, 96523 and consultations between practitioners: the injection is column 1.</summary>
internal static class PortOrConsultationPairRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.PortOrConsultationPair, "A port service or a consultation between practitioners", "TPI-418");

    public static void Check(ClaimCheck check) => PairFindings.Report(check, NcciPairFamily.PortOrConsultation, "");
}
