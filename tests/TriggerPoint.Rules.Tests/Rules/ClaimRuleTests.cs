using System;
using System.IO;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Each rule on claims is raised by one claim, with its severity and line, and silent on its neighbour. The cases lie in <c>TestData/rules</c>.</summary>
public sealed class ClaimRuleTests
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (TestRow row in Rows())
        {
            cases.Add(row["rule"], row["expected"], row["found"], row["silent"]);
        }

        return cases;
    }

    /// <summary>Expected: severity, line and facts, such as <c>error 2 TPI-402</c>; line 0 for the whole claim. A row may leave <c>silent</c> empty.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_is_raised_by_one_claim_and_not_by_the_other(string rule, string expected, string found, string silent)
    {
        ScrubReport report = TestClaim.Parse(found).Scrub();
        Assert.Contains(report.Findings, finding => finding.Rule.Id == rule
            && expected == $"{Finding.SeverityName(finding.Severity)} {finding.Line} {string.Join(",", finding.Basis)}");
        Assert.Equal(RuleOutcome.Found, report.OutcomeOf(rule));
        if (silent.Length > 0)
        {
            Assert.DoesNotContain(TestClaim.Parse(silent).Scrub().Findings, finding => finding.Rule.Id == rule);
        }
    }

    [Fact]
    public void Every_rule_on_claims_has_a_case_that_finds_and_one_that_is_silent()
    {
        // Rules of a selection have their own table, and readers of files raise theirs.
        string[] elsewhere = [.. SelectionRules.Descriptors.Select(rule => rule.Id)];
        string[] cases = [.. Rows().Where(row => row["silent"].Length > 0).Select(row => row["rule"]).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(ClaimRules.All.Select(rule => rule.Descriptor.Id).Except(elsewhere), cases);
    }

    [Fact]
    public void Every_finding_says_what_it_rests_on_without_words_of_the_record()
    {
        foreach (TestRow row in Rows())
        {
            foreach (Finding finding in TestClaim.Parse(row["found"]).Scrub().Findings)
            {
                Assert.NotEmpty(finding.Basis);
                Assert.Subset(finding.Rule.Facts.ToHashSet(), finding.Basis.ToHashSet());
                Assert.InRange(finding.Severity, FindingSeverity.Info, FindingSeverity.Error);
                Assert.Matches("^[A-Z0-9].*\\.$", finding.Message);
            }
        }
    }

    [Fact]
    public void Every_report_names_the_editions_that_answered_and_the_rules_that_were_not_checked()
    {
        foreach (TestRow row in Rows())
        {
            Claim claim = TestClaim.Parse(row["found"]).Claim;
            ServiceDate[] dates = [.. claim.Lines.Where(line => TriggerPointCodes.Includes(line.Code)).Select(line => line.Date).Distinct().Order()];
            ReferenceTable[] tables = [.. Enum.GetValues<ReferenceTable>().Where(table => table != ReferenceTable.Unspecified)];
            ScrubReport report = TestClaim.Parse(row["found"]).Scrub();
            Assert.Equal(tables.SelectMany(table => dates.Select(date => ReferenceData.Embedded.EditionFor(table, date, claim.Setting)).Distinct()), report.Editions);
            Assert.All(report.MissingData, missing => Assert.Equal($"{missing.Rule.Id} not checked: {missing.Missing}", missing.ToString()));
        }
    }

    private static TestRow[] Rows() => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "TestData", "rules"), "*.tsv").Order(StringComparer.Ordinal)
        .SelectMany(path => TestTable.Read(path).Rows)];
}
