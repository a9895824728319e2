using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Parts and heads of a muscle count as that muscle; for the trapezius no source says so outright.</summary>
internal static class PartsOfOneMuscleRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.PartsOfOneMuscle, "Several parts of one muscle", RuleCategory.Documentation, FindingSeverity.Info, "TPI-203", "TPI-204");

    public static void Check(SelectionFindings found)
    {
        foreach (IReadOnlyList<MuscleMention> same in SettledSites.MentionsByUnit(found))
        {
            int parts = same.Where(mention => mention.Kind == MentionKind.Part).Select(mention => mention.Text.ToLowerInvariant()).Distinct().Count();
            if (parts > 1 && same.All(mention => mention.Kind == MentionKind.Part))
            {
                MuscleSite site = same[0].Site;
                string fact = site.Muscle == Muscle.Trapezius ? "TPI-204" : "TPI-203";
                found.Add(Descriptor, Descriptor.DefaultSeverity, new[] { fact }, $"{parts} parts of the {site.Words} are one muscle and counted once.", same[same.Count - 1]);
            }
        }
    }
}
