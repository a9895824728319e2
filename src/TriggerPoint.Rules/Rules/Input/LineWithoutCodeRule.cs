namespace TriggerPoint.Rules;

/// <summary>Without a code nothing is billed, and no other rule can look at the line.</summary>
internal static class LineWithoutCodeRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.LineWithoutCode, "A line without a code", RuleCategory.ClaimInput, FindingSeverity.Error, "TPI-801");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            check.Applies();
            if (check.Lines[line - 1].Code.IsNone)
            {
                check.Report(
                    line,
                    "The line has no procedure code that can be read, so no other rule could check it.",
                    Mend.Create("Give the line the five characters of its CPT or HCPCS code, or take it off."));
            }
        }
    }
}
