using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>An abbreviation with several meanings that the rest of the record makes clear is counted, and said.</summary>
internal static class ReadByNeighboursRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.ReadByNeighbours, "Words read by the muscles beside them", RuleCategory.Documentation, FindingSeverity.Info, "TPI-201", "TPI-213");

    public static void Check(SelectionFindings found)
    {
        foreach (MuscleMention mention in found.Once(Descriptor, mention => mention.IsReadByNeighbours && mention.MayCount))
        {
            string names = Wording.List(mention.Candidates.Select(site => site.Muscle.Name).Distinct(), "or");
            found.Add(Descriptor, $"The words have several meanings; read as {names}, since other muscles of the same part of the body are named. Write the name in full.", mention);
        }
    }
}
