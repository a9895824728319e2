using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// The worked examples as claims with their record and history: the code that the record supports, the facts with their weight, and no other error.
/// The note says where a decision of this project differs from the source.
/// </summary>
public sealed class WorkedClaimsTests
{
    private const int Rows = 66;

    public static TheoryData<string> Ids()
    {
        var ids = new TheoryData<string>();
        foreach (TestRow row in TestTable.Own("worked-claims.tsv").Rows)
        {
            ids.Add(row["id"]);
        }

        return ids;
    }

    /// <summary>Expected: facts with severities, such as <c>TPI-101 warning, TPI-103 error</c>; <c>none</c> for nothing above an info.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_worked_claim_gives_its_code_its_facts_and_no_other_error(string id)
    {
        TestRow row = TestTable.Own("worked-claims.tsv").Rows.Single(row => row["id"] == id);
        ScrubReport report = TestClaim.Parse(row["claim"]).Scrub();
        Assert.Equal(row["code"], Rendering.Code(report.SupportedCode));
        Assert.Equal(row["needle_code"], report.SupportedNeedleCode.ToString());
        if (row["expected"] == "none")
        {
            Assert.DoesNotContain(report.Findings, finding => finding.Severity > FindingSeverity.Info);
            return;
        }

        string[] expected = row["expected"].Split(", ");
        string[] found = [.. report.Findings.SelectMany(finding => finding.Basis.Select(fact => $"{fact} {Finding.SeverityName(finding.Severity)}"))];
        Assert.All(expected, fact => Assert.Contains(fact, found));
        Assert.All(
            report.Findings.Where(finding => finding.Severity == FindingSeverity.Error),
            error => Assert.Contains(expected, fact => fact.EndsWith(" error", StringComparison.Ordinal) && error.Basis.Contains(fact.Split(' ')[0])));
    }

    [Fact]
    public void The_table_is_whole() => Assert.Equal(Rows, TestTable.Own("worked-claims.tsv").Rows.Select(row => row["id"]).Distinct().Count());
}
