namespace TriggerPoint.Rules;

/// <summary>Coverage and frequency: TPR4000 to TPR4999.</summary>
internal static class CoverageRules
{
    public static ClaimRule[] All { get; } =
    {
        ClaimRule.Create(FrequencyLimitRule.Descriptor, FrequencyLimitRule.Check),
        ClaimRule.Create(RepeatTooSoonRule.Descriptor, RepeatTooSoonRule.Check),
        ClaimRule.Create(NoDrugLineRule.Descriptor, NoDrugLineRule.Check),
        ClaimRule.Create(AnesthesiaBarredRule.Descriptor, AnesthesiaBarredRule.Check),
        ClaimRule.Create(GuidanceNotCoveredRule.Descriptor, GuidanceNotCoveredRule.Check),
        ClaimRule.Create(SeveralRegionsRule.Descriptor, SeveralRegionsRule.Check),
        ClaimRule.Create(SeveralCodesADayRule.Descriptor, SeveralCodesADayRule.Check),
        ClaimRule.Create(DiagnosisNotCoveredRule.Descriptor, DiagnosisNotCoveredRule.Check),
        ClaimRule.Create(DiagnosisNotValidRule.Descriptor, DiagnosisNotValidRule.Check),
        ClaimRule.Create(DiagnosisDoesNotFitRule.Descriptor, DiagnosisDoesNotFitRule.Check),
        ClaimRule.Create(ExcludedInjectateRule.Descriptor, ExcludedInjectateRule.Check),
        ClaimRule.Create(RecordElementsRule.Descriptor, RecordElementsRule.Check),
        ClaimRule.Create(DryNeedlingForLowBackPainRule.Descriptor, DryNeedlingForLowBackPainRule.Check),
        ClaimRule.Create(DryNeedlingNotCoveredRule.Descriptor, DryNeedlingNotCoveredRule.Check),
        ClaimRule.Create(AcupunctureRule.Descriptor, AcupunctureRule.Check),
        ClaimRule.Create(ReliefNotEnoughRule.Descriptor, ReliefNotEnoughRule.Check),
        ClaimRule.Create(OtherBlockRule.Descriptor, OtherBlockRule.Check),
    };
}
