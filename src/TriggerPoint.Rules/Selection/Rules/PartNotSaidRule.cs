using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Where parts of a muscle count apart, a muscle named whole may be a part that is named beside it, or another one.</summary>
internal static class PartNotSaidRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.PartNotSaid, "The part is missing where parts count apart", RuleCategory.Documentation, FindingSeverity.Info, "TPI-203", "TPI-205");

    public static void Check(SelectionFindings found)
    {
        if (!found.Selection.Convention.KeepsDivisionsApart)
        {
            return;
        }

        MuscleMention[] settled = found.Mentions.Where(mention => mention.IsSettled).ToArray();
        foreach (MuscleMention whole in found.Once(Descriptor, mention => mention.IsSettled && settled.Any(part => part.Site.Muscle.DivisionOf == mention.Site.Muscle)))
        {
            found.Add(Descriptor, $"The {whole.Site.Words} is named whole beside a part of it; under the convention {found.Selection.Convention} it may be that part or another. Say which part was injected.", whole);
        }
    }
}
