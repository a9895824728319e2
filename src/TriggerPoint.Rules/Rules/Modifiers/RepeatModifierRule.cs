namespace TriggerPoint.Rules;

/// <summary>76 and 77 do not open a second session on a date. Where units or codes are doubled, the rules of units and pairs say it.</summary>
internal static class RepeatModifierRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.RepeatModifier, "76 or 77 does not help", RuleCategory.UnitsAndModifiers, FindingSeverity.Warning, "TPI-306")
        .WithDenials("151", "N362");

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
            if (ModifierSet.Repeats.Meets(billed) && !(billed.Units > 1) && TriggerPointNeighbours.Sibling(check, line - 1) < 0)
            {
                string names = ModifierSet.Repeats.NamesOn(billed);
                check.Report(
                    line,
                    $"{names} on {billed.Code} does not help: all units of a date are tested together, and a second session of the date is not paid.",
                    Mends.TakeOff(check, line, ModifierSet.Repeats.Of(billed), $"Take {names} off, and bill one unit for all sessions of the date."));
            }
        }
    }
}
