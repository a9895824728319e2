namespace TriggerPoint.Rules;

/// <summary>Code pairs: TPR3000 to TPR3999.</summary>
internal static class PairRules
{
    public static ClaimRule[] All { get; } =
    {
        ClaimRule.Create(BothInjectionCodesRule.Descriptor, BothInjectionCodesRule.Check),
        ClaimRule.Create(BlockPairRule.Descriptor, BlockPairRule.Check),
        ClaimRule.Create(CarpalTunnelPairRule.Descriptor, CarpalTunnelPairRule.Check),
        ClaimRule.Create(JointPairRule.Descriptor, JointPairRule.Check),
        ClaimRule.Create(TendonPairRule.Descriptor, TendonPairRule.Check),
        ClaimRule.Create(NeurolysisPairRule.Descriptor, NeurolysisPairRule.Check),
        ClaimRule.Create(NeedlingPairRule.Descriptor, NeedlingPairRule.Check),
        ClaimRule.Create(BothNeedlingCodesRule.Descriptor, BothNeedlingCodesRule.Check),
        ClaimRule.Create(AcupuncturePairRule.Descriptor, AcupuncturePairRule.Check),
        ClaimRule.Create(SympatheticBlockPairRule.Descriptor, SympatheticBlockPairRule.Check),
        ClaimRule.Create(PlaneBlockPairRule.Descriptor, PlaneBlockPairRule.Check),
        ClaimRule.Create(InfusionPairRule.Descriptor, InfusionPairRule.Check),
        ClaimRule.Create(ImagingPairRule.Descriptor, ImagingPairRule.Check),
        ClaimRule.Create(NeedleGuidanceRule.Descriptor, NeedleGuidanceRule.Check),
        ClaimRule.Create(BlockAnesthesiaPairRule.Descriptor, BlockAnesthesiaPairRule.Check),
        ClaimRule.Create(SedationPairRule.Descriptor, SedationPairRule.Check),
        ClaimRule.Create(DrugPairRule.Descriptor, DrugPairRule.Check),
        ClaimRule.Create(PortOrConsultationPairRule.Descriptor, PortOrConsultationPairRule.Check),
        ClaimRule.Create(SurgeryPairRule.Descriptor, SurgeryPairRule.Check),
        ClaimRule.Create(EpiduralPairRule.Descriptor, EpiduralPairRule.Check),
        ClaimRule.Create(BypassedPairRule.Descriptor, BypassedPairRule.Check),
        ClaimRule.Create(DoubtfulBypassRule.Descriptor, DoubtfulBypassRule.Check),
        ClaimRule.Create(ImagingWithoutPrimaryRule.Descriptor, ImagingWithoutPrimaryRule.Check),
        ClaimRule.Create(FluoroscopicGuidanceRule.Descriptor, FluoroscopicGuidanceRule.Check),
        ClaimRule.Create(SedationBySamePractitionerRule.Descriptor, SedationBySamePractitionerRule.Check),
        ClaimRule.Create(OtherPairRule.Descriptor, OtherPairRule.Check),
    };
}
