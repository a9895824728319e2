namespace TriggerPoint.Rules;

/// <summary>A claim without lines bills nothing, and everything about it would pass.</summary>
internal static class ClaimWithoutLinesRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.ClaimWithoutLines, "A claim without service lines", RuleCategory.ClaimInput, FindingSeverity.Error, "TPI-801");

    public static void Check(ClaimCheck check)
    {
        check.Applies();
        if (check.Lines.Length == 0)
        {
            check.Report(new FindingDraft
            {
                Message = "The claim has no service lines: it bills nothing, and nothing was checked.",
                Mend = Mend.Create("Add the service lines, or drop the claim."),
            });
        }
    }
}
