namespace TriggerPoint.Rules;

/// <summary>What the claim itself must hold: TPR6000 to TPR6999. TPR6020 to TPR6199 are those of readers of files.</summary>
internal static class InputRules
{
    public static ClaimRule[] All { get; } =
    {
        ClaimRule.Create(LineWithoutCodeRule.Descriptor, LineWithoutCodeRule.Check),
        ClaimRule.Create(LineWithoutDateRule.Descriptor, LineWithoutDateRule.Check),
        ClaimRule.Create(ImplausibleDateRule.Descriptor, ImplausibleDateRule.Check),
        ClaimRule.Create(TooManyModifiersRule.Descriptor, TooManyModifiersRule.Check),
        ClaimRule.Create(DanglingPointerRule.Descriptor, DanglingPointerRule.Check),
        ClaimRule.Create(TooManyDiagnosesRule.Descriptor, TooManyDiagnosesRule.Check),
        ClaimRule.Create(ClaimWithoutLinesRule.Descriptor, ClaimWithoutLinesRule.Check),
        ClaimRule.Create(DuplicateLineRule.Descriptor, DuplicateLineRule.Check),
    };
}
