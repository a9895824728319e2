using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Policies as values: what a new one does not know, With, equality, refusals.</summary>
public sealed class PayerPolicyTests
{
    private static readonly PayerPolicy House = PayerPolicy.Create("HOUSE-1", "House plan");

    [Fact]
    public void A_new_policy_knows_nothing_and_says_so()
    {
        Assert.True(House.IsUndated);
        Assert.False(House.Diagnoses.IsKnown);
        Assert.False(Assert.Single(House.FrequencyLimits).IsKnown);
        Assert.Empty(House.SpacingLimits);
        Assert.Empty(House.RepeatConditions);
        Assert.Empty(House.Clauses);
        Assert.Equal("HOUSE-1 (undated)", House.ToString());
        Assert.Empty(PayerPolicy.Cpt.FrequencyLimits);
        Assert.True(PayerPolicy.Cpt.Diagnoses.IsUnrestricted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-A")]
    [InlineData("A-")]
    [InlineData("A--B")]
    [InlineData("A B")]
    [InlineData("Ä1")]
    [InlineData("A23456789012345678901234567890123456789012")]
    public void An_id_that_could_be_free_text_is_refused(string id) => Assert.Throws<FormatException>(() => PayerPolicy.Create(id, "x"));

    [Fact]
    public void With_gives_the_same_object_when_nothing_changes_and_an_equal_one_when_it_changes_back()
    {
        (PayerPolicy Same, PayerPolicy Other)[] pairs =
        [
            (House.WithContractor(""), House.WithContractor("A")),
            (House.WithArea(""), House.WithArea("KY")),
            (House.WithVersion(""), House.WithVersion("v1")),
            (House.WithNotes(""), House.WithNotes("note")),
            (House.WithDates(default, default), House.WithDates(new ServiceDate(2024, 1, 1), default)),
            (House.WithSource((PolicySource)99), House.WithSource(PolicySource.Official)),
            (House.WithConvention(default), House.WithConvention(CountingConvention.SidesMerged)),
            (House.WithModifierPlacement((ModifierPlacement)99), House.WithModifierPlacement(ModifierPlacement.Column2Only)),
            (House.WithDiagnoses(DiagnosisCoverage.NotKnown), House.WithDiagnoses(DiagnosisCoverage.Unrestricted)),
            (House.WithoutClause(PolicyClauseKind.OneCodePerDay), House.WithClauses(PolicyClause.Create(PolicyClauseKind.OneCodePerDay))),
        ];
        Assert.All(pairs, pair =>
        {
            Assert.Same(House, pair.Same);
            Assert.NotEqual(House, pair.Other);
        });
        Assert.NotEqual(House, House.WithFrequencyLimits());
        Assert.NotEqual(House, House.WithSpacingLimits(SpacingLimit.Create(CalendarPeriod.Days(7))));
        Assert.NotEqual(House, House.WithRepeatConditions(RepeatCondition.Create(50, 6)));
        Assert.Equal(House, House.WithFrequencyLimits(FrequencyLimit.NotKnown));
        Assert.Equal(House, pairs[^1].Other.WithoutClause(PolicyClauseKind.OneCodePerDay));
        Assert.Equal(House.GetHashCode(), PayerPolicy.Create("HOUSE-1", "House plan").GetHashCode());
    }

    [Fact]
    public void A_clause_of_a_kind_that_is_there_takes_its_place()
    {
        PayerPolicy policy = House.WithClauses(PolicyClause.Create(PolicyClauseKind.DrugLineRequired))
            .WithClauses(PolicyClause.Create(PolicyClauseKind.DrugLineRequired).WithSeverity(FindingSeverity.Error).WithFacts("H-1"));
        PolicyClause clause = Assert.Single(policy.Clauses);
        Assert.Equal((FindingSeverity.Error, "H-1"), (clause.Severity, Assert.Single(clause.Facts)));
        Assert.Same(clause, policy.Clause(PolicyClauseKind.DrugLineRequired));
        Assert.Null(policy.Clause(PolicyClauseKind.None));
        Assert.Null(policy.Clause((PolicyClauseKind)200));
    }

    [Fact]
    public void Programmer_errors_throw()
    {
        Assert.Throws<ArgumentNullException>(() => PayerPolicy.Create(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => PayerPolicy.Create("X", null!));
        Assert.Throws<ArgumentNullException>(() => House.WithClauses([null!]));
        Assert.Throws<ArgumentNullException>(() => House.WithFrequencyLimits(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => House.WithDates(new ServiceDate(2024, 2, 1), new ServiceDate(2024, 1, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PolicyClause.Create(PolicyClauseKind.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => PolicyClause.Create((PolicyClauseKind)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => PolicyClause.Create(PolicyClauseKind.OneCodePerDay).WithSeverity(FindingSeverity.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => FrequencyLimit.Create(-1, LimitWindow.Session));
        Assert.Throws<ArgumentOutOfRangeException>(() => RepeatCondition.Create(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.Days(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.Months(10_000));
        Assert.Throws<ArgumentException>(() => FrequencyLimit.Create(4, LimitWindow.Session).WithUnit(LimitUnit.Injection).WithKey(LimitKey.Site));
        Assert.Throws<ArgumentException>(() => FrequencyLimit.Create(4, LimitWindow.Session).WithKey(LimitKey.Region).WithUnit(LimitUnit.SteroidInjection));
    }

    [Theory]
    [InlineData("0 days")]
    [InlineData("1 day")]
    [InlineData("90 days")]
    [InlineData("6 weeks")]
    [InlineData("12 months")]
    [InlineData("9999 months")]
    public void A_period_reads_back(string text)
    {
        Assert.Equal(text, CalendarPeriod.Parse(text).ToString());
        Assert.Equal(text, LimitWindow.Parse(text).ToString());
        Assert.Equal(CalendarPeriod.Parse(text), LimitWindow.Parse(text).Period);
    }

    [Theory]
    [InlineData("calendar year")]
    [InlineData("session")]
    [InlineData("unknown")]
    public void A_window_reads_back(string text) => Assert.Equal(text, LimitWindow.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("months")]
    [InlineData("12")]
    [InlineData("12  months")]
    [InlineData("-1 days")]
    [InlineData("10000 days")]
    [InlineData("12 years")]
    [InlineData("12 Months")]
    [InlineData(" 12 months")]
    public void What_is_no_period_is_refused(string text)
    {
        Assert.False(CalendarPeriod.TryParse(text, out CalendarPeriod period));
        Assert.Equal(default, period);
        Assert.False(LimitWindow.TryParse(text, out _));
        Assert.Throws<FormatException>(() => LimitWindow.Parse(text));
    }

    [Fact]
    public void Covered_diagnoses_are_a_list_or_none_or_not_known()
    {
        DiagnosisCode myalgia = DiagnosisCode.Parse("M79.18");
        DiagnosisCoverage list = DiagnosisCoverage.Of(DiagnosisCode.Parse("M79.1"), DiagnosisCode.None, DiagnosisCode.Parse("M79.1"));
        Assert.Equal("M79.1", list.ToString());
        Assert.True(list.Covers(myalgia));
        Assert.False(list.Covers(DiagnosisCode.Parse("M79.7")));
        Assert.True(DiagnosisCoverage.Unrestricted.Covers(myalgia));
        Assert.False(DiagnosisCoverage.Unrestricted.Covers(DiagnosisCode.None));
        Assert.False(DiagnosisCoverage.NotKnown.Covers(myalgia));
        Assert.Same(DiagnosisCoverage.Unrestricted, DiagnosisCoverage.Of());
        Assert.NotEqual(DiagnosisCoverage.Unrestricted, DiagnosisCoverage.NotKnown);
        Assert.Equal(DiagnosisCoverage.Of(myalgia), DiagnosisCoverage.Of(new List<DiagnosisCode> { myalgia }));
    }

    [Fact]
    public void The_days_of_a_policy_are_both_in_it()
    {
        PayerPolicy policy = House.WithDates(new ServiceDate(2024, 4, 1), new ServiceDate(2024, 12, 31));
        Assert.Equal(
            [false, true, true, false, false],
            new[] { new ServiceDate(2024, 3, 31), new ServiceDate(2024, 4, 1), new ServiceDate(2024, 12, 31), new ServiceDate(2025, 1, 1), ServiceDate.Unknown }.Select(policy.IsInForceOn));
        Assert.True(House.IsInForceOn(ServiceDate.Unknown));
        Assert.False(House.WithDates(default, new ServiceDate(2024, 12, 31)).IsInForceOn(ServiceDate.Unknown));
    }

    [Fact]
    public void Lists_cannot_be_cast_back_and_changed()
    {
        PayerPolicy policy = PayerPolicy.MedicareLcd("L34211");
        object[] lists = [PayerPolicy.All, policy.Clauses, policy.FrequencyLimits, policy.SpacingLimits, policy.RepeatConditions, policy.Diagnoses.Codes, policy.Clauses[0].Facts];
        Assert.All(lists, list => Assert.True(((System.Collections.IList)list).IsReadOnly && list is not Array, list.GetType().Name));
    }
}
