namespace TriggerPoint.Rules;

/// <summary>GA, GX, GY and GZ say that a denial is expected.</summary>
internal static class LiabilityModifierRule
{
    private static readonly ModifierSet Liability = ModifierSet.Of("GA GX GY GZ");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.LiabilityModifier, "A denial is expected", RuleCategory.UnitsAndModifiers, FindingSeverity.Info, "TPI-310");

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
            if (Liability.Meets(billed))
            {
                check.Report(line, $"{Liability.NamesOn(billed)} on {billed.Code} tells the payer that a denial is expected.");
            }
        }
    }
}
