using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Each rule is raised by one record and silent on its neighbour.</summary>
public sealed class RuleTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (TestRow row in TestTable.Own("rule-cases.tsv").Rows)
        {
            cases.Add(row["rule"], row["found"], row["silent"]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_is_raised_by_one_record_and_not_by_the_other(string rule, string found, string silent)
    {
        Assert.Contains(Findings(found), finding => finding.Rule.Id == rule);
        Assert.DoesNotContain(Findings(silent), finding => finding.Rule.Id == rule);
    }

    [Fact]
    public void Every_rule_of_a_selection_has_a_case() => Assert.Equal(
        SelectionRules.Descriptors.Select(rule => rule.Id).Except([RuleIds.Tangled]).Order(System.StringComparer.Ordinal),
        TestTable.Own("rule-cases.tsv").Rows.Select(row => row["rule"]));

    [Fact]
    public void Every_finding_carries_facts_of_its_rule_and_no_words_of_the_record()
    {
        foreach (TestRow row in TestTable.Own("rule-cases.tsv").Rows)
        {
            foreach (Finding finding in Findings(row["found"].Replace("foozle", "Jane Roe 1960")))
            {
                Assert.NotEmpty(finding.Basis);
                Assert.Subset(finding.Rule.Facts.ToHashSet(), finding.Basis.ToHashSet());
                Assert.InRange(finding.Severity, FindingSeverity.Info, FindingSeverity.Error);
                Assert.DoesNotContain("Roe", finding.Message);
                Assert.Matches("^[A-Z0-9].*\\.$", finding.Message);
            }
        }
    }

    [Theory]
    [InlineData(19, 19)]
    [InlineData(20, 20)]
    [InlineData(21, 21, "1 more places: a group word stands for one of its members.")]
    [InlineData(27, 21, "7 more places: a group word stands for one of its members.")]
    public void A_rule_speaks_of_twenty_places_and_numbers_the_rest(int places, int findings, string? last = null)
    {
        Finding[] found = [.. Findings(string.Join("; ", Enumerable.Repeat("right gluteals", places))).Where(finding => finding.Rule.Id == RuleIds.GroupWord)];
        Assert.Equal(findings, found.Length);
        Assert.Equal(last ?? found[0].Message, found[^1].Message);
        Assert.Equal(Enumerable.Range(0, System.Math.Min(places, 20)).Select(at => (16 * at) + 6), found.Take(20).Select(finding => finding.Span.Start));
    }

    [Fact]
    public void What_words_leave_open_is_said_by_the_rule_that_it_concerns()
    {
        MuscleSite[] deltoids = [Muscle.Deltoid.On(Side.Left), Muscle.Deltoid.On(Side.Right)];
        MuscleSite[] shoulder = [Muscle.Deltoid.On(Side.Left), Muscle.Trapezius.On(Side.Left)];
        Assert.Equal(["TPR1012 Which side of the deltoid was injected, or whether both were, is not said; counted as one muscle. Record the side."], Said(MuscleMention.AnyOf(deltoids)));
        Assert.Equal(["TPR1012 Which side of the deltoid was injected, or whether both were, is not said; not counted. Record the side."], Said(Vague(false, deltoids)));
        Assert.Equal(["TPR1012 The words may mean deltoid or trapezius; counted as one muscle. Say which were injected."], Said(Vague(true, shoulder)));
        Assert.Equal(["TPR1012 The words may mean deltoid or trapezius, or something else; not counted. Say what was injected."], Said(Vague(false, shoulder)));

        // Words for a group that prove one of it are told by the rule on group words, others by that on ambiguous ones.
        Assert.StartsWith("TPR1008 Gluteal muscles is a group", Assert.Single(Said(Vague(true, shoulder, MuscleGroup.Gluteals))));
        Assert.StartsWith("TPR1012 The words may mean", Assert.Single(Said(Vague(false, shoulder, MuscleGroup.Gluteals))));
        Assert.StartsWith("TPR1006 Paraspinal is no muscle name", Assert.Single(Said(Vague(true, shoulder, MuscleGroup.LumbarParaspinals))));
        Assert.StartsWith("TPR1012 The words may mean", Assert.Single(Said(Vague(false, shoulder, MuscleGroup.LumbarParaspinals))));

        Assert.Contains("TPR1013 The words have several meanings; read as deltoid or trapezius, since other muscles of the same part of the body are named. Write the name in full.",
            Said(Vague(true, shoulder, default, MentionTraits.ReadByNeighbours)));
        Assert.Contains("TPR1014 One muscle is named without a side; each counts once. Record the side.", Said(Vague(true, [Muscle.Deltoid.On(Side.Left), Muscle.Trapezius.On(Side.Unspecified)])));

        static MuscleMention Vague(bool proves, MuscleSite[] sites, MuscleGroup group = default, MentionTraits traits = MentionTraits.None) =>
            new(MentionKind.Vague, proves, MentionReach.Several, sites, group, MentionStatus.Injected, 0, null, default, traits);

        // Beside a muscle that is named, so that something is injected for certain.
        static string[] Said(MuscleMention mention) =>
        [
            .. CptSelector.Select(InjectionSession.Create(new Injection(Muscle.Soleus.On(Side.Right)), new Injection(mention))).Findings.Select(finding => $"{finding.Rule.Id} {finding.Message}"),
        ];
    }

    [Fact]
    public void Evidence_that_is_too_tangled_to_count_is_said_of_injection_and_of_needling()
    {
        MuscleCount exact = new(2, 2);
        MuscleCount bound = new(2, 2, isExact: false);
        Assert.Empty(Said(exact, exact));
        Assert.Single(Said(bound, exact));
        Assert.Equal(
            "So many mentions overlap that the least number of muscles could not be searched out; the supported count is a lower bound.", Assert.Single(Said(exact, bound)).Message);

        static IReadOnlyList<Finding> Said(MuscleCount injected, MuscleCount needled)
        {
            var found = new SelectionFindings(new CptSelection(InjectionSession.Empty, default, injected, needled));
            TangledRule.Check(found);
            return found.All;
        }
    }

    [Fact]
    public void A_finding_about_words_gives_them_and_another_one_gives_none()
    {
        Assert.Equal("foozle", Assert.Single(Findings("right trapezius; left foozle"), finding => finding.Rule.Id == RuleIds.UnknownWords).Mention);
        Assert.Equal(string.Empty, Assert.Single(Findings("right trapezius; left trapezius")).Mention);

        // Evidence made in code stands at no place, and is told apart by its words.
        InjectionSession made = InjectionSession.Create(
            new Injection(MuscleMention.OfGroup(MuscleGroup.Gluteals, Side.Left)), new Injection(MuscleMention.OfGroup(MuscleGroup.RotatorCuff, Side.Left)), new Injection(MuscleMention.OfGroup(MuscleGroup.Gluteals, Side.Left)));
        Assert.Equal(2, CptSelector.Select(made).Findings.Count(finding => finding.Rule.Id == RuleIds.GroupWord));
    }

    private static IReadOnlyList<Finding> Findings(string record) => Record.Select(record).Findings;
}
