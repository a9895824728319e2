namespace TriggerPoint.Rules;

/// <summary>Units and modifiers: TPR2000 to TPR2999.</summary>
internal static class ModifierRules
{
    public static ClaimRule[] All { get; } =
    {
        ClaimRule.Create(BilateralModifierRule.Descriptor, BilateralModifierRule.Check),
        ClaimRule.Create(SideModifierRule.Descriptor, SideModifierRule.Check).On(RuleMatter.Modifiers, RuleMatter.TriggerPoints),
        ClaimRule.Create(MultipleProcedureModifierRule.Descriptor, MultipleProcedureModifierRule.Check).On(RuleMatter.Modifiers, RuleMatter.TriggerPoints),
        ClaimRule.Create(SecondUnitModifierRule.Descriptor, SecondUnitModifierRule.Check).On(RuleMatter.Modifiers, RuleMatter.TriggerPoints),
        ClaimRule.Create(RepeatModifierRule.Descriptor, RepeatModifierRule.Check).On(RuleMatter.Modifiers, RuleMatter.TriggerPoints),
        ClaimRule.Create(VisitWithoutModifierRule.Descriptor, VisitWithoutModifierRule.Check).On(ClaimMatter.Of(NcciPairFamily.EvaluationAndManagement)),
        ClaimRule.Create(ComponentModifierRule.Descriptor, ComponentModifierRule.Check).On(RuleMatter.Modifiers, RuleMatter.TriggerPoints),
        ClaimRule.Create(AssistantModifierRule.Descriptor, AssistantModifierRule.Check).On(RuleMatter.Modifiers, RuleMatter.TriggerPoints),
        ClaimRule.Create(LiabilityModifierRule.Descriptor, LiabilityModifierRule.Check).On(RuleMatter.Modifiers, RuleMatter.TriggerPoints),
        ClaimRule.Create(WasteModifierOnProcedureRule.Descriptor, WasteModifierOnProcedureRule.Check).On(RuleMatter.Modifiers, RuleMatter.TriggerPoints),
        ClaimRule.Create(SenselessUnitsRule.Descriptor, SenselessUnitsRule.Check),
        ClaimRule.Create(OtherModifierOnVisitRule.Descriptor, OtherModifierOnVisitRule.Check).On(RuleMatter.Visits),
        ClaimRule.Create(VisitNotSeparateRule.Descriptor, VisitNotSeparateRule.Check).On(RuleMatter.Visits),
        ClaimRule.Create(NewPatientVisitRule.Descriptor, NewPatientVisitRule.Check).On(RuleMatter.Visits),
        ClaimRule.Create(TriggerPointUnitsRule.Descriptor, TriggerPointUnitsRule.Check),
        ClaimRule.Create(UnitLimitRule.Descriptor, UnitLimitRule.Check).On(RuleMatter.OtherCodes),
    };
}
