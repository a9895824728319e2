using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A muscle without a side counts once and is never doubled.</summary>
internal static class SideMissingRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.SideMissing, "The side is missing", RuleCategory.Documentation, FindingSeverity.Info, "TPI-214");

    public static void Check(SelectionFindings found)
    {
        MuscleMention[] missing = found.Mentions.Where(Fits).ToArray();
        if (missing.Length > 0)
        {
            string subject = missing.Length == 1 ? "One muscle is" : $"{missing.Length} muscles are";
            found.Add(Descriptor, $"{subject} named without a side; each counts once. Record the side.", missing[0]);
        }
    }

    private static bool Fits(MuscleMention mention) => mention.Proves && !mention.IsSideDoubtful
        && mention.Candidates.Any(site => site.Side is Side.Unspecified or Side.Midline && site.Muscle.IsPaired);
}
