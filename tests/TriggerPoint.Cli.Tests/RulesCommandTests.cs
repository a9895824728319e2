using System;
using System.Linq;
using System.Text.Json;
using TriggerPoint.Rules;
using Xunit;

namespace TriggerPoint.Cli.Tests;

public class RulesCommandTests
{
    [Fact]
    public void Json_ListsTheCatalogue()
    {
        JsonElement rules = Cli.Run("rules", "--format", "json").Object;

        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    [Fact]
    public void Text_ListsTheCatalogue()
    {
        CliResult result = Cli.Run("rules");

        Assert.All(RuleCatalog.All, rule => Assert.Contains(result.Lines, line => line.StartsWith(rule.Id, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("TPR1009")]
    [InlineData("tpr1009")]
    public void OneRule_IsExplained(string id)
    {
        CliResult text = Cli.Run("rules", id);
        JsonElement rule = Cli.Run("rules", id, "--format", "json").Object;

        Assert.StartsWith("TPR1009  No muscle is named\n", text.Output, StringComparison.Ordinal);
        Assert.Contains("docs/rules/TPR1009.md", text.Output, StringComparison.Ordinal);
        Assert.Equal(["id", "title", "category", "severity", "facts", "denials", "help"], rule.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void EachRuleWithAPage_SaysWhatItIsAndHowToMendIt() => Assert.All(RuleCatalog.All.Where(rule => RulePages.SectionOf(rule.Id, "Cause") is not null), rule =>
    {
        string text = Cli.Run("rules", rule.Id).Output;

        Assert.All(["Cause", "Why", "How to fix", "When to ignore"], heading => Assert.Contains($"\n\n{heading}\n", text, StringComparison.Ordinal));
        Assert.Equal(rule.Denials.Count > 0, text.Contains($"\ndenials   {string.Join(", ", rule.Denials)}\n", StringComparison.Ordinal));
    });

    [Fact]
    public void UnknownRule_IsRefusedByName()
    {
        CliResult result = Cli.Run("rules", "TPR9999");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'TPR9999'", result.Error, StringComparison.Ordinal);
    }
}
