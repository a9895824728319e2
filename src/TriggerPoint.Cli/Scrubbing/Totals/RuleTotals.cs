using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>How often a rule found something in a run, and on how many claims it could not be checked.</summary>
internal sealed class RuleTotals
{
    private readonly long[] found = new long[(int)FindingSeverity.Error + 1];

    public RuleTotals(RuleDescriptor rule) => Rule = rule;

    public RuleDescriptor Rule { get; }

    /// <summary>On how many claims something was missing that the rule needs.</summary>
    public long NotChecked { get; set; }

    public long CountOf(FindingSeverity severity) => found[(int)severity];

    public void Found(FindingSeverity severity) => found[(int)severity]++;
}
