namespace TriggerPoint.Rules;

/// <summary>Which codes, pairs and limits apply hangs on the date of service.</summary>
internal static class LineWithoutDateRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.LineWithoutDate, "A line without a date of service", RuleCategory.ClaimInput, FindingSeverity.Error, "TPI-803");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            check.Applies();
            if (check.Lines[line - 1].Date.IsUnknown)
            {
                check.Report(
                    line,
                    "The line has no date of service that can be read; what depends on the date was not checked.",
                    Mend.Create("Give the line its date of service."));
            }
        }
    }
}
