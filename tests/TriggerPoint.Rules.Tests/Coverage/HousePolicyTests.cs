using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using static TriggerPoint.Rules.Tests.HousePlan;

namespace TriggerPoint.Rules.Tests;

/// <summary>What a policy of one clause makes of a claim: what it finds, in which words, and what it says is missing.</summary>
public sealed class HousePolicyTests
{
    private static readonly LimitWindow Year = LimitWindow.Rolling(CalendarPeriod.Months(12));

    [Theory]
    [InlineData(PolicyClauseKind.AnestheticAndSteroidOnly, "PRP 3 mL")]
    [InlineData(PolicyClauseKind.BiologicExcluded, "PRP 3 mL")]
    [InlineData(PolicyClauseKind.SalineAloneExcluded, "saline 2 mL")]
    [InlineData(PolicyClauseKind.DextroseExcluded, "dextrose 5 mL, Kenalog 40 mg")]
    [InlineData(PolicyClauseKind.BotanicalExcluded, "Sarapin 2 mL")]
    public void A_clause_on_injectates_asks_the_record_by_itself(PolicyClauseKind kind, string drugs)
    {
        PayerPolicy policy = House.WithClauses(PolicyClause.Create(kind));
        Assert.Equal(["injectates"], Missing(policy, RuleIds.ExcludedInjectate, "20552 | muscles right deltoid"));
        Assert.Equal(RuleOutcome.Found, Scrub(policy, $"20552 | muscles right deltoid | drugs {drugs}").OutcomeOf(RuleIds.ExcludedInjectate));
        Assert.Equal(RuleOutcome.Passed, Scrub(policy, "20552 | muscles right deltoid | drugs lidocaine 2 mL").OutcomeOf(RuleIds.ExcludedInjectate));
        Assert.Equal(RuleOutcome.Passed, Scrub(policy, "20552 | muscles right deltoid | drugs saline 2 mL, lidocaine 2 mL").OutcomeOf(RuleIds.ExcludedInjectate));
    }

    [Fact]
    public void What_is_excluded_needs_no_more_of_the_record_and_dry_needling_injects_nothing()
    {
        PayerPolicy policy = House.WithClauses(PolicyClause.Create(PolicyClauseKind.BiologicExcluded));
        Assert.Empty(Missing(policy, RuleIds.ExcludedInjectate, "20552 | muscles right deltoid | drugs PRP 3 mL, foozle 2 mL"));
        Assert.Equal(["substance 1"], MissingWithLines(policy, RuleIds.ExcludedInjectate, "20552; 20560 @2024-08-09 | muscles right deltoid | drugs foozle 2 mL"));
    }

    [Theory]
    [InlineData(PolicyClauseKind.UltrasoundNotCovered, "76942", ImagingGuidance.Ultrasound)]
    [InlineData(PolicyClauseKind.FluoroscopyNotCovered, "77002", ImagingGuidance.Fluoroscopy)]
    [InlineData(PolicyClauseKind.CtNotCovered, "77012", ImagingGuidance.Ct)]
    [InlineData(PolicyClauseKind.MriNotCovered, "77021", ImagingGuidance.Mri)]
    public void A_clause_on_guidance_asks_lines_and_record_by_itself(PolicyClauseKind kind, string code, ImagingGuidance guidance)
    {
        PayerPolicy policy = House.WithClauses(PolicyClause.Create(kind));
        foreach (string other in new[] { "76942", "77002", "77012", "77021" })
        {
            Assert.Equal(other == code, Messages(policy, RuleIds.GuidanceNotCovered, $"20552; {other} | guidance none").Length == 1);
        }

        Assert.Equal(["guidance"], Missing(policy, RuleIds.GuidanceNotCovered, "20552 | muscles right deltoid"));
        Assert.Single(Messages(policy, RuleIds.GuidanceNotCovered, $"20552 | guidance {guidance}"));
        Assert.Empty(Messages(policy, RuleIds.GuidanceNotCovered, "20552 | guidance none"));
    }

    [Fact]
    public void Guidance_that_a_line_says_on_one_day_leaves_the_record_of_another_day_to_be_asked() => Assert.Equal(
        ["guidance 3"],
        MissingWithLines(House.WithClauses(PolicyClause.Create(PolicyClauseKind.UltrasoundNotCovered)), RuleIds.GuidanceNotCovered, "20552; 76942; 20552 @2024-09-05 | muscles right deltoid"));

    [Fact]
    public void Of_several_sessions_any_with_guidance_that_is_not_covered_decides_and_none_may_be_silent()
    {
        PayerPolicy policy = House.WithClauses(PolicyClause.Create(PolicyClauseKind.UltrasoundNotCovered));
        (ImagingGuidance One, ImagingGuidance Other, RuleOutcome Outcome)[] cases =
        [
            (ImagingGuidance.Ultrasound, ImagingGuidance.Ct, RuleOutcome.Found),
            (ImagingGuidance.Ct, ImagingGuidance.Ultrasound, RuleOutcome.Found),
            (ImagingGuidance.Ultrasound, ImagingGuidance.Unknown, RuleOutcome.Found),
            (ImagingGuidance.Ct, ImagingGuidance.None, RuleOutcome.Passed),
            (ImagingGuidance.Ct, ImagingGuidance.Unknown, RuleOutcome.NoData),
            (ImagingGuidance.Unknown, ImagingGuidance.Unknown, RuleOutcome.NoData),
        ];
        Assert.All(cases, one =>
        {
            // Once as the guidance of the sessions, and once as that of their muscles.
            DocumentedSession session = DocumentedSession.Create(new ServiceDate(2024, 8, 1)).WithMuscles(InjectionSession.Parse("right deltoid"));
            ClaimDocumentation said = ClaimDocumentation.Create(session.WithGuidance(one.One), session.WithGuidance(one.Other));
            ClaimDocumentation read = ClaimDocumentation.Create(
                session.WithMuscles(session.Muscles!.WithGuidance(one.One)), session.WithMuscles(session.Muscles!.WithGuidance(one.Other)));
            Claim claim = TestClaim.Parse("20552").Claim;
            Assert.Equal(one.Outcome, ClaimScrubber.Default.WithPolicy(policy).Scrub(claim, said).OutcomeOf(RuleIds.GuidanceNotCovered));
            Assert.Equal(one.Outcome, ClaimScrubber.Default.WithPolicy(policy).Scrub(claim, read).OutcomeOf(RuleIds.GuidanceNotCovered));
        });
    }

    [Theory]
    [InlineData("12 months", LimitUnit.Session, 1, "20552 | history 2024-07-15 20552", "Session 2 within 12 months, after 2024-07-15; HOUSE-1 (undated) covers 1.", "The limit has room from 2025-07-15. For this")]
    [InlineData("calendar year", LimitUnit.Session, 1, "20552 | history 2024-07-15 20552", "Session 2 in the calendar year 2024, after 2024-07-15; HOUSE-1 (undated) covers 1.", "The limit has room from 2025-01-01. For this")]
    [InlineData("12 months", LimitUnit.Session, 2, "20552 | history 2024-06-10 20552; 2024-07-15 20552", "Session 3 within 12 months, after 2024-06-10 and 2024-07-15; HOUSE-1 (undated) covers 2.", "The limit has room from 2025-06-10. For this")]
    [InlineData("12 months", LimitUnit.Session, 0, "20552 | history none", "Session 1 within 12 months; HOUSE-1 (undated) covers 0.", "For this session")]
    [InlineData("12 months", LimitUnit.Injection, 3, "20552 | muscles right deltoid | injections 4 | history none", "4 injections within 12 months; HOUSE-1 (undated) covers 3.", "For this session")]
    [InlineData("session", LimitUnit.Injection, 3, "20552 | muscles right deltoid | injections 4 | history none", "4 injections in one session; HOUSE-1 (undated) covers 3.", "Check the number")]
    public void A_limit_says_what_is_too_much_since_when_and_when_there_is_room(string window, LimitUnit unit, int most, string claim, string message, string mend)
    {
        Finding finding = Assert.Single(Scrub(House.WithFrequencyLimits(FrequencyLimit.Create(most, LimitWindow.Parse(window)).WithUnit(unit)), claim).Findings, one => one.Rule.Id == RuleIds.FrequencyLimitExceeded);
        Assert.Equal(message, finding.Message);
        Assert.StartsWith(mend, finding.Mend!.Text);
    }

    [Theory]
    [InlineData(6, ", after 2024-07-01, 2024-07-02, 2024-07-03, 2024-07-04, 2024-07-05 and 2024-07-06;")]
    [InlineData(7, ", after 7 from 2024-07-01 to 2024-07-07;")]
    public void Many_earlier_sessions_are_counted_and_a_few_are_named(int sessions, string words)
    {
        string history = string.Join("; ", Enumerable.Range(1, sessions).Select(day => $"2024-07-0{day} 20552"));
        Assert.Contains(words, Assert.Single(Messages(House.WithFrequencyLimits(FrequencyLimit.Create(sessions, Year)), RuleIds.FrequencyLimitExceeded, $"20552 | history {history}")));
    }

    [Theory]
    [InlineData(LimitKey.Patient, "20552 @? | history none", "date of service 1")]
    [InlineData(LimitKey.Patient, "20552; 20552 @? | history none", "date of service 2, dates of earlier sessions 1")]
    [InlineData(LimitKey.Site, "20552 | muscles right deltoid | history 2024-07-15 20552", "muscles and dates of earlier sessions 1")]
    [InlineData(LimitKey.Site, "20552 | muscles right deltoid | history 2024-07-15 20552; 2024-07-20 20552", "muscles and dates of earlier sessions 1")]
    [InlineData(LimitKey.Site, "20552 | muscles right deltoid | history 2024-07-15 20552 left deltoid", "")]
    public void What_would_settle_a_limit_or_a_gap_is_said_with_its_line(LimitKey key, string claim, string missing)
    {
        PayerPolicy limited = House.WithFrequencyLimits(FrequencyLimit.Create(1, Year).WithKey(key));
        PayerPolicy spaced = House.WithSpacingLimits(SpacingLimit.Create(CalendarPeriod.Days(60)).WithKey(key));
        Assert.Equal(missing, string.Join(", ", MissingWithLines(limited, RuleIds.FrequencyLimitExceeded, claim).Order(StringComparer.Ordinal)));
        Assert.Equal(missing, string.Join(", ", MissingWithLines(spaced, RuleIds.RepeatTooSoon, claim).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("20560 @2024-05-01; 20560 @2024-12-01", "HOUSE-1 before 2024-06-01")]
    [InlineData("20560 @2024-12-01; 20560 @2024-05-01", "HOUSE-1 before 2024-06-01")]
    [InlineData("20560 @2024-05-01; 20560 @2024-08-01; 20560 @2024-12-01", "HOUSE-1 before 2024-06-01")]
    [InlineData("20560 @2024-12-01; 20560 @2024-08-01; 20560 @2024-05-01", "HOUSE-1 before 2024-06-01")]
    [InlineData("20560 @2024-08-01; 20560 @2024-12-01", "HOUSE-1 after 2024-10-31")]
    [InlineData("20560 @2024-08-01; 20560 @?", "date of service")]
    [InlineData("20560 @2024-08-01; 20552 @2024-12-01", "")]
    public void Of_dry_needling_outside_the_policys_days_the_earliest_is_said(string lines, string missing)
    {
        PayerPolicy policy = House.WithClauses(PolicyClause.Create(PolicyClauseKind.DryNeedlingExcluded)).WithDates(new ServiceDate(2024, 6, 1), new ServiceDate(2024, 10, 31));
        Assert.Equal(missing, string.Join(", ", Missing(policy, RuleIds.DryNeedlingNotCovered, lines)));
        Assert.Equal(lines.Split("20560 @2024-08-01").Length - 1, Messages(policy, RuleIds.DryNeedlingNotCovered, lines).Length);
    }

    [Fact]
    public void That_a_policy_is_not_in_force_is_said_once()
    {
        PayerPolicy policy = House.WithFrequencyLimits(FrequencyLimit.Create(1, Year)).WithDates(new ServiceDate(2024, 6, 1), default);
        Assert.Equal(["HOUSE-1 before 2024-06-01"], Missing(policy, RuleIds.FrequencyLimitExceeded, "20552 @2024-04-01; 20552 @2024-05-01 | history none"));
        Assert.Equal(["date of service"], Missing(policy, RuleIds.FrequencyLimitExceeded, "20552 @? | history none"));
    }

    [Theory]
    [InlineData("lidocaine", "1 substance has no documented amount")]
    [InlineData("lidocaine, Kenalog, saline 2 mL", "2 substances have no documented amount")]
    public void Substances_without_an_amount_are_counted(string drugs, string words) => Assert.Contains(words, Assert.Single(
        Messages(House.WithClauses(PolicyClause.Create(PolicyClauseKind.RecordElements)), RuleIds.RecordElementsMissing, $"20552 | muscles right deltoid | drugs {drugs}")));

    [Fact]
    public void Muscles_and_injectates_may_stand_in_any_session_of_the_day()
    {
        DocumentedSession session = DocumentedSession.Create(new ServiceDate(2024, 8, 1));
        DocumentedSession full = session.WithMuscles(InjectionSession.Parse("right deltoid")).WithInjectates(Injectate.Create("Kenalog", 40, "mg"));
        string[] Missing(params DocumentedSession[] sessions) =>
        [
            .. ClaimScrubber.Default.WithPolicy(House.WithClauses(PolicyClause.Create(PolicyClauseKind.RecordElements)))
                .Scrub(TestClaim.Parse("20552").Claim, ClaimDocumentation.Create(sessions)).MissingData
                .Where(one => one.Rule.Id == RuleIds.RecordElementsMissing && one.Line == 1).Select(one => one.Missing),
        ];
        Assert.Empty(Missing(full, full));
        Assert.Empty(Missing(session, full));
        Assert.Empty(Missing(full, session));
        Assert.Equal(["injectates"], Missing(full.WithInjectates((IEnumerable<Injectate>?)null), session));
        Assert.Equal(["muscles and injectates"], Missing(session, session));
    }

    [Theory]
    [InlineData("20552 | dx M54.2", "M54.2 is not among the diagnoses that HOUSE-1 (undated) covers.")]
    [InlineData("20552 | dx M54.2 M54.6", "None of the 2 diagnoses is among the diagnoses that HOUSE-1 (undated) covers.")]
    [InlineData("20552 | dx M54.2 M79.18", "")]
    [InlineData("20552 | dx M54.5", "")]
    [InlineData("20552 | date 2021-01-04 | dx M54.50", "")]
    public void A_diagnosis_that_is_not_covered_is_named_and_one_that_is_not_valid_is_left_to_its_rule(string claim, string message) => Assert.Equal(
        message, string.Join(" ", Messages(House.WithDiagnoses(DiagnosisCoverage.Of(DiagnosisCode.Parse("M79.18"))), RuleIds.DiagnosisNotCovered, claim)));

    [Theory]
    [InlineData("20552 >1,9 | dx M54.2")]
    [InlineData("20552 >9,1 | dx M54.2")]
    [InlineData("20552 >8,9 | dx M54.2")]
    public void A_pointer_that_leads_nowhere_leaves_the_diagnosis_open(string claim)
    {
        Assert.Equal(["diagnoses"], Missing(House.WithDiagnoses(DiagnosisCoverage.Of(DiagnosisCode.Parse("M79.18"))), RuleIds.DiagnosisNotCovered, claim));
        PayerPolicy medicare = House.WithClauses(PolicyClause.Create(PolicyClauseKind.DryNeedlingForLowBackPain));
        Assert.Equal(RuleOutcome.NoData, Scrub(medicare, claim.Replace("20552", "20560", StringComparison.Ordinal)).OutcomeOf(RuleIds.DryNeedlingForLowBackPain));
    }

    [Theory]
    [InlineData("right sternocleidomastoid; right deltoid", RuleOutcome.Passed)]
    [InlineData("right sternocleidomastoid; left sternocleidomastoid", RuleOutcome.Passed)]
    [InlineData("right deltoid", RuleOutcome.Found)]
    [InlineData("right deltoid; left deltoid", RuleOutcome.Found)]
    [InlineData("right deltoid; foozle", RuleOutcome.NoData)]
    [InlineData("foozle; right deltoid", RuleOutcome.NoData)]
    [InlineData("right deltoid; foozle; right barzle", RuleOutcome.NoData)]
    [InlineData("foozle", RuleOutcome.NoData)]
    public void A_diagnosis_of_the_neck_wants_a_muscle_of_the_neck(string muscles, RuleOutcome outcome)
    {
        ScrubReport report = TestClaim.Parse($"20552 | dx M79.12 | muscles {muscles}").Scrub();
        Assert.Equal(outcome, report.OutcomeOf(RuleIds.DiagnosisDoesNotFit));
        Assert.Equal(outcome == RuleOutcome.NoData ? ["muscles that are named"] : [], report.MissingData.Where(one => one.Rule.Id == RuleIds.DiagnosisDoesNotFit).Select(one => one.Missing));
    }

    [Theory]
    [InlineData("20552 @2024-08-05; 20552 @2024-08-01 | dx M79.1", "2 M79.1 is no longer a valid diagnosis code on 2024-08-01.")]
    [InlineData("20552 @2024-08-01; 20552 @2024-08-05 | dx M79.1", "1 M79.1 is no longer a valid diagnosis code on 2024-08-01.")]
    [InlineData("20552 | date 2021-09-30 | dx M54.50", "1 M54.50 is not yet a valid diagnosis code on 2021-09-30.")]
    [InlineData("20552 @? | dx M79", "1 M79 is a category, with longer codes under it.")]
    [InlineData("20552 | dx M79", "1 M79 is a category on 2024-08-01, with longer codes under it.")]
    [InlineData("20552 | dx M79.1 M54.5", "1 M54.5 is no longer|1 M79.1 is no longer")]
    [InlineData("20552; 20553 | dx M79.1", "1 M79.1 is no longer")]
    [InlineData("20553; 20552 | dx M79.1", "2 M79.1 is no longer")]
    public void A_diagnosis_that_is_not_valid_is_reported_once_on_its_first_line(string claim, string findings)
    {
        Finding[] found = [.. TestClaim.Parse(claim).Scrub().Findings.Where(finding => finding.Rule.Id == RuleIds.DiagnosisNotValid)];
        string[] expected = findings.Split('|');
        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected.Zip(found), pair => Assert.StartsWith(pair.First, $"{pair.Second.Line} {pair.Second.Message}"));
    }

    [Fact]
    public void A_pointer_that_leads_nowhere_is_no_diagnosis_to_look_up() =>
        Assert.Equal(RuleOutcome.NotApplicable, TestClaim.Parse("20552 >9 | dx M79.18").Scrub().OutcomeOf(RuleIds.DiagnosisNotValid));

    [Theory]
    [InlineData("anesthesia", "00100 01999 99151 99152 99153 99155 99156 99157", "00099 02000 99150 99154 99158 20552")]
    [InlineData("block", "62320 62327 64400 64405 64530 0213T 0218T", "62319 62328 64399 64531 0212T 0219T 20552 20610")]
    [InlineData("guidance or sedation", "77002 77003 95873 95874 99151 99152 99153", "76942 77001 77004 95872 95875 99150 99154 20552")]
    [InlineData("acupuncture", "97810 97811 97813 97814", "97809 97815 20560")]
    [InlineData("drug", "J0000 J3301 J9999 C9000 C9290 C9399", "J99 A4216 C8999 C9400 S0020 20552")]
    public void A_code_is_of_its_kind_up_to_the_ends_of_the_ranges(string kind, string codes, string others)
    {
        Func<ProcedureCode, bool> isOf = kind switch
        {
            "anesthesia" => ServiceKinds.IsAnesthesia,
            "block" => ServiceKinds.IsBlock,
            "guidance or sedation" => ServiceKinds.IsGuidanceOrSedation,
            "acupuncture" => ServiceKinds.IsAcupuncture,
            _ => ServiceKinds.IsDrug,
        };
        Assert.All(codes.Split(' '), code => Assert.True(isOf(ProcedureCode.Parse(code)), code));
        Assert.All(others.Split(' ').Where(code => code.Length == 5), code => Assert.False(isOf(ProcedureCode.Parse(code)), code));
        Assert.False(isOf(default));
    }

    [Theory]
    [InlineData("R upper trap x6; levator scap, right x3", 0, 9, 9)]
    [InlineData("right deltoid; left trapezius x3", 0, 4, int.MaxValue)]
    [InlineData("left trapezius x3; right deltoid", 0, 4, int.MaxValue)]
    [InlineData("right deltoid; left deltoid", 0, 2, int.MaxValue)]
    [InlineData("left trapezius x3; foozle", 0, 3, int.MaxValue)]
    [InlineData("", 0, 0, int.MaxValue)]
    [InlineData("R upper trap x6", 4, 4, 4)]
    public void Injections_are_those_of_the_session_or_the_sum_of_the_muscles(string muscles, int recorded, int least, int atMost)
    {
        var number = InjectionNumber.Of(InjectionSession.Parse(muscles).WithRecordedInjections(recorded));
        Assert.Equal((least, atMost), (number.Least, number.AtMost));
    }

    [Fact]
    public void Passes_of_dry_needles_are_no_injections()
    {
        InjectionSession needled = InjectionSession.Parse("left deltoid x5").WithTechnique(NeedleTechnique.DryNeedling);
        var number = InjectionNumber.Of(InjectionSession.Together([InjectionSession.Parse("right trapezius x3"), needled]));
        Assert.Equal((3, 3), (number.Least, number.AtMost));
    }

    [Fact]
    public void A_limit_per_region_or_site_finds_every_muscle_again_and_not_its_other_side()
    {
        ScrubReport Again(LimitKey key, Muscle muscle, Side side)
        {
            InjectionSession before = InjectionSession.Create(new Injection(muscle.On(Side.Right)));
            InjectionSession now = InjectionSession.Create(new Injection(muscle.On(side)));
            return ClaimScrubber.Default.WithPolicy(House.WithFrequencyLimits(FrequencyLimit.Create(1, Year).WithKey(key))).Scrub(
                TestClaim.Parse("20552").Claim,
                ClaimDocumentation.Create(DocumentedSession.Create(new ServiceDate(2024, 8, 1)).WithMuscles(now)),
                ClaimHistory.Create(PastSession.Create(new ServiceDate(2024, 7, 15), ProcedureCode.Injection1To2Muscles).WithMuscles(before)));
        }

        Muscle[] muscles = [.. Muscle.All.Where(muscle => muscle.IsPaired && muscle.ClinicalRegions != ClinicalRegions.None)];
        Assert.True(muscles.Length > 50);
        Assert.All(muscles, muscle =>
        {
            Assert.Equal(RuleOutcome.Found, Again(LimitKey.Site, muscle, Side.Right).OutcomeOf(RuleIds.FrequencyLimitExceeded));
            Assert.Equal(RuleOutcome.Passed, Again(LimitKey.Site, muscle, Side.Left).OutcomeOf(RuleIds.FrequencyLimitExceeded));
            Assert.Equal(RuleOutcome.Found, Again(LimitKey.Region, muscle, Side.Left).OutcomeOf(RuleIds.FrequencyLimitExceeded));
        });
    }

    [Theory]
    [InlineData("right deltoid", "Session 2 at the right deltoid within")]
    [InlineData("right trapezius", "Session 2 at the right trapezius within")]
    [InlineData("left piriformis", "Session 2 at the left piriformis within")]
    public void The_site_with_the_most_sessions_is_named(string before, string words) => Assert.Contains(words, Assert.Single(Messages(
        House.WithFrequencyLimits(FrequencyLimit.Create(1, Year).WithKey(LimitKey.Site)),
        RuleIds.FrequencyLimitExceeded,
        $"20552 | muscles right trapezius; left piriformis; right deltoid | history 2024-07-15 20552 {before}")));

    [Theory]
    [InlineData(false, "right multifidus lumborum", "right multifidus thoracis", RuleOutcome.Found)]
    [InlineData(false, "right multifidus", "right multifidus lumborum", RuleOutcome.Found)]
    [InlineData(true, "right multifidus lumborum", "right multifidus thoracis", RuleOutcome.Passed)]
    [InlineData(true, "right multifidus lumborum", "right multifidus lumborum", RuleOutcome.Found)]
    [InlineData(true, "right multifidus", "right multifidus lumborum", RuleOutcome.NoData)]
    [InlineData(false, "right deltoid", "deltoid", RuleOutcome.NoData)]
    [InlineData(false, "left deltoid", "deltoid", RuleOutcome.NoData)]
    [InlineData(false, "right sacroiliac joint", "right deltoid", RuleOutcome.Passed)]
    [InlineData(false, "foozle", "right deltoid", RuleOutcome.NoData)]
    public void Sites_are_one_as_the_policy_counts_them(bool divisionsApart, string now, string before, RuleOutcome outcome)
    {
        PayerPolicy policy = House.WithConvention(CountingConvention.SidesDistinct.WithDivisionsApart(divisionsApart));
        string claim = $"20552 | muscles {now} | history 2024-07-15 20552 {before}";
        Assert.Equal(outcome, Scrub(policy.WithFrequencyLimits(FrequencyLimit.Create(1, Year).WithKey(LimitKey.Site)), claim).OutcomeOf(RuleIds.FrequencyLimitExceeded));
        Assert.Equal(outcome, Scrub(policy.WithSpacingLimits(SpacingLimit.Create(CalendarPeriod.Days(60)).WithKey(LimitKey.Site)), claim).OutcomeOf(RuleIds.RepeatTooSoon));
    }

    [Theory]
    [InlineData(LimitUnit.Injection, "muscles right trapezius x2 | history 2024-07-15 20552 right trapezius x3", "5 injections within", "")]
    [InlineData(LimitUnit.Injection, "muscles right trapezius x2 | history 2024-07-15 20552 right trapezius x2", "", "")]
    [InlineData(LimitUnit.Injection, "muscles right trapezius x2 | history 2024-07-15 20552 right trapezius x1; 2024-07-15 20552 left deltoid x2", "5 injections within", "")]
    [InlineData(LimitUnit.Injection, "muscles right trapezius x2 | history 2024-07-15 20552", "", "number of injections")]
    [InlineData(LimitUnit.SteroidInjection, "muscles right trapezius x5 | drugs Kenalog 40 mg | history none", "5 steroid injections within", "")]
    [InlineData(LimitUnit.SteroidInjection, "muscles right trapezius x5 | drugs lidocaine 2 mL | history none", "", "")]
    [InlineData(LimitUnit.SteroidInjection, "muscles right trapezius x2 | drugs Kenalog 40 mg | history 2024-07-15 20552 right trapezius x3", "", "number of injections, and whether a steroid was injected")]
    [InlineData(LimitUnit.SteroidInjection, "muscles right trapezius x2 | drugs lidocaine 2 mL | history 2024-07-15 20552 right trapezius x4", "", "")]
    public void Injections_of_earlier_sessions_count_and_what_they_held_is_not_known(LimitUnit unit, string record, string words, string missing)
    {
        PayerPolicy policy = House.WithFrequencyLimits(FrequencyLimit.Create(4, Year).WithUnit(unit));
        string message = string.Join(" ", Messages(policy, RuleIds.FrequencyLimitExceeded, $"20552 | {record}"));
        Assert.StartsWith(words, message);
        Assert.Equal(words.Length == 0, message.Length == 0);
        Assert.Equal(missing, string.Join(" ", Missing(policy, RuleIds.FrequencyLimitExceeded, $"20552 | {record}")));
    }

    [Fact]
    public void A_limit_on_one_session_asks_no_other_session() => Assert.Equal(
        RuleOutcome.Passed, Scrub(House.WithFrequencyLimits(FrequencyLimit.Create(1, LimitWindow.Session)), "20552; 20552 @?").OutcomeOf(RuleIds.FrequencyLimitExceeded));

    [Theory]
    [InlineData("20552 @?; 20553 @?", "", "date of service 1")]
    [InlineData("20553 @?; 20552 @?", "", "date of service 2")]
    [InlineData("20552; 20553", "1", "")]
    [InlineData("20553; 20552 | muscles right deltoid", "1", "")]
    [InlineData("20552; 20553 | muscles right deltoid", "2", "")]
    [InlineData("20552; 20553 | muscles neck", "1", "")]
    public void Of_two_codes_a_day_the_one_that_the_record_supports_stays(string claim, string line, string missing)
    {
        PayerPolicy policy = House.WithClauses(PolicyClause.Create(PolicyClauseKind.OneCodePerDay));
        Assert.Equal(line, string.Join(" ", Scrub(policy, claim).Findings.Where(finding => finding.Rule.Id == RuleIds.SeveralCodesADay).Select(finding => finding.Line)));
        Assert.Equal(missing, string.Join(" ", MissingWithLines(policy, RuleIds.SeveralCodesADay, claim)));
    }

    [Theory]
    [InlineData("right deltoid; right infraspinatus", RuleOutcome.Passed)]
    [InlineData("right deltoid; right piriformis", RuleOutcome.Found)]
    [InlineData("right deltoid; foozle", RuleOutcome.NoData)]
    [InlineData("foozle; right barzle", RuleOutcome.NoData)]
    [InlineData("right sacroiliac joint", RuleOutcome.Passed)]
    public void One_region_holds_all_muscles_of_a_session_or_it_is_found_or_open(string muscles, RuleOutcome outcome) => Assert.Equal(
        outcome, Scrub(House.WithClauses(PolicyClause.Create(PolicyClauseKind.OneRegionPerSession)), $"20552 | muscles {muscles}").OutcomeOf(RuleIds.SeveralRegions));
}
