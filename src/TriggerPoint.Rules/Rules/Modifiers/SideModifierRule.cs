namespace TriggerPoint.Rules;

/// <summary>RT and LT change nothing on a trigger point code, except where they set it apart from the procedure whose column 2 it is.</summary>
internal static class SideModifierRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.SideModifier, "RT or LT adds nothing", RuleCategory.UnitsAndModifiers, FindingSeverity.Warning, "TPI-302")
        .WithDenials("4", "N519");

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
            if (ModifierSet.Sides.Meets(billed) && !check.Pairs.CanBypassOnColumn2(line - 1))
            {
                string names = ModifierSet.Sides.NamesOn(billed);
                check.Report(
                    line,
                    $"{names} on {billed.Code} changes neither payment nor units: the code holds the muscles of both sides.",
                    Mends.TakeOff(check, line, ModifierSet.Sides.Of(billed), $"Take {names} off; the record names the sides."));
            }
        }
    }
}
