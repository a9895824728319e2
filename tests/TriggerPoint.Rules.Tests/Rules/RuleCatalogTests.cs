using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Rules, ids, pages, release tables and facts agree.</summary>
public sealed class RuleCatalogTests
{
    [Fact]
    public void Disputed_facts_never_exceed_a_warning()
    {
        string[] disputed = ["TPI-204", "TPI-211", "TPI-508", "TPI-511", "TPI-512"];
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
            Assert.Matches("^TPR[0-9]{4}$", rule.Id);
            Assert.Equal(rule.Id[3] - '0', (int)rule.Category);
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

    [Fact]
    public void Every_rule_says_of_itself_what_is_on_file() => GoldenFile.AssertSame("rules.txt",
    [
        .. RuleCatalog.All.Select(rule => $"{rule} | {rule.Category} | {rule.DefaultSeverity} | {string.Join(' ', rule.Facts)} | {string.Join(' ', rule.Denials)} | {rule.HelpPath}"),
    ]);

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
        Assert.All(RuleCatalog.All.SelectMany(rule => rule.Facts).Distinct(), fact => Assert.Matches("^TPI-[0-9]{3}$", fact));
        Assert.All(RuleCatalog.All.SelectMany(rule => rule.Facts).Distinct(), fact => Assert.Matches($"(?m)^### {fact}\\b", facts));
    }
}
