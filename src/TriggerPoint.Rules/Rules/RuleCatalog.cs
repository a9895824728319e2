using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>All rules of the library: those of a selection, those on claims, and those that readers of files raise.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public static class RuleCatalog
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = ReadOnly.View(
        ClaimRules.All.Select(rule => rule.Descriptor).Concat(ReaderRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray());

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">The id, for example <c>TPR1009</c>, in any letter case, or null.</param>
    /// <param name="rule">The rule, or null.</param>
    /// <returns>Whether there is such a rule.</returns>
    public static bool TryGet(string? id, out RuleDescriptor? rule)
    {
        rule = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.OrdinalIgnoreCase));
        return rule is not null;
    }
}
