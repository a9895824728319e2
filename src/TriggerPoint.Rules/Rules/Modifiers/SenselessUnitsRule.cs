namespace TriggerPoint.Rules;

/// <summary>Units of a trigger point code that are zero, negative or not whole.</summary>
internal static class SenselessUnitsRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.SenselessUnits, "Units that make no sense", RuleCategory.UnitsAndModifiers, FindingSeverity.Error, "TPI-103");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ServiceLine billed = check.Lines[line - 1];
            if (!TriggerPointCodes.Includes(billed.Code) || billed.Units is not { } units)
            {
                continue;
            }

            check.Applies();
            if (!MakesSense(units))
            {
                check.Report(
                    line,
                    $"{billed.Code} is billed with {Wording.Number(units)} units; a session is one unit.",
                    Mended(check, line));
            }
        }
    }

    /// <summary>Whether units are a whole number above zero.</summary>
    public static bool MakesSense(decimal units) => units > 0 && units == decimal.Truncate(units);

    // Beside another line of the technique the one unit is taken already.
    private static Mend Mended(ClaimCheck check, int line) => TriggerPointNeighbours.Sibling(check, line - 1) < 0
        ? Mend.Create("Bill one unit.", MendEdit.SetUnits(line, 1))
        : Mend.Create("Bill one code with one unit for the date.");
}
