namespace TriggerPoint.Rules;

/// <summary>95873 and 95874 guide chemodenervation alone.</summary>
internal static class NeedleGuidanceRule
{
    private static readonly CodeRange NeedleGuidance = new("95873", "95874");

    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.NeedleGuidance, "Needle guidance by muscle stimulation or electromyography", RuleCategory.CodePairs, FindingSeverity.Error, "TPI-414");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ProcedureCode code = check.Lines[line - 1].Code;
            int injection = NeedleGuidance.Contains(code) ? TriggerPointNeighbours.Beside(check, line - 1) : -1;
            if (injection < 0)
            {
                continue;
            }

            check.Applies();
            AddOnCodes.ReportEdition(check, line - 1);
            if (!AddOnCodes.HasPrimary(check, line - 1))
            {
                check.Report(new FindingDraft
                {
                    Line = line,
                    OtherLine = injection + 1,
                    Message = $"{code} is an add-on of chemodenervation alone; {check.Lines[injection].Code} is no primary that it may be added to.",
                    Mend = Mend.Create($"Take {code} off.", MendEdit.RemoveLine(line)),
                });
            }
        }
    }
}
