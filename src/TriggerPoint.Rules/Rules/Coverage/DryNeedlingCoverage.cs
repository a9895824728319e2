namespace TriggerPoint.Rules;

/// <summary>What two rules on dry needling ask: whether Medicare's rule on chronic low back pain may apply to a line.</summary>
internal static class DryNeedlingCoverage
{
    private static readonly DiagnosisCode LowBackPain = DiagnosisCode.Parse("M54.5");

    /// <summary>The first day of NCD 30.3.3 (TPI-620).</summary>
    private static ServiceDate FirstDay => new(2020, 1, 21);

    /// <summary>The policy's clause on low back pain where it speaks of the date.</summary>
    public static PolicyClause? ClauseOn(PayerPolicy policy, ServiceDate date) =>
        date < FirstDay ? null : policy.Clause(PolicyClauseKind.DryNeedlingForLowBackPain);

    /// <summary>Whether a line is for low back pain; null when its diagnoses do not say.</summary>
    public static bool? IsForLowBackPain(ClaimCheck check, ServiceLine line)
    {
        var diagnoses = new LineDiagnoses(check.Claim, line);
        bool isOpen = diagnoses.Count == 0;
        for (int i = 0; i < diagnoses.Count; i++)
        {
            if (diagnoses[i].IsUnder(LowBackPain))
            {
                return true;
            }

            isOpen |= diagnoses[i].IsNone;
        }

        return isOpen ? null : false;
    }
}
