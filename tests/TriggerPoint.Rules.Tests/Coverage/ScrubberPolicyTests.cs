using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Which policy answers for a claim, and what is said where none does.</summary>
public sealed class ScrubberPolicyTests
{
    private static readonly string[] PolicyRules =
    [
        "TPR4001", "TPR4002", "TPR4003", "TPR4004", "TPR4005", "TPR4006", "TPR4007", "TPR4008", "TPR4011", "TPR4013", "TPR4042", "TPR4046",
    ];

    [Fact]
    public void A_claim_chooses_its_policy_and_the_scrubbers_own_answers_for_the_rest()
    {
        ClaimScrubber scrubber = ClaimScrubber.Default.WithPolicy(PayerPolicy.MedicareLcd("L39656"));
        Assert.Equal("L39656", PolicyOf(scrubber, ""));
        Assert.Equal("L39656", PolicyOf(scrubber, "l39656"));
        Assert.Equal("L34211", PolicyOf(scrubber, "L34211"));
        Assert.Null(PolicyOf(scrubber, "CPT"));
        Assert.Null(PolicyOf(ClaimScrubber.Default, ""));
    }

    [Fact]
    public void A_users_policy_is_found_by_its_id_and_takes_the_place_of_one_that_is_embedded()
    {
        PayerPolicy house = PayerPolicy.Create("HOUSE-1", "House plan").WithClauses(PolicyClause.Create(PolicyClauseKind.DrugLineRequired));
        PayerPolicy stricter = PayerPolicy.MedicareLcd("L34211").WithClauses(PolicyClause.Create(PolicyClauseKind.DrugLineRequired).WithSeverity(FindingSeverity.Error));
        ClaimScrubber scrubber = ClaimScrubber.Default.WithPolicies(house).WithPolicies(stricter);
        Assert.Equal("HOUSE-1", PolicyOf(scrubber, "house-1"));
        Assert.Equal(FindingSeverity.Error, Scrub(scrubber, "L34211").Findings.Single(finding => finding.Rule.Id == "TPR4003").Severity);
        Finding finding = Scrub(scrubber, "HOUSE-1").Findings.Single(finding => finding.Rule.Id == "TPR4003");
        Assert.Equal(["HOUSE-1"], finding.Basis);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal("L39656", PolicyOf(scrubber.WithRules(RuleSet.Default).WithSeverity("TPR4001", FindingSeverity.Info), "L39656"));
        Assert.Throws<ArgumentNullException>(() => ClaimScrubber.Default.WithPolicies([null!]));
    }

    [Theory]
    [InlineData("L99999", "policy L99999 is not known")]
    [InlineData("Jane Doe's plan", "the policy that the claim names is not known")]
    public void A_policy_that_is_not_known_leaves_every_rule_that_asks_it_unchecked(string policy, string missing)
    {
        ScrubReport report = Scrub(ClaimScrubber.Default, policy);
        Assert.Equal(PolicyRules, report.MissingData.Where(one => one.Missing == missing).Select(one => one.Rule.Id));
        Assert.All(PolicyRules, rule => Assert.Equal(RuleOutcome.NoData, report.OutcomeOf(rule)));
        Assert.DoesNotContain(report.MissingData, one => one.Missing.Contains("Jane", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("L39656", "2024-03-31", "L39656 before 2024-04-01")]
    [InlineData("L39671", "2024-03-30", "L39671 before 2024-03-31")]
    [InlineData("L34588", "2024-04-01", "L34588 after 2024-03-31")]
    [InlineData("EMBLEMHEALTH", "2017-02-28", "EMBLEMHEALTH before 2017-03-01")]
    public void A_policy_that_is_not_in_force_is_said_and_finds_nothing(string policy, string date, string missing)
    {
        ScrubReport report = TestClaim.Parse($"20552; 20553; 76942 | date {date} | policy {policy} | history none").Scrub();
        Assert.DoesNotContain(report.Findings, finding => finding.Policy.Length > 0);
        Assert.Contains(report.MissingData, one => one.Rule.Id == "TPR4001" && one.Missing == missing);
        Assert.DoesNotContain(report.MissingData, one => one.Missing is "history" or "muscles");
    }

    [Theory]
    [InlineData("L39656", "2024-04-01")]
    [InlineData("L39671", "2024-03-31")]
    [InlineData("EMBLEMHEALTH", "2017-03-01")]
    public void A_policy_speaks_from_its_first_day_on(string policy, string date) => Assert.Contains(
        TestClaim.Parse($"20552 | date {date} | policy {policy}").Scrub().MissingData, one => one.Rule.Id == "TPR4001" && one.Missing == "history");

    [Theory]
    [InlineData("20552 | policy L34211", "TPR4001", "TPI-601", "history")]
    [InlineData("20552 | policy L35010 | history none", "TPR4001", "TPI-601", "session limit of L35010")]
    [InlineData("20552 | policy AETNA-CPB-0016 | history none", "TPR4001", "TPI-704", "time in which AETNA-CPB-0016 covers 4 sessions")]
    [InlineData("20552 | policy EMBLEMHEALTH | muscles right trapezius | history 2024-07-01 20552; 2024-07-08 20552; 2024-07-15 20552", "TPR4001", "TPI-702", "muscles and dates of earlier sessions")]
    [InlineData("20552 | policy EMBLEMHEALTH | history 2024-07-01 20552; 2024-07-08 20552; 2024-07-15 20552", "TPR4001", "TPI-702", "muscles")]
    [InlineData("20552 | policy MP-739 | muscles right trapezius | drugs Kenalog 40 mg", "TPR4001", "TPI-705", "number of injections, and whether a steroid was injected")]
    [InlineData("20552 | policy NY-WC | muscles right trapezius | history none", "TPR4001", "TPI-710", "number of injections")]
    [InlineData("20552 | policy L34211", "TPR4002", "TPI-602", "history")]
    [InlineData("20552 | policy L34211 | history 2024-07-15 20552", "TPR4002", "TPI-602", "muscles and dates of earlier sessions")]
    [InlineData("20552 | policy L34211 | outpatient", "TPR4003", "TPI-603", "revenue codes, by which a hospital may report the drug")]
    [InlineData("20552 | policy L34211", "TPR4005", "TPI-605", "guidance")]
    [InlineData("20552 | policy L34211", "TPR4006", "TPI-606", "muscles")]
    [InlineData("20552 | policy L34211 | muscles neck", "TPR4006", "TPI-606", "muscles that are named")]
    [InlineData("20552 | policy L34211", "TPR4008", "TPI-608", "diagnoses")]
    [InlineData("20552 | policy L35010", "TPR4008", "TPI-608", "diagnoses that L35010 covers")]
    [InlineData("20552 | dx S13.4XXA", "TPR4009", "TPI-609", "whether S13.4XXA is valid")]
    [InlineData("20552 | dx M79.12", "TPR4010", "TPI-610", "muscles")]
    [InlineData("20552 | policy L34211 | muscles right trapezius", "TPR4011", "TPI-510", "injectates")]
    [InlineData("20552 | policy L34211 | drugs moonlight 4 mL", "TPR4011", "TPI-510", "substance")]
    [InlineData("20552 | policy L34211", "TPR4013", "TPI-613", "muscles and injectates")]
    [InlineData("20560 | policy L34211", "TPR4020", "TPI-620", "diagnoses")]
    [InlineData("20560 | policy L34211", "TPR4021", "TPI-611", "diagnoses")]
    [InlineData("20552 | policy L34211 | history 2024-01-05 20552", "TPR4042", "TPI-602", "previous relief")]
    public void What_is_missing_is_said_with_the_facts_that_were_not_checked(string claim, string rule, string fact, string missing)
    {
        ScrubReport report = TestClaim.Parse(claim).Scrub();
        Assert.Contains(report.MissingData, one => one.Rule.Id == rule && one.Missing == missing && one.Basis[0] == fact);
        Assert.Equal(RuleOutcome.NoData, report.OutcomeOf(rule));
    }

    [Theory]
    [InlineData("TPR4001", "20552 | policy L34211 | history none")]
    [InlineData("TPR4002", "20552 | policy L34211 | history none")]
    [InlineData("TPR4003", "20552; J3301 | policy L34211")]
    [InlineData("TPR4004", "20552 | policy L34211")]
    [InlineData("TPR4005", "20552 | policy L34211 | guidance none")]
    [InlineData("TPR4006", "20552 | policy L34211 | muscles right trapezius")]
    [InlineData("TPR4007", "20552 | policy L35010")]
    [InlineData("TPR4008", "20552 | dx M79.18 | policy L34211")]
    [InlineData("TPR4009", "20552 | dx M79.18")]
    [InlineData("TPR4010", "20552 | dx M79.12 | muscles right trapezius")]
    [InlineData("TPR4011", "20552 | policy L34211 | drugs lidocaine 2 mL")]
    [InlineData("TPR4020", "20560 | dx M79.18 | policy L34211")]
    [InlineData("TPR4021", "20560 | dx M54.50 | policy L34211")]
    [InlineData("TPR4022", "20552")]
    [InlineData("TPR4042", "20552 | policy L34211 | history none")]
    [InlineData("TPR4046", "20552 | policy L34211")]
    public void A_rule_that_could_be_checked_has_passed(string rule, string claim) => Assert.Equal(RuleOutcome.Passed, TestClaim.Parse(claim).Scrub().OutcomeOf(rule));

    [Fact]
    public void A_policy_may_want_the_modifier_on_column_2()
    {
        PayerPolicy column2 = PayerPolicy.Create("HOUSE-2", "House plan").WithModifierPlacement(ModifierPlacement.Column2Only);
        bool IsDenied(PayerPolicy policy, string claim) => ClaimScrubber.Default.WithPolicy(policy).Scrub(TestClaim.Parse(claim).Claim)
            .Findings.Any(finding => finding.Rule.Id == "TPR3002" && finding.Severity == FindingSeverity.Error);
        Assert.True(IsDenied(PayerPolicy.Cpt, "20552; 64405"));
        Assert.False(IsDenied(PayerPolicy.Cpt, "20552-59; 64405"));
        Assert.True(IsDenied(column2, "20552-59; 64405"));
        Assert.False(IsDenied(column2, "20552; 64405-59"));
        Assert.False(IsDenied(column2.WithDates(new ServiceDate(2025, 1, 1), default), "20552-59; 64405"));
        Assert.False(IsDenied(column2.WithModifierPlacement(ModifierPlacement.EitherLine), "20552-59; 64405"));
    }

    [Fact]
    public void Without_a_policy_the_rules_of_policies_are_not_the_claims_concern()
    {
        ScrubReport report = TestClaim.Parse("20552; 76942; 64405-59; 20553 | dx M54.50").Scrub();
        Assert.All(PolicyRules, rule => Assert.Equal(RuleOutcome.NotApplicable, report.OutcomeOf(rule)));
    }

    private static string? PolicyOf(ClaimScrubber scrubber, string policy) =>
        Scrub(scrubber, policy).Findings.FirstOrDefault(finding => finding.Rule.Id == "TPR4003")?.Policy;

    private static ScrubReport Scrub(ClaimScrubber scrubber, string policy) => scrubber.Scrub(TestClaim.Parse("20552").Claim.WithPolicy(policy));
}
