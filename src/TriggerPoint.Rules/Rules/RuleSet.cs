using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The rules that a scrubber checks, and the severities that they are given.</summary>
/// <remarks>
/// A severity given here is that of all findings of the rule, whatever the occurrence would weigh by itself;
/// <see cref="FindingSeverity.None"/> switches the rule off. It may be given for the rules of readers of files as well. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class RuleSet
{
    private readonly ClaimRule[] rules;
    private readonly Dictionary<string, FindingSeverity> severities;

    private RuleSet(ClaimRule[] rules, Dictionary<string, FindingSeverity> severities)
    {
        this.rules = rules;
        this.severities = severities;
    }

    /// <summary>All rules of the library, with their own severities.</summary>
    public static RuleSet Default { get; } = new(ClaimRules.All.ToArray(), new Dictionary<string, FindingSeverity>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The rules, in the order in which they are checked: those of the library by id, then house rules as they were added.</summary>
    public IReadOnlyList<ClaimRule> Rules => ReadOnly.View(rules);

    internal ClaimRule[] RuleArray => rules;

    /// <summary>The same set with a house rule behind the others.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">The set has a rule with that id.</exception>
    public RuleSet With(ClaimRule rule) => Contains((rule ?? throw new ArgumentNullException(nameof(rule))).Descriptor.Id)
        ? throw new ArgumentException($"The set has a rule {rule.Descriptor.Id}.", nameof(rule))
        : new(rules.Append(rule).ToArray(), severities);

    /// <summary>The same set with one severity given.</summary>
    /// <param name="ruleId">The rule's id, in any letter case.</param>
    /// <param name="severity">The severity of all its findings; an undeclared value counts as <see cref="FindingSeverity.Error"/>.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    /// <exception cref="ArgumentException">The set has no such rule.</exception>
    public RuleSet WithSeverity(string ruleId, FindingSeverity severity)
    {
        if (!Contains(ruleId ?? throw new ArgumentNullException(nameof(ruleId))))
        {
            throw new ArgumentException($"The set has no rule '{ruleId}'.", nameof(ruleId));
        }

        var more = new Dictionary<string, FindingSeverity>(severities, StringComparer.OrdinalIgnoreCase)
        {
            [ruleId] = severity <= FindingSeverity.Error ? severity : FindingSeverity.Error,
        };
        return new(rules, more);
    }

    /// <summary>The same set with severities as a settings file has them, one a line: <c>triggerpoint_rule.TPR3001.severity = warning</c>.</summary>
    /// <param name="settings">
    /// The text of the file, in the form of an <c>.editorconfig</c>: lines that begin with # or ; are comments, and settings stand above all sections or under
    /// <c>[*]</c>. The values are <c>none</c>, <c>info</c>, <c>warning</c> and <c>error</c>. Settings of other sections are not ours.
    /// </param>
    /// <param name="problems">What was not understood, in the order of the lines; empty when all was.</param>
    /// <returns>The set with what was understood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    public RuleSet WithSettings(string settings, out IReadOnlyList<SettingProblem> problems) =>
        RuleSettings.Apply(this, settings ?? throw new ArgumentNullException(nameof(settings)), out problems);

    /// <summary>The severity that a rule was given.</summary>
    /// <param name="ruleId">The rule's id, in any letter case.</param>
    /// <returns>The severity; null when the rule keeps its own, or is not in the set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    public FindingSeverity? SeverityOf(string ruleId) =>
        severities.TryGetValue(ruleId ?? throw new ArgumentNullException(nameof(ruleId)), out FindingSeverity severity) ? severity : null;

    /// <summary>A reader's finding as this set weighs it; null when its rule is switched off.</summary>
    internal Finding? Weighed(Finding finding) => SeverityOf(finding.Rule.Id) is not { } severity ? finding
        : severity == FindingSeverity.None ? null
        : finding.WithSeverity(severity);

    // Readers' rules have no check, so they do not stand in the set; their severities can be given all the same.
    internal bool Contains(string ruleId) => rules.Select(rule => rule.Descriptor).Concat(ReaderRules.All)
        .Any(rule => string.Equals(rule.Id, ruleId, StringComparison.OrdinalIgnoreCase));
}
