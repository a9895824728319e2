using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What a rule says by its check, and what becomes of it in the report.</summary>
public sealed class ClaimCheckTests
{
    private static readonly RuleDescriptor First = RuleDescriptor.Create("HOUSE1", "A rule", RuleCategory.Coverage, FindingSeverity.Info);
    private static readonly RuleDescriptor Second = RuleDescriptor.Create("HOUSE2", "Another rule", RuleCategory.Coverage, FindingSeverity.Info);

    [Fact]
    public void A_rule_has_the_outcome_that_it_gave_and_not_that_of_the_rule_before()
    {
        (Action<ClaimCheck> Check, RuleOutcome Outcome)[] rules =
        [
            (check => { }, RuleOutcome.NotApplicable),
            (check => check.Applies(), RuleOutcome.Passed),
            (check => check.NoData("history"), RuleOutcome.NoData),
            (check => check.Report("Not here."), RuleOutcome.Found),
            (check => { check.Applies(); check.NoData("history", 1); check.Report(1, "Not here."); }, RuleOutcome.Found),
            (check => { check.Applies(); check.NoData("history", 1); }, RuleOutcome.NoData),
        ];
        foreach ((Action<ClaimCheck> one, RuleOutcome outcome) in rules)
        {
            foreach ((Action<ClaimCheck> other, RuleOutcome otherOutcome) in rules)
            {
                ScrubReport report = With(one, other).Scrub(TestClaim.Parse("20552").Claim);
                Assert.Equal((outcome, otherOutcome), (report.OutcomeOf("HOUSE1"), report.OutcomeOf("HOUSE2")));
            }
        }
    }

    [Fact]
    public void A_finding_stands_at_the_claim_or_at_its_line()
    {
        ScrubReport report = With(check =>
        {
            check.Report("Of the claim.");
            check.Report(2, "Of the line.");
            check.Report(1, "With a cure.", Mend.Create("Do it."));
        }).Scrub(TestClaim.Parse("20552; 76942").Claim);
        Assert.Equal(
            [(0, "Of the claim.", null), (2, "Of the line.", null), (1, "With a cure.", "Do it.")],
            report.Findings.Where(finding => finding.Rule.Id == "HOUSE1").Select(finding => (finding.Line, finding.Message, finding.Mend?.Text)).OrderBy(finding => finding.Message, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, 0)]
    [InlineData(1, 3)]
    public void A_line_that_the_claim_lacks_is_refused(int line, int other)
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() =>
            With(check => check.Report(new FindingDraft { Line = line, OtherLine = other, Message = "Not here." })).Scrub(TestClaim.Parse("20552; 76942").Claim));
        Assert.StartsWith("The claim has 2 lines.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(line, refused.ActualValue);
    }

    [Fact]
    public void The_severity_is_that_of_the_rule_set_or_of_the_finding_or_of_the_rule()
    {
        ClaimScrubber plain = With(check => check.Report("Not here."));
        ClaimScrubber own = With(check => check.Report(new FindingDraft { Message = "Not here.", Severity = FindingSeverity.Warning }));
        Assert.Equal(FindingSeverity.Info, SeverityBy(plain));
        Assert.Equal(FindingSeverity.Warning, SeverityBy(own));
        Assert.Equal(FindingSeverity.Error, SeverityBy(plain.WithSeverity("HOUSE1", FindingSeverity.Error)));
        Assert.Equal(FindingSeverity.Error, SeverityBy(own.WithSeverity("HOUSE1", FindingSeverity.Error)));

        static FindingSeverity SeverityBy(ClaimScrubber scrubber) => scrubber.Scrub(TestClaim.Parse("20552").Claim).Findings.Single(finding => finding.Rule.Id == "HOUSE1").Severity;
    }

    [Fact]
    public void A_finding_has_the_words_of_the_record_and_the_place_in_the_file()
    {
        SourceLocation ofClaim = new(0, 1, 1);
        SourceLocation ofLine = new(40, 3, 3);
        Claim claim = TestClaim.Parse("20552; 76942").Claim;
        claim = claim.WithLines([claim.Lines[0], claim.Lines[1].WithLocation(ofLine)]).WithLocation(ofClaim);
        Finding[] findings = [.. With(check =>
        {
            check.Report("Of the claim.");
            check.Report(1, "Of a line without a place.");
            check.Report(new FindingDraft { Line = 2, OtherLine = 1, Message = "Of a line.", Mention = "right trap", Span = new TextSpan(3, 10) });
        }).Scrub(claim).Findings.Where(finding => finding.Rule.Id == "HOUSE1").OrderBy(finding => finding.Line)];
        Assert.Equal([ofClaim, ofClaim, ofLine], findings.Select(finding => finding.Location));
        Assert.Equal(["", "", "right trap"], findings.Select(finding => finding.Mention));
        Assert.Equal((1, new TextSpan(3, 10)), (findings[2].OtherLine, findings[2].Span));
    }

    [Fact]
    public void A_long_text_of_what_is_missing_is_said_in_full()
    {
        // The id of a policy may have 40 characters, and a text may name it with a date.
        string id = "A234567890123456789012345678901234567890";
        PayerPolicy policy = PayerPolicy.Create(id, "House plan").WithDates(new ServiceDate(2024, 6, 1), default).WithFrequencyLimits(FrequencyLimit.Create(1, LimitWindow.CalendarYear));
        ScrubReport report = ClaimScrubber.Default.WithPolicy(policy).Scrub(TestClaim.Parse("20552 | date 2024-05-01").Claim);
        Assert.Contains(report.MissingData, one => one.Missing == $"{id} before 2024-06-01");
    }

    [Theory]
    [InlineData("2024-08-01", 1)]
    [InlineData("2024-08-08", 2)]
    [InlineData("2024-08-15", 3)]
    [InlineData("2024-08-22", 4)]
    [InlineData("2024-08-29", 5)]
    [InlineData("2024-07-31", 0)]
    [InlineData("2024-08-09", 0)]
    [InlineData("2024-08-30", 0)]
    public void The_injection_of_a_day_is_found_among_those_of_many_days(string day, int line)
    {
        // Lidocaine for a vein and acupuncture are wrong only beside an injection of their own day.
        ScrubReport report = TestClaim.Parse($"20552 @2024-08-01; 20552 @2024-08-08; 20553 @2024-08-15; 20552 @2024-08-22; 20552 @2024-08-29; J2001 @{day}; 97810 @{day}").Scrub();
        Assert.All(new[] { RuleIds.IntravenousLidocaine, RuleIds.AcupunctureBesideInjection }, rule =>
            Assert.Equal(line == 0 ? [] : [line], report.Findings.Where(finding => finding.Rule.Id == rule).Select(finding => finding.OtherLine)));
    }

    /// <summary>Lines of one drug stand in for each other: the first by what they say is named, and of lines that say the same the first of the claim.</summary>
    [Theory]
    [InlineData("M0076", "M0076")]
    [InlineData("M0076-59", "M0076-76")]
    [InlineData("M0076 x1", "M0076 x2")]
    [InlineData("M0076 @2024-08-01..2024-08-02", "M0076 @2024-08-01..2024-08-03")]
    [InlineData("M0076 by N1", "M0076 by N2")]
    [InlineData("M0076 >1", "M0076 >1,2")]
    [InlineData("M0076 note \"a\"", "M0076 note \"b\"")]
    public void Of_several_drug_lines_the_first_by_what_they_say_is_named(string first, string second)
    {
        Assert.Equal([2], Beside($"20552; {first}; {second}"));
        Assert.Equal([first == second ? 2 : 3], Beside($"20552; {second}; {first}"));
    }

    [Fact]
    public void Drug_lines_are_found_by_their_dates_in_whatever_order_they_stand()
    {
        Assert.Equal([3, 1], Beside("M0076 @2024-08-05; 20552 @2024-08-01; M0076 @2024-08-01; 20552 @2024-08-05"));
        Assert.Equal([3, 2, 1], Beside("M0076 @2024-08-05; M0076 @2024-08-03; M0076 @2024-08-01; 20552 @2024-08-01; 20552 @2024-08-03; 20552 @2024-08-05"));
        string many = string.Join("; ", Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? "M0076 @2024-08-05" : "M0076 @2024-08-01"));
        Assert.Equal([2, 1], Beside($"{many}; 20552 @2024-08-01; 20552 @2024-08-05"));
    }

    [Theory]
    [InlineData("20552 | muscles right trapezius", RuleOutcome.Passed)]
    [InlineData("20560 | needled right trapezius", RuleOutcome.Passed)]
    [InlineData("20553 | muscles right trapezius", RuleOutcome.Found)]
    [InlineData("20552", RuleOutcome.NoData)]
    [InlineData("20552 | drugs Kenalog 40 mg", RuleOutcome.NoData)]
    [InlineData("20560 @2019-12-31 | muscles right trapezius | date 2019-12-31", RuleOutcome.NotApplicable)]
    [InlineData("76942 | muscles right trapezius", RuleOutcome.NotApplicable)]
    public void A_code_that_was_held_against_its_record_has_passed_or_not(string claim, RuleOutcome outcome) =>
        Assert.Equal(outcome, TestClaim.Parse(claim).Scrub().OutcomeOf(RuleIds.BilledAboveRecord));

    [Theory]
    [InlineData("20552 @2024-08-05; 20553 @2024-08-01")]
    [InlineData("20553 @2024-08-01; 20552 @2024-08-05")]
    public void The_supported_code_is_that_of_the_first_day(string lines)
    {
        DocumentedSession early = DocumentedSession.Create(new ServiceDate(2024, 8, 1)).WithMuscles(InjectionSession.Parse("right trapezius; right deltoid; right infraspinatus"));
        DocumentedSession late = DocumentedSession.Create(new ServiceDate(2024, 8, 5)).WithMuscles(InjectionSession.Parse("right trapezius"));
        Assert.Equal(ProcedureCode.Parse("20553"), ClaimScrubber.Default.Scrub(TestClaim.Parse(lines).Claim, ClaimDocumentation.Create(late, early)).SupportedCode);
    }

    [Fact]
    public void With_gives_the_same_scrubber_when_nothing_changes()
    {
        ClaimScrubber scrubber = ClaimScrubber.Default;
        Assert.Same(scrubber, scrubber.WithRules(scrubber.Rules));
        Assert.Same(scrubber, scrubber.WithPolicy(scrubber.Policy));
        Assert.Same(scrubber, scrubber.WithReference(scrubber.Reference));
    }

    // The lines of prolotherapy that are named beside each injection.
    private static int[] Beside(string lines) =>
        [.. TestClaim.Parse(lines).Scrub().Findings.Where(finding => finding.Rule.Id == RuleIds.Prolotherapy).Select(finding => finding.OtherLine)];

    private static ClaimScrubber With(Action<ClaimCheck> one, Action<ClaimCheck>? other = null) => ClaimScrubber.Default.WithRules(
        RuleSet.Default.With(ClaimRule.Create(First, one)).With(ClaimRule.Create(Second, other ?? (_ => { }))));
}
