using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>Laws of the rules on coverage, on the claims of their table under every policy.</summary>
public sealed class CoverageLawTests
{
    private static readonly string[] Table = [.. TestTable.Read(Path.Combine(AppContext.BaseDirectory, "TestData", "rules", "coverage.tsv")).Rows
        .SelectMany(row => new[] { row["found"], row["silent"] }).Where(claim => claim.Length > 0).Distinct()];

    private readonly ITestOutputHelper output;

    public CoverageLawTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void Permuting_lines_permutes_findings_and_nothing_else()
    {
        int found = 0;
        foreach (TestClaim one in Claims().Where(one => one.Claim.Lines.Count > 1))
        {
            // Pointers, dates and codes differ, so that a line is known by what it says.
            TestClaim turned = one.With(one.Claim.WithLines(one.Claim.Lines.Reverse()));
            string[] straight = [.. Facts(one)];
            Assert.Equal(straight, Facts(turned));
            found += straight.Length;
        }

        output.WriteLine($"checked: {found} findings");
        Assert.True(found >= 1000);
    }

    [Fact]
    public void Unrelated_lines_change_nothing()
    {
        ServiceLine unrelated = ServiceLine.Create(ProcedureCode.Parse("97110"), new ServiceDate(2024, 8, 1)).WithUnits(1).WithDiagnosisPointers(1);
        int claims = 0;
        foreach (TestClaim one in Claims())
        {
            Assert.Equal(Facts(one), Facts(one.With(one.Claim.WithLines(one.Claim.Lines.Append(unrelated)))));
            claims++;
        }

        output.WriteLine($"checked: {claims} claims");
        Assert.True(claims >= 2000);
    }

    [Fact]
    public void A_rule_that_is_switched_off_takes_only_its_own_findings_with_it()
    {
        int runs = 0;
        string[] rules = [.. RuleCatalog.All.Where(rule => rule.Category == RuleCategory.Coverage).Select(rule => rule.Id)];
        foreach (string rule in rules)
        {
            ClaimScrubber without = ClaimScrubber.Default.WithSeverity(rule, FindingSeverity.None);
            foreach (string text in Table)
            {
                TestClaim one = TestClaim.Parse(text);
                Assert.Equal(
                    one.Scrub().Findings.Where(finding => finding.Rule.Id != rule).Select(finding => finding.ToString()),
                    without.Scrub(one.Claim, one.Documentation, one.History).Findings.Select(finding => finding.ToString()));
                runs++;
            }
        }

        output.WriteLine($"checked: {runs} claims");
        Assert.True(runs >= 17 * 90);
    }

    [Fact]
    public void Applying_the_edits_of_a_mend_removes_the_finding_and_adds_no_error()
    {
        int edited = 0;
        foreach (TestClaim one in Claims())
        {
            ScrubReport report = one.Scrub();
            foreach (Finding finding in report.Findings.Where(finding => finding.Rule.Category == RuleCategory.Coverage))
            {
                Assert.NotNull(finding.Mend);
                if (finding.Mend.Edits.Count > 0)
                {
                    ScrubReport mended = one.With(one.Claim.Apply(finding.Mend)).Scrub();
                    Assert.True(Count(mended, finding.Rule.Id) < Count(report, finding.Rule.Id), $"{finding} {one.Claim}");
                    Assert.True(mended.Findings.Count(left => left.Severity == FindingSeverity.Error) < report.Findings.Count(left => left.Severity == FindingSeverity.Error));
                    edited++;
                }
            }
        }

        output.WriteLine($"checked: {edited} mends with edits");
        Assert.True(edited >= 20);
    }

    [Fact]
    public void A_finding_under_a_policy_names_it_with_its_days_and_its_source()
    {
        int named = 0;
        foreach (TestClaim one in Claims())
        {
            foreach (Finding finding in one.Scrub().Findings.Where(finding => finding.Policy.Length > 0))
            {
                PayerPolicy policy = PayerPolicy.All.Single(policy => policy.Id == finding.Policy);
                Assert.Contains(policy.ToString(), finding.Message, StringComparison.Ordinal);
                named++;
            }
        }

        output.WriteLine($"checked: {named} findings");
        Assert.True(named >= 1000);
    }

    [Fact]
    public void Ten_thousand_lines_give_no_more_than_a_finding_a_line_and_rule()
    {
        ServiceDate day = new(2024, 8, 1);
        ServiceLine[] lines = [.. Enumerable.Range(0, 10_000).Select(at => ServiceLine.Create(
            ProcedureCode.Parse(new[] { "20552", "64405", "76942", "99152", "97810" }[at % 5]), day.AddDays(at / 5 % 400)).WithUnits(1).WithProvider($"N{at % 7}"))];
        ScrubReport report = ClaimScrubber.Default.WithPolicy(PayerPolicy.MedicareLcd("L34211")).Scrub(Claim.Create("C1", lines), ClaimDocumentation.None, ClaimHistory.Empty);
        Assert.All(report.Findings.GroupBy(finding => (finding.Rule.Id, finding.Line)), group => Assert.Single(group));
        Assert.InRange(report.Findings.Count, 1000, 20_000);
    }

    private static int Count(ScrubReport report, string rule) => report.Findings.Count(finding => finding.Rule.Id == rule);

    // Every claim of the table under its own policy and under all others.
    private static IEnumerable<TestClaim> Claims() => Table.Select(TestClaim.Parse)
        .SelectMany(one => PayerPolicy.All.Select(policy => one.With(one.Claim.WithPolicy(policy.Id))));

    private static IEnumerable<string> Facts(TestClaim one)
    {
        ScrubReport report = one.Scrub();
        IReadOnlyList<ServiceLine> lines = one.Claim.Lines;
        string Line(int number) => number == 0 ? "claim" : lines[number - 1].ToString();
        return report.Findings.Where(finding => finding.Rule.Category == RuleCategory.Coverage)
            .Select(finding => $"{finding.Rule.Id} {finding.Severity} {Line(finding.Line)} {Line(finding.OtherLine)} {finding.Message} {finding.Mend}")
            .Concat(report.MissingData.Where(missing => missing.Rule.Category == RuleCategory.Coverage).Select(missing => $"{missing} {Line(missing.Line)}"))
            .Order(StringComparer.Ordinal);
    }
}
