namespace TriggerPoint.Rules;

/// <summary>Units and modifiers: TPR2000 to TPR2999.</summary>
internal static class ModifierRules
{
    public static ClaimRule[] All { get; } =
    {
        ClaimRule.Create(WasteModifierOnProcedureRule.Descriptor, WasteModifierOnProcedureRule.Check),
    };
}
