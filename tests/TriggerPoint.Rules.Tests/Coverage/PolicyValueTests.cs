using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What a policy is made of, as values: equality, With, weights and facts, and that a policy which says one thing says it.</summary>
public sealed class PolicyValueTests
{
    private static readonly PayerPolicy House = PayerPolicy.Create("HOUSE-1", "House plan");
    private static readonly PayerPolicy Silent = House.WithDiagnoses(DiagnosisCoverage.Unrestricted).WithFrequencyLimits();

    public static TheoryData<string> Kinds() => [.. Values().Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Values_are_equal_exactly_when_they_are_made_alike(string kind) => ValueLaw.AreEqualExactlyWhenMadeAlike(kind, Values()[kind], Values()[kind]);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Operators_say_what_equality_says(string kind) => ValueLaw.OperatorsSayWhatEqualitySays(kind, Values()[kind]);

    [Fact]
    public void What_was_said_stays_whatever_is_said_after_it()
    {
        FrequencyLimit frequency = FrequencyLimit.Create(3, LimitWindow.CalendarYear);
        SpacingLimit spacing = SpacingLimit.Create(CalendarPeriod.Weeks(6));
        RepeatCondition repeat = RepeatCondition.Create(50, 6);
        PolicyClause clause = PolicyClause.Create(PolicyClauseKind.OneCodePerDay);
        DiagnosisCoverage diagnoses = DiagnosisCoverage.Of(DiagnosisCode.Parse("M79.18"));
        (object, object)[] both =
        [
            (frequency.WithKey(LimitKey.Site).WithSeverity(FindingSeverity.Info).WithFacts("H-1"), frequency.WithFacts("H-1").WithSeverity(FindingSeverity.Info).WithKey(LimitKey.Site)),
            (frequency.WithUnit(LimitUnit.Injection).WithFacts("H-1"), frequency.WithFacts("H-1").WithUnit(LimitUnit.Injection)),
            (spacing.WithKey(LimitKey.Region).WithSeverity(FindingSeverity.Info).WithFacts("H-1"), spacing.WithFacts("H-1").WithSeverity(FindingSeverity.Info).WithKey(LimitKey.Region)),
            (repeat.WithKey(LimitKey.Site).WithSeverity(FindingSeverity.Info).WithFacts("H-1"), repeat.WithFacts("H-1").WithSeverity(FindingSeverity.Info).WithKey(LimitKey.Site)),
            (clause.WithSeverity(FindingSeverity.Info).WithFacts("H-1"), clause.WithFacts("H-1").WithSeverity(FindingSeverity.Info)),
            (diagnoses.WithSeverity(FindingSeverity.Info).WithFacts("H-1"), diagnoses.WithFacts("H-1").WithSeverity(FindingSeverity.Info)),
        ];
        Assert.All(both, pair => Assert.Equal(pair.Item1, pair.Item2));
    }

    [Fact]
    public void An_undeclared_unit_or_key_counts_as_the_default_and_nothing_changes()
    {
        FrequencyLimit frequency = FrequencyLimit.Create(3, LimitWindow.CalendarYear);
        SpacingLimit spacing = SpacingLimit.Create(CalendarPeriod.Weeks(6));
        RepeatCondition repeat = RepeatCondition.Create(50, 6);
        Assert.Same(frequency, frequency.WithUnit((LimitUnit)99));
        Assert.Same(frequency, frequency.WithKey((LimitKey)99));
        Assert.Same(spacing, spacing.WithKey((LimitKey)99));
        Assert.Same(repeat, repeat.WithKey((LimitKey)99));
        Assert.All(new[] { LimitKey.Patient, LimitKey.Region, LimitKey.Site }, key => Assert.Equal(
            (key, key, key), (frequency.WithKey(key).Key, spacing.WithKey(key).Key, repeat.WithKey(key).Key)));
        Assert.Equal(LimitUnit.SteroidInjection, frequency.WithUnit(LimitUnit.SteroidInjection).Unit);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(FindingSeverity.Info, FindingSeverity.Info)]
    [InlineData(FindingSeverity.Warning, FindingSeverity.Warning)]
    [InlineData(FindingSeverity.Error, FindingSeverity.Error)]
    [InlineData((FindingSeverity)99, FindingSeverity.Error)]
    public void A_weight_is_the_one_that_was_given_and_an_undeclared_one_is_an_error(FindingSeverity? given, FindingSeverity? expected)
    {
        FrequencyLimit frequency = FrequencyLimit.Create(3, LimitWindow.CalendarYear).WithSeverity(given);
        SpacingLimit spacing = SpacingLimit.Create(CalendarPeriod.Weeks(6)).WithSeverity(given);
        RepeatCondition repeat = RepeatCondition.Create(50, 6).WithSeverity(given);
        DiagnosisCoverage diagnoses = DiagnosisCoverage.NotKnown.WithSeverity(given);
        Assert.Equal(
            Enumerable.Repeat(expected, 5),
            [frequency.Severity, spacing.Severity, repeat.Severity, diagnoses.Severity, PolicyClause.Create(PolicyClauseKind.OneCodePerDay).WithSeverity(given).Severity]);
        Assert.Same(frequency, frequency.WithSeverity(expected));
        Assert.Same(spacing, spacing.WithSeverity(expected));
        Assert.Same(repeat, repeat.WithSeverity(expected));
        Assert.Same(diagnoses, diagnoses.WithSeverity(expected));
    }

    [Fact]
    public void A_finding_rests_on_the_facts_of_the_clause_and_without_any_on_the_policy()
    {
        PolicyClause clause = PolicyClause.Create(PolicyClauseKind.DrugLineRequired);
        string[] BasisUnder(PolicyClause said) => [.. ClaimScrubber.Default.WithPolicy(House.WithClauses(said)).Scrub(TestClaim.Parse("20552").Claim)
            .Findings.Single(finding => finding.Rule.Id == "TPR4003").Basis];
        Assert.Equal(["HOUSE-1"], BasisUnder(clause));
        Assert.Equal(["HOUSE-1"], BasisUnder(clause.WithFacts()));
        Assert.Equal(["H-1", "H-2"], BasisUnder(clause.WithFacts("H-1", "H-2")));
    }

    [Theory]
    [InlineData("frequency", "TPR4001", "20552 | history 2024-07-15 20552")]
    [InlineData("spacing", "TPR4002", "20552 | history 2024-07-15 20552")]
    [InlineData("repeat", "TPR4042", "20552 | relief 10/1 | history 2024-07-15 20552")]
    [InlineData("clause", "TPR4003", "20552")]
    [InlineData("every clause", "TPR4003", "20552")]
    [InlineData("diagnoses", "TPR4008", "20552 | dx M54.2")]
    public void A_policy_that_says_one_thing_alone_is_asked_about_it(string thing, string rule, string text)
    {
        PayerPolicy policy = thing switch
        {
            "frequency" => Silent.WithFrequencyLimits(FrequencyLimit.Create(1, LimitWindow.Rolling(CalendarPeriod.Months(12)))),
            "spacing" => Silent.WithSpacingLimits(SpacingLimit.Create(CalendarPeriod.Days(60))),
            "repeat" => Silent.WithRepeatConditions(RepeatCondition.Create(50, 6)),
            "clause" => Silent.WithClauses(PolicyClause.Create(PolicyClauseKind.DrugLineRequired)),
            "every clause" => Silent.WithClauses([.. Enum.GetValues<PolicyClauseKind>().Where(kind => kind != PolicyClauseKind.None).Select(PolicyClause.Create)]),
            _ => Silent.WithDiagnoses(DiagnosisCoverage.Of(DiagnosisCode.Parse("M79.18"))),
        };
        TestClaim test = TestClaim.Parse(text);
        Assert.Equal(RuleOutcome.Found, test.Scrub(ClaimScrubber.Default.WithPolicy(policy)).OutcomeOf(rule));
        Assert.Equal(RuleOutcome.NotApplicable, test.Scrub(ClaimScrubber.Default.WithPolicy(Silent)).OutcomeOf(rule));
    }

    [Theory]
    [InlineData(null, null, PolicySource.Official, "HOUSE-1 (undated)")]
    [InlineData("2024-04-01", null, PolicySource.Official, "HOUSE-1 (from 2024-04-01)")]
    [InlineData(null, "2024-12-31", PolicySource.Official, "HOUSE-1 (until 2024-12-31)")]
    [InlineData("2024-04-01", "2024-12-31", PolicySource.Unspecified, "HOUSE-1 (2024-04-01 to 2024-12-31)")]
    [InlineData("2024-04-01", null, PolicySource.Secondary, "HOUSE-1 (from 2024-04-01, known from summaries)")]
    public void A_policy_names_itself_with_its_days_and_its_source(string? first, string? last, PolicySource source, string expected)
    {
        PayerPolicy policy = House.WithSource(source).WithDates(Day(first), Day(last));
        Assert.Equal(expected, policy.ToString());
        Assert.Equal(source, policy.Source);

        static ServiceDate Day(string? text) => text is null ? default : ServiceDate.Parse(text);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("9")]
    [InlineData("AZ")]
    [InlineData("az")]
    [InlineData("A-0.Z_9")]
    [InlineData("A234567890123456789012345678901234567890")]
    public void An_id_is_up_to_40_letters_and_digits_with_marks_between(string id) => Assert.Equal(id, PayerPolicy.Create(id, "x").Id);

    [Theory]
    [InlineData("A2345678901234567890123456789012345678901")]
    [InlineData("A.")]
    [InlineData("A@")]
    [InlineData("a{")]
    public void An_id_that_is_longer_or_has_other_marks_is_refused_with_an_example(string id) =>
        Assert.Contains("L34211", Assert.Throws<FormatException>(() => PayerPolicy.Create(id, "x")).Message);

    [Theory]
    [InlineData("")]
    [InlineData("L")]
    [InlineData("CPT")]
    [InlineData("EMBLEMHEALTH")]
    public void What_is_no_number_of_an_LCD_is_refused(string number) => Assert.Throws<ArgumentOutOfRangeException>(() => PayerPolicy.MedicareLcd(number));

    [Fact]
    public void A_new_policy_has_empty_words_and_may_hold_for_one_day()
    {
        Assert.Equal(["", "", "", ""], [House.Contractor, House.Area, House.Version, House.Notes]);
        var day = new ServiceDate(2024, 4, 1);
        PayerPolicy policy = House.WithDates(day, day);
        Assert.Equal([false, true, false], new[] { -1, 0, 1 }.Select(by => policy.IsInForceOn(day.AddDays(by))));
    }

    [Fact]
    public void A_relief_of_nothing_for_no_time_is_a_condition_and_less_is_none()
    {
        RepeatCondition any = RepeatCondition.Create(0, 0);
        Assert.Equal((0m, 0m), (any.Percent, any.Weeks));
        Assert.Throws<ArgumentOutOfRangeException>(() => RepeatCondition.Create(-0.5m, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RepeatCondition.Create(50, -0.5m));
    }

    [Fact]
    public void Covered_diagnoses_are_known_stand_in_their_order_and_are_written_as_they_are()
    {
        DiagnosisCoverage list = DiagnosisCoverage.Of(DiagnosisCode.Parse("M79.18"), DiagnosisCode.Parse("M54.2"));
        Assert.True(list.IsKnown);
        Assert.False(list.IsUnrestricted);
        Assert.Equal([DiagnosisCode.Parse("M54.2"), DiagnosisCode.Parse("M79.18")], list.Codes);
        Assert.Equal(["M54.2, M79.18", "any diagnosis", "not known"], new[] { list, DiagnosisCoverage.Unrestricted, DiagnosisCoverage.NotKnown }.Select(one => one.ToString()));
        Assert.Equal(list, DiagnosisCoverage.Of(DiagnosisCode.Parse("M54.2"), DiagnosisCode.Parse("M79.18")));
    }

    [Fact]
    public void Every_clause_that_is_listed_can_be_said()
    {
        PolicyClauseKind[] kinds = [.. Enum.GetValues<PolicyClauseKind>().Where(kind => kind != PolicyClauseKind.None)];
        Assert.Equal(kinds, House.WithClauses([.. kinds.Reverse().Select(PolicyClause.Create)]).Clauses.Select(clause => clause.Kind));
    }

    [Fact]
    public void A_window_at_the_end_of_the_calendar_has_no_next_year_and_an_unknown_one_holds_nothing()
    {
        var last = new ServiceDate(9999, 6, 1);
        Assert.Equal(new ServiceDate(9999, 1, 1), LimitWindow.CalendarYear.FirstDayWithout(last.AddMonths(-12)));
        Assert.Equal(9999, LimitWindow.CalendarYear.FirstDayWithout(last).Year);
        Assert.False(LimitWindow.Unknown.Holds(last, last));
    }

    [Theory]
    [InlineData("12 years")]
    [InlineData("")]
    public void A_period_or_window_that_cannot_be_read_is_answered_with_one_that_can(string text)
    {
        Assert.Contains("12 months", Assert.Throws<FormatException>(() => CalendarPeriod.Parse(text)).Message);
        Assert.Contains("12 months", Assert.Throws<FormatException>(() => LimitWindow.Parse(text)).Message);
    }

    private static Dictionary<string, object[]> Values()
    {
        FrequencyLimit frequency = FrequencyLimit.Create(3, LimitWindow.Rolling(CalendarPeriod.Months(12)));
        FrequencyLimit[] frequencies =
        [
            frequency, FrequencyLimit.Create(4, frequency.Window), FrequencyLimit.Create(null, frequency.Window), FrequencyLimit.Create(3, LimitWindow.CalendarYear),
            FrequencyLimit.Create(null, LimitWindow.Unknown), frequency.WithUnit(LimitUnit.Injection), frequency.WithUnit(LimitUnit.SteroidInjection),
            frequency.WithKey(LimitKey.Region), frequency.WithKey(LimitKey.Site), frequency.WithSeverity(FindingSeverity.Error), frequency.WithFacts("H-1"), frequency.WithFacts("H-1", "H-2"),
        ];
        SpacingLimit spacing = SpacingLimit.Create(CalendarPeriod.Days(7));
        SpacingLimit[] spacings =
        [
            spacing, SpacingLimit.Create(CalendarPeriod.Weeks(1)), SpacingLimit.Create(CalendarPeriod.Days(8)), spacing.WithKey(LimitKey.Region), spacing.WithKey(LimitKey.Site),
            spacing.WithSeverity(FindingSeverity.Error), spacing.WithFacts("H-1"), spacing.WithFacts("H-2"),
        ];
        RepeatCondition repeat = RepeatCondition.Create(50, 6);
        RepeatCondition[] repeats =
        [
            repeat, RepeatCondition.Create(51, 6), RepeatCondition.Create(50, 7), repeat.WithKey(LimitKey.Region), repeat.WithKey(LimitKey.Site),
            repeat.WithSeverity(FindingSeverity.Info), repeat.WithFacts("H-1"),
        ];
        PolicyClause clause = PolicyClause.Create(PolicyClauseKind.DrugLineRequired);
        PolicyClause[] clauses = [clause, PolicyClause.Create(PolicyClauseKind.OneCodePerDay), clause.WithSeverity(FindingSeverity.Info), clause.WithFacts("H-1")];
        DiagnosisCode myalgia = DiagnosisCode.Parse("M79.18");
        DiagnosisCode neck = DiagnosisCode.Parse("M54.2");
        DiagnosisCoverage[] coverages =
        [
            DiagnosisCoverage.NotKnown, DiagnosisCoverage.Unrestricted, DiagnosisCoverage.Of(myalgia), DiagnosisCoverage.Of(neck), DiagnosisCoverage.Of(myalgia, neck),
            DiagnosisCoverage.Of(myalgia).WithSeverity(FindingSeverity.Info), DiagnosisCoverage.Of(myalgia).WithFacts("H-1"), DiagnosisCoverage.NotKnown.WithSeverity(FindingSeverity.Info),
        ];
        PayerPolicy house = PayerPolicy.Create("HOUSE-1", "House plan");
        var day = new ServiceDate(2024, 4, 1);
        return new(StringComparer.Ordinal)
        {
            [nameof(CalendarPeriod)] =
            [
                default(CalendarPeriod), CalendarPeriod.Days(1), CalendarPeriod.Days(2), CalendarPeriod.Days(3), CalendarPeriod.Weeks(0), CalendarPeriod.Weeks(1), CalendarPeriod.Weeks(2),
                CalendarPeriod.Months(1), CalendarPeriod.Months(12),
            ],
            [nameof(LimitWindow)] =
            [
                default(LimitWindow), LimitWindow.Session, LimitWindow.CalendarYear, .. new[] { "0 days", "1 day", "7 days", "8 days", "1 week", "1 month" }.Select(text => (object)LimitWindow.Parse(text)),
            ],
            [nameof(FrequencyLimit)] = frequencies,
            [nameof(SpacingLimit)] = spacings,
            [nameof(RepeatCondition)] = repeats,
            [nameof(PolicyClause)] = clauses,
            [nameof(DiagnosisCoverage)] = coverages,
            [nameof(PayerPolicy)] =
            [
                house, PayerPolicy.Create("HOUSE-2", "House plan"), PayerPolicy.Create("HOUSE-1", "Other plan"), house.WithContractor("A"), house.WithArea("KY"), house.WithVersion("v1"),
                house.WithNotes("A note"), house.WithDates(day, default), house.WithDates(default, day), house.WithDates(day, day), house.WithSource(PolicySource.Official),
                house.WithConvention(CountingConvention.SidesMerged), house.WithModifierPlacement(ModifierPlacement.EitherLine), house.WithDiagnoses(coverages[2]), house.WithFrequencyLimits(),
                house.WithFrequencyLimits(frequencies[0], frequencies[1]), house.WithFrequencyLimits(frequencies[1], frequencies[0]), house.WithSpacingLimits(spacing),
                house.WithSpacingLimits(spacings[0], spacings[1]), house.WithSpacingLimits(spacings[1], spacings[0]), house.WithRepeatConditions(repeat),
                house.WithRepeatConditions(repeats[0], repeats[1]), house.WithRepeatConditions(repeats[1], repeats[0]), .. clauses.Select(one => house.WithClauses(one)), house.WithClauses(clauses[0], clauses[1]),
            ],
        };
    }
}
