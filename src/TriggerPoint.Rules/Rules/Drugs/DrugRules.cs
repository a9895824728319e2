namespace TriggerPoint.Rules;

/// <summary>Drugs and supplies: TPR5000 to TPR5999.</summary>
internal static class DrugRules
{
    public static ClaimRule[] All { get; } =
    {
        ClaimRule.Create(DrugCodeNotValidRule.Descriptor, DrugCodeNotValidRule.Check),
        ClaimRule.Create(IntravenousLidocaineRule.Descriptor, IntravenousLidocaineRule.Check),
        ClaimRule.Create(LocalAnestheticRule.Descriptor, LocalAnestheticRule.Check),
        ClaimRule.Create(UnlistedDrugRule.Descriptor, UnlistedDrugRule.Check),
        ClaimRule.Create(SalineOnlyRule.Descriptor, SalineOnlyRule.Check),
        ClaimRule.Create(ProlotherapyRule.Descriptor, ProlotherapyRule.Check),
        ClaimRule.Create(BiologicRule.Descriptor, BiologicRule.Check),
        ClaimRule.Create(BotulinumToxinRule.Descriptor, BotulinumToxinRule.Check),
        ClaimRule.Create(WasteModifiersRule.Descriptor, WasteModifiersRule.Check),
        ClaimRule.Create(UnitsAboveDoseRule.Descriptor, UnitsAboveDoseRule.Check),
        ClaimRule.Create(DrugNotDocumentedRule.Descriptor, DrugNotDocumentedRule.Check),
        ClaimRule.Create(UnitsBelowDoseRule.Descriptor, UnitsBelowDoseRule.Check),
    };
}
