namespace TriggerPoint.Rules;

/// <summary>A line has room for four modifiers; what stands behind them is lost on the way to the payer.</summary>
internal static class TooManyModifiersRule
{
    private const int Most = 4;

    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.TooManyModifiers, "More than four modifiers", RuleCategory.ClaimInput, FindingSeverity.Error, "TPI-801", "TPI-806");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            check.Applies();
            int given = check.Lines[line - 1].ModifierArray.Length;
            if (given > Most)
            {
                check.Report(
                    line,
                    $"The line has {given} modifiers; a claim has room for {Most}, and the others do not reach the payer.",
                    Mend.Create("Keep the four modifiers that decide payment, in front those that pricing hangs on."));
            }
        }
    }
}
