namespace TriggerPoint.Rules;

/// <summary>77002 may be added to an injection code, and no pair denies it.</summary>
internal static class FluoroscopicGuidanceRule
{
    private static readonly ProcedureCode NeedlePlacement = ProcedureCode.Parse("77002");

    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.FluoroscopicGuidance, "Fluoroscopic guidance of the injection", RuleCategory.CodePairs, FindingSeverity.Info, "TPI-413");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ProcedureCode code = check.Lines[line - 1].Code;
            int injection = code == NeedlePlacement ? TriggerPointNeighbours.Beside(check, line - 1) : -1;
            if (injection >= 0 && check.Reference.IsAcceptedPrimary(code, check.Lines[injection].Code) && !PairFindings.ArePaired(check, line - 1, injection))
            {
                AddOnCodes.ReportEdition(check, line - 1);
                check.Report(new FindingDraft
                {
                    Line = line,
                    OtherLine = injection + 1,
                    Message = $"{code} may be added to {check.Lines[injection].Code}, and no NCCI pair denies it; whether guidance is covered is for the payer.",
                });
            }
        }
    }
}
