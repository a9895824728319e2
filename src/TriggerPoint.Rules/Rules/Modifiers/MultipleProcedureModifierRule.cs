namespace TriggerPoint.Rules;

/// <summary>51 ranks procedures, which Medicare does by itself.</summary>
internal static class MultipleProcedureModifierRule
{
    private static readonly ModifierSet Multiple = ModifierSet.Of("51");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.MultipleProcedureModifier, "Modifier 51 is not needed", RuleCategory.UnitsAndModifiers, FindingSeverity.Info, "TPI-303");

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
            if (Multiple.Meets(billed))
            {
                check.Report(
                    line,
                    $"Modifier 51 on {billed.Code} is not needed: Medicare ranks the procedures of a date itself.",
                    Mends.TakeOff(check, line, Multiple.Of(billed), "Take 51 off, unless the payer asks for it."));
            }
        }
    }
}
