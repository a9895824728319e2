using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Severities from a settings file: what is understood is set, and what is not is named with its line.</summary>
public sealed class RuleSettingsTests
{
    [Fact]
    public void Severities_are_read_from_an_editorconfig()
    {
        const string Settings = """
            # Severities of this house.
            root = true
            triggerpoint_rule.TPR2011.severity = error
            [*]
            ; in any letter case, with any blanks
              TriggerPoint_Rule.tpr1014.Severity=  NONE
            triggerpoint_rule.TPR6026.severity = warning
            [*.cs]
            indent_size = 4
            """;
        RuleSet rules = RuleSet.Default.WithSettings(Settings.Replace("\n", "\r\n"), out IReadOnlyList<SettingProblem> problems);

        Assert.Empty(problems);
        Assert.Equal(FindingSeverity.Error, rules.SeverityOf("TPR2011"));
        Assert.Equal(FindingSeverity.None, rules.SeverityOf("TPR1014"));
        Assert.Equal(FindingSeverity.Warning, rules.SeverityOf("TPR6026"));
        Assert.Null(rules.SeverityOf("TPR1009"));
    }

    [Theory]
    [InlineData("triggerpoint_rule.TPR9999.severity = error", "There is no rule 'TPR9999'.")]
    [InlineData("triggerpoint_rule.TPR2011.severity = fatal", "'fatal' is no severity; those are none, info, warning and error.")]
    [InlineData("triggerpoint_rule.TPR2011.severity =", "'' is no severity; those are none, info, warning and error.")]
    [InlineData("triggerpoint_rule.TPR2011.level = error", "The key 'triggerpoint_rule.TPR2011.level' is not known.")]
    [InlineData("triggerpoint_rule.severity = error", "The key 'triggerpoint_rule.severity' is not known.")]
    [InlineData("TPR2011 = error", "The key 'TPR2011' is not known.")]
    [InlineData("TPR2011", "'TPR2011' is no setting; one is written triggerpoint_rule.TPR3001.severity = warning.")]
    public void What_is_not_understood_is_named(string line, string message)
    {
        RuleSet.Default.WithSettings($"\n# comment\n{line}\n", out IReadOnlyList<SettingProblem> problems);

        Assert.Equal($"line 3: {message}", Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_severity_under_a_section_for_some_files_is_not_passed_over()
    {
        RuleSet rules = RuleSet.Default.WithSettings("[*.837]\ntriggerpoint_rule.TPR2011.severity = error\n", out IReadOnlyList<SettingProblem> problems);

        Assert.Equal(2, Assert.Single(problems).Line);
        Assert.Null(rules.SeverityOf("TPR2011"));
    }

    [Fact]
    public void What_is_given_twice_and_differs_is_a_problem_and_the_first_counts()
    {
        const string Twice = "triggerpoint_rule.TPR2011.severity = error\ntriggerpoint_rule.tpr2011.severity = info\ntriggerpoint_rule.TPR2011.severity = error";
        RuleSet rules = RuleSet.Default.WithSettings(Twice, out IReadOnlyList<SettingProblem> problems);

        Assert.Equal([2], problems.Select(problem => problem.Line));
        Assert.Equal(FindingSeverity.Error, rules.SeverityOf("TPR2011"));
    }

    [Fact]
    public void House_rules_can_be_set_as_well()
    {
        ClaimRule house = ClaimRule.Create(RuleDescriptor.Create("HOUSE001", "A rule", RuleCategory.Unspecified, FindingSeverity.Info), _ => { });
        RuleSet rules = RuleSet.Default.With(house).WithSettings("triggerpoint_rule.HOUSE001.severity = error", out IReadOnlyList<SettingProblem> problems);

        Assert.Empty(problems);
        Assert.Equal(FindingSeverity.Error, rules.SeverityOf("house001"));
    }
}
