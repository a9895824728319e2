using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Left and right of a paired muscle are two muscles by default; not settled by the AMA, so it is said.</summary>
internal static class BothSidesRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.BothSides, "Both sides of one muscle", RuleCategory.Documentation, FindingSeverity.Info, "TPI-202");

    public static void Check(SelectionFindings found)
    {
        string counted = found.Selection.Convention.MergesSides ? "one muscle under the convention in use" : "two muscles";
        foreach (Muscle muscle in SettledSites.Of(found).GroupBy(site => site.Muscle.WholeMuscle).Where(OnBothSides).Select(sides => sides.Key))
        {
            found.Add(Descriptor, $"The left and the right {muscle.Name} are counted as {counted}.");
        }
    }

    private static bool OnBothSides(IEnumerable<MuscleSite> sites) =>
        sites.Any(site => site.Side == Side.Left && site.Muscle.IsPaired) && sites.Any(site => site.Side == Side.Right);
}
