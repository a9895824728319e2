using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Muscles that a group word would count once count one by one when each is named.</summary>
internal static class MembersNamedRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.MembersNamed, "Members of a group named one by one", RuleCategory.Documentation, FindingSeverity.Info, "TPI-205", "TPI-207", "TPI-208");

    public static void Check(SelectionFindings found)
    {
        if (found.Selection.Convention.MergesGroups)
        {
            return;
        }

        foreach (IGrouping<(string Family, Side Side), MuscleSite> together in SettledSites.Of(found).Where(site => Fact(site.Muscle).Length > 0).GroupBy(site => (Family(site.Muscle), site.Side)))
        {
            Muscle[] named = together.Select(site => site.Muscle.WholeMuscle).Distinct().OrderBy(muscle => muscle).ToArray();
            if (named.Length > 1)
            {
                Side side = together.Key.Side;
                string names = Wording.Capital(Wording.List(named.Select(muscle => muscle.Name)));
                string where = side is Side.Left or Side.Right ? $" on the {SideNames.Of(side)}" : string.Empty;
                found.Add(Descriptor, Descriptor.DefaultSeverity, new[] { Fact(named[0]) }, $"{names}{where} are named and counted one by one.", null);
            }
        }
    }

    private static string Fact(Muscle muscle) =>
        muscle.Region == BodyRegion.BackDeep ? "TPI-205"
        : muscle.Group == MuscleGroup.Rhomboids ? "TPI-207"
        : muscle.Group.IsNamedUnit ? "TPI-208"
        : string.Empty;

    // The deep back muscles are one family here: an old reading counted them as one group.
    private static string Family(Muscle muscle) => muscle.Region == BodyRegion.BackDeep ? nameof(BodyRegion.BackDeep) : muscle.Group.Key;
}
