namespace TriggerPoint.Rules;

/// <summary>Coverage and frequency: TPR4000 to TPR4999.</summary>
internal static class CoverageRules
{
    public static ClaimRule[] All { get; } =
    {
        ClaimRule.Create(FrequencyLimitRule.Descriptor, FrequencyLimitRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(RepeatTooSoonRule.Descriptor, RepeatTooSoonRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(NoDrugLineRule.Descriptor, NoDrugLineRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(AnesthesiaBarredRule.Descriptor, AnesthesiaBarredRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(GuidanceNotCoveredRule.Descriptor, GuidanceNotCoveredRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(SeveralRegionsRule.Descriptor, SeveralRegionsRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(SeveralCodesADayRule.Descriptor, SeveralCodesADayRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(DiagnosisNotCoveredRule.Descriptor, DiagnosisNotCoveredRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(DiagnosisNotValidRule.Descriptor, DiagnosisNotValidRule.Check),
        ClaimRule.Create(DiagnosisDoesNotFitRule.Descriptor, DiagnosisDoesNotFitRule.Check),
        ClaimRule.Create(ExcludedInjectateRule.Descriptor, ExcludedInjectateRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(RecordElementsRule.Descriptor, RecordElementsRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(DryNeedlingForLowBackPainRule.Descriptor, DryNeedlingForLowBackPainRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(DryNeedlingNotCoveredRule.Descriptor, DryNeedlingNotCoveredRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(AcupunctureRule.Descriptor, AcupunctureRule.Check).On(RuleMatter.Acupuncture, RuleMatter.Injection),
        ClaimRule.Create(ReliefNotEnoughRule.Descriptor, ReliefNotEnoughRule.Check).On(RuleMatter.Policy),
        ClaimRule.Create(OtherBlockRule.Descriptor, OtherBlockRule.Check).On(RuleMatter.Policy),
    };
}
