namespace TriggerPoint.Rules;

/// <summary>No assistant, co-surgeon or team is paid for a trigger point code.</summary>
internal static class AssistantModifierRule
{
    private static readonly ModifierSet Assistants = ModifierSet.Of("80 81 82 AS");
    private static readonly ModifierSet Surgeons = ModifierSet.Of("62 66");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.AssistantModifier, "An assistant or a second surgeon", RuleCategory.UnitsAndModifiers, FindingSeverity.Error, "TPI-309")
        .WithDenials("4", "N519", "N822", "N823");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ServiceLine billed = check.Lines[line - 1];
            if (!TriggerPointCodes.Includes(billed.Code))
            {
                continue;
            }

            check.Applies();
            Modifier assistant = Assistants.FirstOf(billed);
            Modifier surgeon = Surgeons.FirstOf(billed);
            if (!assistant.IsNone)
            {
                Report(check, line, $"Modifier {assistant} on {billed.Code} is not paid: the fee schedule allows no assistant.");
            }
            else if (!surgeon.IsNone)
            {
                Report(check, line, $"Modifier {surgeon} on {billed.Code} is not paid: the fee schedule allows neither two surgeons nor a team.");
            }
        }
    }

    // Without the modifier the line would say that somebody else did the injection: no edit.
    private static void Report(ClaimCheck check, int line, string message) => check.Report(
        line, message, Mend.Create("Bill the injection once, by the practitioner who gave it, without this modifier."));
}
