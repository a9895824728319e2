using System;
using System.Linq;
using Xunit;
using static TriggerPoint.Rules.Tests.HousePlan;

namespace TriggerPoint.Rules.Tests;

/// <summary>Claims at the edges of rules on coverage: alternatives, words in doubt, sessions without a date, clauses and limits side by side.</summary>
public sealed class PolicyEdgeTests
{
    [Theory]
    [InlineData(PolicyClauseKind.AnestheticAndSteroidOnly, PolicyClauseKind.BiologicExcluded, RuleIds.ExcludedInjectate)]
    [InlineData(PolicyClauseKind.AnestheticAndSteroidOnly, PolicyClauseKind.BotanicalExcluded, RuleIds.ExcludedInjectate)]
    [InlineData(PolicyClauseKind.BiologicExcluded, PolicyClauseKind.SalineAloneExcluded, RuleIds.ExcludedInjectate)]
    [InlineData(PolicyClauseKind.BiologicExcluded, PolicyClauseKind.BotanicalExcluded, RuleIds.ExcludedInjectate)]
    [InlineData(PolicyClauseKind.SalineAloneExcluded, PolicyClauseKind.DextroseExcluded, RuleIds.ExcludedInjectate)]
    [InlineData(PolicyClauseKind.SalineAloneExcluded, PolicyClauseKind.BotanicalExcluded, RuleIds.ExcludedInjectate)]
    [InlineData(PolicyClauseKind.DextroseExcluded, PolicyClauseKind.BotanicalExcluded, RuleIds.ExcludedInjectate)]
    [InlineData(PolicyClauseKind.UltrasoundNotCovered, PolicyClauseKind.FluoroscopyNotCovered, RuleIds.GuidanceNotCovered)]
    [InlineData(PolicyClauseKind.UltrasoundNotCovered, PolicyClauseKind.MriNotCovered, RuleIds.GuidanceNotCovered)]
    [InlineData(PolicyClauseKind.FluoroscopyNotCovered, PolicyClauseKind.CtNotCovered, RuleIds.GuidanceNotCovered)]
    [InlineData(PolicyClauseKind.FluoroscopyNotCovered, PolicyClauseKind.MriNotCovered, RuleIds.GuidanceNotCovered)]
    [InlineData(PolicyClauseKind.CtNotCovered, PolicyClauseKind.MriNotCovered, RuleIds.GuidanceNotCovered)]
    public void What_is_missing_for_several_clauses_rests_on_the_first_of_them(PolicyClauseKind first, PolicyClauseKind second, string rule)
    {
        PayerPolicy policy = House.WithClauses(PolicyClause.Create(second).WithFacts("TPI-702"), PolicyClause.Create(first).WithFacts("TPI-701"));
        MissingData missing = Assert.Single(Scrub(policy, "20552 | muscles right deltoid").MissingData, one => one.Rule.Id == rule);
        Assert.Equal(["TPI-701"], missing.Basis);
    }

    [Theory]
    [InlineData(PolicyClauseKind.DextroseExcluded, "20552; J3590 note \"PRP 3 mL\" | drugs lidocaine 2 mL", "")]
    [InlineData(PolicyClauseKind.BiologicExcluded, "20552; J3590 note \"PRP 3 mL\" | drugs lidocaine 2 mL", "J3590, a code for biologics, is billed for what was injected")]
    [InlineData(PolicyClauseKind.SalineAloneExcluded, "20552 | muscles right deltoid | drugs none", "")]
    [InlineData(PolicyClauseKind.AnestheticAndSteroidOnly, "20552 | drugs Xeomin 100 units, Dysport 100 units", "AbobotulinumtoxinA was injected")]
    [InlineData(PolicyClauseKind.AnestheticAndSteroidOnly, "20552 | drugs Dysport 100 units, Xeomin 100 units", "AbobotulinumtoxinA was injected")]
    public void An_exclusion_names_what_it_excludes_and_of_several_the_first_by_name(PolicyClauseKind kind, string claim, string message)
    {
        string[] messages = Messages(House.WithClauses(PolicyClause.Create(kind)), RuleIds.ExcludedInjectate, claim);
        Assert.Equal(message.Length == 0 ? 0 : 1, messages.Length);
        Assert.All(messages, one => Assert.StartsWith(message, one));
    }

    [Fact]
    public void Guidance_of_another_practitioner_does_not_answer_for_the_record_of_the_injection() => Assert.Equal(
        ["guidance 1"],
        MissingWithLines(House.WithClauses(PolicyClause.Create(PolicyClauseKind.UltrasoundNotCovered)), RuleIds.GuidanceNotCovered,
            "20552 by N1; 76942 by N2; 20552 @2024-09-05; 76942 @2024-09-05 | muscles right deltoid"));

    [Theory]
    [InlineData("20560; 20561", 2)]
    [InlineData("20560; 20560 @2024-08-02; 20561 @2024-08-03", 3)]
    public void Every_line_of_dry_needling_that_is_not_covered_is_found(string lines, int found) =>
        Assert.Equal(found, Messages(House.WithClauses(PolicyClause.Create(PolicyClauseKind.DryNeedlingExcluded)), RuleIds.DryNeedlingNotCovered, lines).Length);

    [Fact]
    public void Sedation_that_denies_the_injection_is_barred_all_the_same()
    {
        // Only a pair that denies the sedation itself says it already.
        ClaimScrubber scrubber = ClaimScrubber.Default.WithPolicy(House.WithClauses(PolicyClause.Create(PolicyClauseKind.AnesthesiaBarred)));
        foreach ((string pair, RuleOutcome outcome) in new[] { ("99152\t20552", RuleOutcome.Found), ("20552\t99152", RuleOutcome.Passed) })
        {
            ReferenceLoad load = ReferenceData.Embedded.WithNcciPairs(
                [$"{pair}\t\t20250101\t*\t0\tMisuse of Column Two code with Column One code"], ClaimSetting.Practitioner, new(2025, 1, 1), new(2025, 3, 31));
            ScrubReport report = TestClaim.Parse("20552 @2025-02-01; 99152 @2025-02-01").Scrub(scrubber.WithReference(load.Data));
            Assert.Equal(outcome, report.OutcomeOf(RuleIds.AnesthesiaBarred));
        }
    }

    [Theory]
    [InlineData("right sternocleidomastoid or right deltoid", RuleOutcome.NoData)]
    [InlineData("right deltoid; right sternocleidomastoid or right deltoid", RuleOutcome.NoData)]
    [InlineData("right sacroiliac joint", RuleOutcome.NoData)]
    public void A_diagnosis_of_the_neck_stays_open_where_a_muscle_of_the_neck_may_be_meant_or_none_is_named(string muscles, RuleOutcome outcome) =>
        Assert.Equal(outcome, TestClaim.Parse($"20552 | dx M79.12 | muscles {muscles}").Scrub().OutcomeOf(RuleIds.DiagnosisDoesNotFit));

    [Theory]
    [InlineData("20552 @2024-08-05; 20553 @2024-08-01 | dx M79.1", 2)]
    [InlineData("20552; 20552 | dx M79.1", 1)]
    public void A_diagnosis_that_is_not_valid_is_reported_on_the_first_day_and_then_on_the_first_line(string claim, int line) =>
        Assert.Equal(line, Assert.Single(TestClaim.Parse(claim).Scrub().Findings, finding => finding.Rule.Id == RuleIds.DiagnosisNotValid).Line);

    [Theory]
    [InlineData("20552; 97810 @2024-08-02", RuleOutcome.Passed)]
    [InlineData("97810", RuleOutcome.NotApplicable)]
    public void Acupuncture_of_another_day_passes_and_alone_it_is_no_concern(string claim, RuleOutcome outcome) =>
        Assert.Equal(outcome, TestClaim.Parse(claim).Scrub().OutcomeOf(RuleIds.AcupunctureBesideInjection));

    [Theory]
    [InlineData(LimitKey.Patient)]
    [InlineData(LimitKey.Site)]
    public void A_session_without_a_date_may_be_the_one_before(LimitKey key)
    {
        PayerPolicy policy = House.WithRepeatConditions(RepeatCondition.Create(50, 6).WithKey(key));
        Assert.Equal(["previous relief 1"], MissingWithLines(policy, RuleIds.ReliefNotEnough, "20552 | muscles right deltoid", Undated()));
        Assert.Empty(MissingWithLines(policy, RuleIds.ReliefNotEnough, "20552 | muscles right deltoid", ClaimHistory.Empty));
    }

    [Fact]
    public void A_session_without_a_date_counts_where_the_muscles_are_not_known_and_with_any_number_of_injections()
    {
        LimitWindow year = LimitWindow.Rolling(CalendarPeriod.Months(12));
        PayerPolicy ofSites = House.WithFrequencyLimits(FrequencyLimit.Create(1, year).WithKey(LimitKey.Site));
        Assert.Equal(["muscles 1"], MissingWithLines(ofSites, RuleIds.FrequencyLimitExceeded, "20552", Undated()));

        PayerPolicy ofInjections = House.WithFrequencyLimits(FrequencyLimit.Create(4, year).WithUnit(LimitUnit.Injection));
        Assert.Equal(["number of injections 1"], MissingWithLines(ofInjections, RuleIds.FrequencyLimitExceeded, "20552 | muscles right trapezius x2", Undated()));
        Assert.Empty(MissingWithLines(ofInjections, RuleIds.FrequencyLimitExceeded, "20552 | muscles right trapezius x2", ClaimHistory.Empty));
    }

    [Theory]
    [InlineData("20552 | history 2022-07-15 20552 right deltoid", RuleOutcome.Passed)]
    [InlineData("20552 | history 2022-07-15 20552 right deltoid; 2023-07-01 20552", RuleOutcome.Passed)]
    [InlineData("20552 | history 2024-07-15 20552 right deltoid", RuleOutcome.NoData)]
    public void Sessions_before_the_window_do_not_count_where_the_muscles_are_not_known(string claim, RuleOutcome outcome) => Assert.Equal(outcome, Scrub(
        House.WithFrequencyLimits(FrequencyLimit.Create(1, LimitWindow.Rolling(CalendarPeriod.Months(12))).WithKey(LimitKey.Site)), claim).OutcomeOf(RuleIds.FrequencyLimitExceeded));

    [Fact]
    public void Of_sites_with_as_many_sessions_the_first_of_the_catalogue_is_named() => Assert.Contains("Session 2 at the right trapezius within", Assert.Single(Messages(
        House.WithFrequencyLimits(FrequencyLimit.Create(1, LimitWindow.Rolling(CalendarPeriod.Months(12))).WithKey(LimitKey.Site)),
        RuleIds.FrequencyLimitExceeded,
        "20552 | muscles right deltoid; right trapezius | history 2024-07-15 20552 right deltoid and right trapezius")));

    [Fact]
    public void A_limit_per_region_and_one_per_site_are_counted_apart()
    {
        LimitWindow year = LimitWindow.Rolling(CalendarPeriod.Months(12));
        FrequencyLimit ofRegion = FrequencyLimit.Create(1, year).WithKey(LimitKey.Region);
        FrequencyLimit ofSite = FrequencyLimit.Create(1, year).WithKey(LimitKey.Site);
        foreach (PayerPolicy policy in new[] { House.WithFrequencyLimits(ofRegion, ofSite), House.WithFrequencyLimits(ofSite, ofRegion) })
        {
            string message = Assert.Single(Messages(policy, RuleIds.FrequencyLimitExceeded, "20552 | muscles right deltoid | history 2024-07-15 20552 right infraspinatus"));
            Assert.StartsWith("Session 2 at the shoulder girdle", message);
        }
    }

    [Theory]
    [InlineData("20552; 20552", 1)]
    [InlineData("20552-59; 20552", 2)]
    [InlineData("20552; 20552-59; 20552", 1)]
    public void Of_several_lines_of_a_session_the_first_by_what_it_says_stands_for_it(string claim, int line) => Assert.Equal(line, Assert.Single(
        Scrub(House.WithFrequencyLimits(FrequencyLimit.Create(0, LimitWindow.Session)), claim).Findings, finding => finding.Rule.Id == RuleIds.FrequencyLimitExceeded).Line);

    [Fact]
    public void Two_records_of_a_day_that_name_no_muscle_leave_the_place_open()
    {
        PastSession past = PastSession.Create(new ServiceDate(2024, 7, 15), ProcedureCode.Injection1To2Muscles).WithMuscles(InjectionSession.Parse(string.Empty));
        PastSession other = past.WithProvider("N2");
        PayerPolicy policy = House.WithFrequencyLimits(FrequencyLimit.Create(1, LimitWindow.Rolling(CalendarPeriod.Months(12))).WithKey(LimitKey.Site));
        Assert.Single(MissingWithLines(policy, RuleIds.FrequencyLimitExceeded, "20552 | muscles right deltoid", ClaimHistory.Create(past)));
        Assert.Single(MissingWithLines(policy, RuleIds.FrequencyLimitExceeded, "20552 | muscles right deltoid", ClaimHistory.Create(past, other)));
    }

    [Fact]
    public void A_site_on_the_left_or_in_the_middle_is_found_again()
    {
        PayerPolicy policy = House.WithFrequencyLimits(FrequencyLimit.Create(1, LimitWindow.Rolling(CalendarPeriod.Months(12))).WithKey(LimitKey.Site));
        Assert.All(Muscle.All, muscle =>
        {
            InjectionSession session = InjectionSession.Create(new Injection(muscle.On(muscle.WholeMuscle.IsPaired ? Side.Left : Side.Unspecified)));
            ScrubReport report = ClaimScrubber.Default.WithPolicy(policy).Scrub(
                TestClaim.Parse("20552").Claim,
                ClaimDocumentation.Create(DocumentedSession.Create(new ServiceDate(2024, 8, 1)).WithMuscles(session)),
                ClaimHistory.Create(PastSession.Create(new ServiceDate(2024, 7, 15), ProcedureCode.Injection1To2Muscles).WithMuscles(session)));
            Assert.Equal(RuleOutcome.Found, report.OutcomeOf(RuleIds.FrequencyLimitExceeded));
        });
    }

    [Fact]
    public void A_muscle_of_the_midline_is_one_place_whatever_side_is_written()
    {
        Muscle midline = Muscle.All.First(muscle => !muscle.IsPaired);
        PayerPolicy policy = House.WithFrequencyLimits(FrequencyLimit.Create(1, LimitWindow.Rolling(CalendarPeriod.Months(12))).WithKey(LimitKey.Site));
        ScrubReport report = ClaimScrubber.Default.WithPolicy(policy).Scrub(
            TestClaim.Parse("20552").Claim,
            ClaimDocumentation.Create(DocumentedSession.Create(new ServiceDate(2024, 8, 1)).WithMuscles(InjectionSession.Create(new Injection(midline.On(Side.Left))))),
            ClaimHistory.Create(PastSession.Create(new ServiceDate(2024, 7, 15), ProcedureCode.Injection1To2Muscles)
                .WithMuscles(InjectionSession.Create(new Injection(midline.On(Side.Unspecified))))));
        Assert.Equal(RuleOutcome.Found, report.OutcomeOf(RuleIds.FrequencyLimitExceeded));
    }

    [Theory]
    [InlineData("20552 | history 2024-07-15 20552 right masseter", RuleOutcome.NoData)]
    [InlineData("20552 | muscles right masseter | history 2024-07-15 20552", RuleOutcome.NoData)]
    [InlineData("20552 | muscles right deltoid | history 2024-07-15 20552 right masseter", RuleOutcome.Passed)]
    [InlineData("20552 | muscles right deltoid | history 2024-07-15 20552 possible right infraspinatus", RuleOutcome.NoData)]
    [InlineData("20552 | muscles right deltoid | history 2024-07-15 20552 right infraspinatus", RuleOutcome.Found)]
    public void A_session_of_unknown_place_may_have_been_in_any_region_and_words_in_doubt_prove_none(string claim, RuleOutcome outcome)
    {
        Assert.Equal(outcome, Scrub(House.WithSpacingLimits(SpacingLimit.Create(CalendarPeriod.Days(60)).WithKey(LimitKey.Region)), claim).OutcomeOf(RuleIds.RepeatTooSoon));
        Assert.Equal(outcome, Scrub(
            House.WithFrequencyLimits(FrequencyLimit.Create(1, LimitWindow.Rolling(CalendarPeriod.Months(12))).WithKey(LimitKey.Region)), claim).OutcomeOf(RuleIds.FrequencyLimitExceeded));
    }

    [Fact]
    public void Without_a_supported_code_the_higher_one_stays_and_a_line_without_a_code_is_none() => Assert.Equal(
        [2],
        Scrub(House.WithClauses(PolicyClause.Create(PolicyClauseKind.OneCodePerDay)), "?; 20552; 20553").Findings
            .Where(finding => finding.Rule.Id == RuleIds.SeveralCodesADay).Select(finding => finding.Line));

    [Theory]
    [InlineData("right deltoid; right deltoid or right piriformis", RuleOutcome.NoData)]
    [InlineData("right deltoid; possible right piriformis", RuleOutcome.NoData)]
    [InlineData("right deltoid; right piriformis", RuleOutcome.Found)]
    public void What_may_lie_in_the_same_region_leaves_open_whether_there_are_several(string muscles, RuleOutcome outcome) => Assert.Equal(
        outcome, Scrub(House.WithClauses(PolicyClause.Create(PolicyClauseKind.OneRegionPerSession)), $"20552 | muscles {muscles}").OutcomeOf(RuleIds.SeveralRegions));

    private static ClaimHistory Undated() => ClaimHistory.Create(PastSession.Create(ServiceDate.Unknown, ProcedureCode.Injection1To2Muscles));
}
