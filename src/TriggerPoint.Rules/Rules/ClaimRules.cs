using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The library's own rules on claims, in the order of their ids. Each category keeps its list beside its rules.</summary>
internal static class ClaimRules
{
    public static IReadOnlyList<ClaimRule> All { get; } = ReadOnly.View(new[]
    {
        DocumentationRules.All,
        ModifierRules.All,
        PairRules.All,
        CoverageRules.All,
        DrugRules.All,
        InputRules.All,
    }.SelectMany(rules => rules).OrderBy(rule => rule.Descriptor.Id, System.StringComparer.Ordinal).ToArray());
}
