namespace TriggerPoint.Rules;

/// <summary>JW and JZ speak of a drug container: they go on the drug's line, not on the procedure's.</summary>
internal static class WasteModifierOnProcedureRule
{
    private static readonly ModifierSet Waste = ModifierSet.Of("JW JZ");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.WasteModifierOnProcedure, "JW or JZ on the procedure", RuleCategory.UnitsAndModifiers, FindingSeverity.Warning, "TPI-311")
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
            if (!Waste.Meets(billed))
            {
                continue;
            }

            foreach (Modifier modifier in Waste.Of(billed))
            {
                check.Report(
                    line,
                    $"Modifier {modifier} tells what became of a drug container; {billed.Code} is a procedure.",
                    Mend.Create($"Take {modifier} off this line and put it on the line of the drug.", MendEdit.RemoveModifier(line, modifier)));
            }
        }
    }
}
