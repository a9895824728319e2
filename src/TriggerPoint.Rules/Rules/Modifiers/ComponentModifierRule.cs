namespace TriggerPoint.Rules;

/// <summary>26 and TC split a service into a professional and a technical part; the trigger point codes have none.</summary>
internal static class ComponentModifierRule
{
    private static readonly ModifierSet Components = ModifierSet.Of("26 TC");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.ComponentModifier, "26 or TC on a trigger point code", RuleCategory.UnitsAndModifiers, FindingSeverity.Error, "TPI-308")
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
            if (Components.Meets(billed))
            {
                string names = Components.NamesOn(billed);
                check.Report(
                    line,
                    $"{names} is not valid on {billed.Code}: its PC/TC indicator is 0, so that it has no professional or technical part.",
                    Mends.TakeOff(check, line, Components.Of(billed), $"Take {names} off."));
            }
        }
    }
}
