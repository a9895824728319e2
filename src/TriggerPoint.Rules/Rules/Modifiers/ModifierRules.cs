namespace TriggerPoint.Rules;

/// <summary>Units and modifiers: TPR2000 to TPR2999.</summary>
internal static class ModifierRules
{
    public static ClaimRule[] All { get; } =
    {
        ClaimRule.Create(BilateralModifierRule.Descriptor, BilateralModifierRule.Check),
        ClaimRule.Create(SideModifierRule.Descriptor, SideModifierRule.Check),
        ClaimRule.Create(MultipleProcedureModifierRule.Descriptor, MultipleProcedureModifierRule.Check),
        ClaimRule.Create(SecondUnitModifierRule.Descriptor, SecondUnitModifierRule.Check),
        ClaimRule.Create(RepeatModifierRule.Descriptor, RepeatModifierRule.Check),
        ClaimRule.Create(VisitWithoutModifierRule.Descriptor, VisitWithoutModifierRule.Check),
        ClaimRule.Create(ComponentModifierRule.Descriptor, ComponentModifierRule.Check),
        ClaimRule.Create(AssistantModifierRule.Descriptor, AssistantModifierRule.Check),
        ClaimRule.Create(LiabilityModifierRule.Descriptor, LiabilityModifierRule.Check),
        ClaimRule.Create(WasteModifierOnProcedureRule.Descriptor, WasteModifierOnProcedureRule.Check),
        ClaimRule.Create(SenselessUnitsRule.Descriptor, SenselessUnitsRule.Check),
        ClaimRule.Create(OtherModifierOnVisitRule.Descriptor, OtherModifierOnVisitRule.Check),
        ClaimRule.Create(VisitNotSeparateRule.Descriptor, VisitNotSeparateRule.Check),
        ClaimRule.Create(NewPatientVisitRule.Descriptor, NewPatientVisitRule.Check),
        ClaimRule.Create(TriggerPointUnitsRule.Descriptor, TriggerPointUnitsRule.Check),
        ClaimRule.Create(UnitLimitRule.Descriptor, UnitLimitRule.Check),
    };
}
