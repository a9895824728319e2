namespace TriggerPoint.Rules;

/// <summary>Code pairs: TPR3000 to TPR3999.</summary>
internal static class PairRules
{
    public static ClaimRule[] All { get; } =
    {
        ClaimRule.Create(BothInjectionCodesRule.Descriptor, BothInjectionCodesRule.Check).On(ClaimMatter.Of(NcciPairFamily.TriggerPointInjections)),
        ClaimRule.Create(BlockPairRule.Descriptor, BlockPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.NerveOrFacetBlock)),
        ClaimRule.Create(CarpalTunnelPairRule.Descriptor, CarpalTunnelPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.CarpalTunnelOrSinusTract)),
        ClaimRule.Create(JointPairRule.Descriptor, JointPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.JointInjection)),
        ClaimRule.Create(TendonPairRule.Descriptor, TendonPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.TendonInjection)),
        ClaimRule.Create(NeurolysisPairRule.Descriptor, NeurolysisPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.ChemodenervationOrNeurolysis)),
        ClaimRule.Create(NeedlingPairRule.Descriptor, NeedlingPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.InjectionAndNeedling)),
        ClaimRule.Create(BothNeedlingCodesRule.Descriptor, BothNeedlingCodesRule.Check).On(ClaimMatter.Of(NcciPairFamily.DryNeedling)),
        ClaimRule.Create(AcupuncturePairRule.Descriptor, AcupuncturePairRule.Check).On(ClaimMatter.Of(NcciPairFamily.Acupuncture)),
        ClaimRule.Create(SympatheticBlockPairRule.Descriptor, SympatheticBlockPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.SympatheticBlock)),
        ClaimRule.Create(PlaneBlockPairRule.Descriptor, PlaneBlockPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.PlaneBlockOrMicroscope)),
        ClaimRule.Create(InfusionPairRule.Descriptor, InfusionPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.InfusionOrMinorService)),
        ClaimRule.Create(ImagingPairRule.Descriptor, ImagingPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.ImagingGuidance)),
        ClaimRule.Create(NeedleGuidanceRule.Descriptor, NeedleGuidanceRule.Check).On(RuleMatter.Guidance),
        ClaimRule.Create(BlockAnesthesiaPairRule.Descriptor, BlockAnesthesiaPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.BlockAnesthesia)),
        ClaimRule.Create(SedationPairRule.Descriptor, SedationPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.ModerateSedation)),
        ClaimRule.Create(DrugPairRule.Descriptor, DrugPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.Drug)),
        ClaimRule.Create(PortOrConsultationPairRule.Descriptor, PortOrConsultationPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.PortOrConsultation)),
        ClaimRule.Create(SurgeryPairRule.Descriptor, SurgeryPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.Surgery)),
        ClaimRule.Create(EpiduralPairRule.Descriptor, EpiduralPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.Epidural)),
        ClaimRule.Create(BypassedPairRule.Descriptor, BypassedPairRule.Check).On(RuleMatter.Bypass),
        ClaimRule.Create(DoubtfulBypassRule.Descriptor, DoubtfulBypassRule.Check).On(RuleMatter.Bypass),
        ClaimRule.Create(ImagingWithoutPrimaryRule.Descriptor, ImagingWithoutPrimaryRule.Check).On(RuleMatter.Guidance),
        ClaimRule.Create(FluoroscopicGuidanceRule.Descriptor, FluoroscopicGuidanceRule.Check).On(RuleMatter.Guidance),
        ClaimRule.Create(SedationBySamePractitionerRule.Descriptor, SedationBySamePractitionerRule.Check).On(RuleMatter.Guidance),
        ClaimRule.Create(OtherPairRule.Descriptor, OtherPairRule.Check).On(ClaimMatter.Of(NcciPairFamily.Other)),
    };
}
