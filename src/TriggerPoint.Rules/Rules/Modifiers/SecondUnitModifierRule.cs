namespace TriggerPoint.Rules;

/// <summary>59 and the X modifiers set another service apart; they buy no second unit and no second trigger point code.</summary>
internal static class SecondUnitModifierRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.SecondUnitModifier, "59 for a second unit or a second code", RuleCategory.UnitsAndModifiers, FindingSeverity.Warning, "TPI-305")
        .WithDenials("236", "N20");

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
            Modifier modifier = ModifierSet.SeparateService.FirstOf(billed);
            if (!modifier.IsNone && !check.Pairs.CanSetApart(line - 1) && (billed.Units > 1 || TriggerPointNeighbours.Sibling(check, line - 1) >= 0))
            {
                int sibling = TriggerPointNeighbours.Sibling(check, line - 1);
                check.Report(new FindingDraft
                {
                    Line = line,
                    OtherLine = sibling + 1,
                    Message = $"{modifier} on {billed.Code} gets no second unit and no second code: one code and one unit are for the whole session.",
                    Mend = Mend.Create("Bill one code with one unit for all the muscles of the date."),
                });
            }
        }
    }
}
