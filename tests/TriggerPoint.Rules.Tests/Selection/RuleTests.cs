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

    private static IReadOnlyList<Finding> Findings(string record) => Record.Select(record).Findings;
}
