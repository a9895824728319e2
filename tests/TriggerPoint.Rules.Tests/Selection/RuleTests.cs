using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Each rule is raised by one record and silent on its neighbour, and rules, ids, pages and release tables agree.</summary>
public sealed partial class RuleTests
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
    public void Every_rule_has_a_case() => Assert.Equal(
        RuleCatalog.All.Select(rule => rule.Id).Except([RuleIds.Tangled]),
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

    [Fact]
    public void Disputed_facts_never_exceed_a_warning()
    {
        string[] disputed = ["TPI-204", "TPI-211"];
        Assert.All(RuleCatalog.All.Where(rule => rule.Facts.Any(disputed.Contains)), rule => Assert.True(rule.DefaultSeverity <= FindingSeverity.Warning));
    }

    [Fact]
    public void Ids_are_unique_well_formed_and_the_constants_are_the_catalogue()
    {
        string[] constants = typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order().ToArray();
        Assert.Equal(constants, RuleCatalog.All.Select(rule => rule.Id));
        Assert.Equal(constants.Length, constants.Distinct().Count());
        Assert.All(RuleCatalog.All, rule =>
        {
            Assert.Matches("^TPR1[0-9]{3}$", rule.Id);
            Assert.Equal(RuleCategory.Documentation, rule.Category);
            Assert.True(RuleCatalog.TryGet(rule.Id.ToLowerInvariant(), out RuleDescriptor? same) && same == rule);
        });
        Assert.False(RuleCatalog.TryGet("TPR0000", out _));
        Assert.False(RuleCatalog.TryGet(null, out _));
    }

    [Fact]
    public void Every_rule_has_a_page_that_agrees_with_it_and_every_page_a_rule()
    {
        string[] headings = ["## Cause", "## Why", "## How to fix", "## When to ignore", "## Example", "## Related"];
        foreach (RuleDescriptor rule in RuleCatalog.All)
        {
            string page = File.ReadAllText(Repository.PathOf(rule.HelpPath.Split('/')));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page);
            Assert.Equal(headings, page.Split('\n').Where(line => line.StartsWith("## ", System.StringComparison.Ordinal)));
            Assert.All(rule.Facts, fact => Assert.Contains($"[{fact}]", page));
            Assert.Contains(rule.DefaultSeverity.ToString(), page, System.StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(
            RuleCatalog.All.Select(rule => rule.Id),
            Directory.GetFiles(Repository.PathOf("docs", "rules"), "TPR*.md").Select(Path.GetFileNameWithoutExtension).Order());
    }

    [Theory]
    [InlineData("docs", "rules", "README.md")]
    [InlineData("docs", "rules", "releases", "Unshipped.md")]
    public void The_tables_list_every_rule_with_its_severity(params string[] path)
    {
        string[] lines = File.ReadAllLines(Repository.PathOf(path));
        Assert.All(RuleCatalog.All, rule =>
            Assert.Contains(lines, line => line.StartsWith('|') && line.Contains(rule.Id) && line.Contains(rule.DefaultSeverity.ToString(), System.StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Every_fact_that_a_rule_rests_on_is_published()
    {
        string facts = string.Concat(Directory.GetFiles(Repository.PathOf("docs", "reference"), "*.md").Select(File.ReadAllText));
        Assert.All(RuleCatalog.All.SelectMany(rule => rule.Facts).Distinct(), fact => Assert.Matches($"(?m)^### {fact}\\b", facts));
    }

    private static IReadOnlyList<Finding> Findings(string record)
    {
        string[] parts = record.Split(" @");
        InjectionSession session = InjectionSession.Parse(parts[0]);
        string context = parts.Length > 1 ? parts[1] : string.Empty;
        session = DateForm().IsMatch(context) ? session.WithDate(ServiceDate.Parse(context)) : session;
        session = context.StartsWith("injections=", System.StringComparison.Ordinal) ? session.WithRecordedInjections(int.Parse(context["injections=".Length..])) : session;
        return CptSelector.Select(session, CountingConvention.SidesDistinct.WithGroupsMerged(context == "groups-merged")).Findings;
    }

    [GeneratedRegex("^[0-9]{4}-")]
    private static partial Regex DateForm();
}
