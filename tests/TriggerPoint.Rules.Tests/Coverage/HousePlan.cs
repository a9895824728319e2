using System.Linq;

namespace TriggerPoint.Rules.Tests;

/// <summary>A plan of a house with a known list of diagnoses, no limit and no clause, and what the scrubber says of a claim under it once it has some.</summary>
internal static class HousePlan
{
    /// <summary>Made anew for each test, so that one rule alone speaks.</summary>
    public static PayerPolicy House => PayerPolicy.Create("HOUSE-1", "House plan").WithDiagnoses(DiagnosisCoverage.Unrestricted).WithFrequencyLimits();

    public static ScrubReport Scrub(PayerPolicy policy, string text) => TestClaim.Parse(text).Scrub(ClaimScrubber.Default.WithPolicy(policy));

    public static string[] Messages(PayerPolicy policy, string rule, string text) =>
        [.. Scrub(policy, text).Findings.Where(finding => finding.Rule.Id == rule).Select(finding => finding.Message)];

    /// <summary>What is missing to a rule.</summary>
    public static string[] Missing(PayerPolicy policy, string rule, string text) =>
        [.. Scrub(policy, text).MissingData.Where(one => one.Rule.Id == rule).Select(one => one.Missing)];

    /// <summary>What is missing to a rule on each line: <c>muscles 1</c>.</summary>
    public static string[] MissingWithLines(PayerPolicy policy, string rule, string text, ClaimHistory? history = null)
    {
        TestClaim claim = TestClaim.Parse(text);
        return [.. ClaimScrubber.Default.WithPolicy(policy).Scrub(claim.Claim, claim.Documentation, history ?? claim.History).MissingData
            .Where(one => one.Rule.Id == rule).Select(one => $"{one.Missing} {one.Line}")];
    }
}
