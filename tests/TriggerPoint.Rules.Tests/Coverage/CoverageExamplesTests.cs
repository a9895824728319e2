using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>The worked examples that are about coverage: all findings of these rules, and no other.</summary>
public sealed class CoverageExamplesTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (TestRow row in TestTable.Own("coverage-examples.tsv").Rows)
        {
            examples.Add(row["id"], row["claim"], row["expected"]);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_raises_what_it_is_about(string id, string claim, string expected) => Assert.Equal(
        (id, expected),
        (id, string.Join(", ", TestClaim.Parse(claim).Scrub().Findings.Where(finding => finding.Rule.Category == RuleCategory.Coverage)
            .Select(finding => $"{finding.Rule.Id} {Finding.SeverityName(finding.Severity)} {finding.Line}"))));
}
