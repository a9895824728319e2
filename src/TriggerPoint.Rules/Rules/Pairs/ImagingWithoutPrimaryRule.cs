namespace TriggerPoint.Rules;

/// <summary>77003 is an add-on, and may not be added to a trigger point code.</summary>
internal static class ImagingWithoutPrimaryRule
{
    private static readonly ProcedureCode SpinalGuidance = ProcedureCode.Parse("77003");

    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.ImagingWithoutPrimary, "77003 without a primary", RuleCategory.CodePairs, FindingSeverity.Error, "TPI-413");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ProcedureCode code = check.Lines[line - 1].Code;
            int injection = code == SpinalGuidance ? TriggerPointNeighbours.Beside(check, line - 1) : -1;
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
                    Message = $"{code} is an add-on, and {check.Lines[injection].Code} is not among the primaries that it may be added to.",
                    Mend = Mend.Create("Take 77003 off; where fluoroscopy guided the needle of an injection, 77002 is the code, if the payer covers it."),
                });
            }
        }
    }
}
