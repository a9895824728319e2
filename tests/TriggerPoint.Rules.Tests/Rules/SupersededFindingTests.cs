using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What a reader of files has said of a line with its place and value, no rule on claims says once more.</summary>
public sealed class SupersededFindingTests
{
    private static readonly RuleDescriptor Unreadable = RuleCatalog.All.Single(rule => rule.Id == RuleIds.ValueUnreadable);

    [Theory]
    [InlineData("?; 20552", 1, RuleIds.LineWithoutCode)]
    [InlineData("20552; 20553 @?", 2, RuleIds.LineWithoutDate)]
    [InlineData("20552 @1900-01-01", 1, RuleIds.ImplausibleDate)]
    [InlineData("", 0, RuleIds.ClaimWithoutLines)]
    public void Only_the_readers_finding_stands_and_the_rule_has_found_it(string text, int line, string ruleId)
    {
        Claim claim = TestClaim.Parse(text).Claim;
        ScrubReport plain = ClaimScrubber.Default.Scrub(claim);
        Finding said = Finding.ForInput(Unreadable, "The value is none.", default, line).InPlaceOf(ruleId);
        ScrubReport report = ClaimScrubber.Default.Scrub(ClaimInput.Create(claim).WithFindings([said]));

        Assert.Contains(plain.Findings, finding => finding.Rule.Id == ruleId);
        Assert.Equal(
            plain.Findings.Where(finding => finding.Rule.Id != ruleId).Select(finding => finding.ToString()).Prepend(said.ToString()),
            report.Findings.Select(finding => finding.ToString()));
        Assert.Equal(RuleOutcome.Found, report.OutcomeOf(ruleId));
        Assert.Equal(plain.MissingData.Select(missing => missing.ToString()), report.MissingData.Select(missing => missing.ToString()));
    }

    [Fact]
    public void Another_line_another_rule_and_the_next_claim_are_not_silenced()
    {
        Claim claim = TestClaim.Parse("?; ?").Claim;
        Finding said = Finding.ForInput(Unreadable, "The value is none.", default, 1).InPlaceOf(RuleIds.LineWithoutCode);
        Finding other = Finding.ForInput(Unreadable, "The value is none.", default, 2).InPlaceOf(RuleIds.LineWithoutDate);

        ScrubReport report = ClaimScrubber.Default.Scrub(ClaimInput.Create(claim).WithFindings([said, other]));
        Assert.Equal(2, Assert.Single(report.Findings, finding => finding.Rule.Id == RuleIds.LineWithoutCode).Line);
        Assert.Equal(2, ClaimScrubber.Default.Scrub(claim).Findings.Count(finding => finding.Rule.Id == RuleIds.LineWithoutCode));
    }

    [Fact]
    public void It_is_kept_under_another_severity_and_costs_nothing_when_nothing_changes()
    {
        Finding said = Finding.ForInput(Unreadable, "The value is none.", default, 1);
        Assert.Same(said, said.InPlaceOf(string.Empty));
        Finding silencing = said.InPlaceOf(RuleIds.LineWithoutCode);
        Assert.Same(silencing, silencing.InPlaceOf(RuleIds.LineWithoutCode));
        ScrubReport report = ClaimScrubber.Default.WithSeverity(RuleIds.ValueUnreadable, FindingSeverity.Warning)
            .Scrub(ClaimInput.Create(TestClaim.Parse("?").Claim).WithFindings([silencing]));
        Assert.Equal(RuleIds.LineWithoutCode, report.Findings.Single(finding => finding.Rule == Unreadable).Supersedes);
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Id == RuleIds.LineWithoutCode);
    }
}
