using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>Acupuncture in the same session as an injection of trigger points: payers have not covered it for a trigger point.</summary>
internal static class AcupunctureRule
{
    private static readonly IReadOnlyList<string> AnyPolicy = ReadOnly.View(new[] { "TPI-622" });

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.AcupunctureBesideInjection,
        "Acupuncture beside a trigger point injection",
        RuleCategory.Coverage,
        FindingSeverity.Warning,
        "TPI-622", "TPI-703", "TPI-707")
        .WithDenials("50", "N115");

    public static void Check(ClaimCheck check)
    {
        for (int i = 0; i < check.Lines.Length; i++)
        {
            ServiceLine line = check.Lines[i];
            if (TriggerPointCodes.IsInjection(line.Code))
            {
                check.Applies();
            }
            else if (ServiceKinds.IsAcupuncture(line.Code) && check.Sessions.LineBeside(line) is var injection and > 0)
            {
                Report(check, i + 1, injection);
            }
        }
    }

    private static void Report(ClaimCheck check, int line, int injection)
    {
        ServiceLine billed = check.Lines[line - 1];
        PolicyClause? clause = check.ClauseOn(billed.Date, PolicyClauseKind.AcupunctureExcluded);
        PayerPolicy? policy = clause is null ? null : check.Policy;
        string who = policy is null ? "payers have not covered acupuncture of a trigger point" : $"{policy} does not cover acupuncture of a trigger point";
        check.Report(new FindingDraft
        {
            Line = line,
            OtherLine = injection,
            Message = $"{billed.Code} in the same session as {check.Lines[injection - 1].Code}; {who}.",
            Severity = clause?.Severity,
            Basis = clause is null ? AnyPolicy : clause.Terms.Basis(policy!),
            Policy = policy,
            Mend = Mend.Create("See whether the acupuncture was for the same points; if so, bill one of the two."),
        });
    }
}
