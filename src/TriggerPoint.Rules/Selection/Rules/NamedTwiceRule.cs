using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Several points, levels or divisions of one muscle on one side are one muscle.</summary>
internal static class NamedTwiceRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.NamedTwice, "One muscle named more than once", RuleCategory.Documentation, FindingSeverity.Info, "TPI-203");

    public static void Check(SelectionFindings found)
    {
        foreach (IReadOnlyList<MuscleMention> same in SettledSites.MentionsByUnit(found).Where(same => same.Count > 1 && !AreDifferentParts(same)))
        {
            MuscleSite site = same[0].Site;
            found.Add(Descriptor, $"The {site.Muscle.WholeMuscle.On(site.Side).Words} is named {same.Count} times and counted once.", same[same.Count - 1]);
        }
    }

    // Different parts have a rule of their own.
    private static bool AreDifferentParts(IEnumerable<MuscleMention> same) => same.All(mention => mention.Kind == MentionKind.Part)
        && same.Select(mention => mention.Text.ToLowerInvariant()).Distinct().Count() > 1;
}
