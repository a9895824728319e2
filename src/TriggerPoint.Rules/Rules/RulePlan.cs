using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The rules of a set with the severities that they were given, laid out for being run on claim after claim.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
internal sealed class RulePlan
{
    // What decides whether a rule is asked stands side by side: most rules are passed over.
    private readonly RuleMatter[] matters;
    private readonly RuleMatter[] concerns;
    private readonly ClaimRule[] rules;
    private readonly FindingSeverity?[] severities;

    public RulePlan(RuleSet set)
    {
        Set = set;
        rules = set.RuleArray;
        severities = rules.Select(rule => set.SeverityOf(rule.Descriptor.Id)).ToArray();

        // A rule that is switched off is no claim's concern.
        matters = rules.Select((rule, i) => severities[i] == FindingSeverity.None ? RuleMatter.None : rule.Matter).ToArray();
        concerns = rules.Select((rule, i) => severities[i] == FindingSeverity.None ? RuleMatter.None : rule.Concern).ToArray();
    }

    public RuleSet Set { get; }

    public int Count => rules.Length;

    /// <summary>Runs the rules on a claim, and says what became of each.</summary>
    public void Run(ClaimCheck check, RuleOutcome[] outcomes)
    {
        RuleMatter matter = ClaimMatter.Of(check);
        for (int i = 0; i < matters.Length; i++)
        {
            outcomes[i] = (matters[i] & matter) != 0 ? check.Run(rules[i], severities[i])
                : (concerns[i] & matter) != 0 ? RuleOutcome.Passed
                : RuleOutcome.NotApplicable;
        }
    }
}
