namespace TriggerPoint.Rules;

/// <summary>Drugs and supplies: TPR5000 to TPR5999.</summary>
internal static class DrugRules
{
    public static ClaimRule[] All { get; } =
    {
        ClaimRule.Create(DrugCodeNotValidRule.Descriptor, DrugCodeNotValidRule.Check).On(RuleMatter.Drugs),
        ClaimRule.Create(IntravenousLidocaineRule.Descriptor, IntravenousLidocaineRule.Check).On(RuleMatter.Drugs),
        ClaimRule.Create(LocalAnestheticRule.Descriptor, LocalAnestheticRule.Check).On(RuleMatter.Drugs),
        ClaimRule.Create(UnlistedDrugRule.Descriptor, UnlistedDrugRule.Check).On(RuleMatter.Drugs),
        ClaimRule.Create(SalineOnlyRule.Descriptor, SalineOnlyRule.Check),
        ClaimRule.Create(ProlotherapyRule.Descriptor, ProlotherapyRule.Check),
        ClaimRule.Create(BiologicRule.Descriptor, BiologicRule.Check),
        ClaimRule.Create(BotulinumToxinRule.Descriptor, BotulinumToxinRule.Check),
        ClaimRule.Create(WasteModifiersRule.Descriptor, WasteModifiersRule.Check).On(RuleMatter.Drugs),
        ClaimRule.Create(UnitsAboveDoseRule.Descriptor, UnitsAboveDoseRule.Check).On(RuleMatter.Drugs),
        ClaimRule.Create(DrugNotDocumentedRule.Descriptor, DrugNotDocumentedRule.Check).On(RuleMatter.Drugs),
        ClaimRule.Create(UnitsBelowDoseRule.Descriptor, UnitsBelowDoseRule.Check).On(RuleMatter.Drugs),
    };
}
