namespace TriggerPoint.Rules;

/// <summary>99151 to 99153, sedation by who does the injection: no pair denies it.</summary>
internal static class SedationBySamePractitionerRule
{
    private static readonly CodeRange Sedation = new("99151", "99153");

    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.SedationBySamePractitioner, "Sedation by the same practitioner", RuleCategory.CodePairs, FindingSeverity.Info, "TPI-416");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ProcedureCode code = check.Lines[line - 1].Code;
            int injection = Sedation.Contains(code) ? TriggerPointNeighbours.Beside(check, line - 1) : -1;
            if (injection >= 0 && !IsBarred(check, check.Lines[line - 1].Date) && !PairFindings.ArePaired(check, line - 1, injection))
            {
                check.Report(new FindingDraft
                {
                    Line = line,
                    OtherLine = injection + 1,
                    Message = $"No NCCI pair denies {code} beside {check.Lines[injection].Code}; the record has to show why the injection needed sedation.",
                });
            }
        }
    }

    // Where the policy bars sedation beside an injection a rule on coverage says so.
    private static bool IsBarred(ClaimCheck check, ServiceDate date) =>
        check.ClauseOn(date, PolicyClauseKind.AnesthesiaBarred) is not null && check.Sessions.LineOn(date) > 0;
}
