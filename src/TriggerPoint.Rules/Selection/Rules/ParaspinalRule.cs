using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>"Paraspinal" is one muscle a side at most, whatever the level.</summary>
internal static class ParaspinalRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.Paraspinal, "Paraspinal names no muscle", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-206");

    public static void Check(SelectionFindings found)
    {
        foreach (MuscleMention mention in found.Once(Descriptor, Fits))
        {
            found.Add(Descriptor, "Paraspinal is no muscle name: counted as one muscle for each documented side. Name the muscles, such as multifidus, longissimus or iliocostalis.", mention);
        }
    }

    internal static bool Fits(MuscleMention mention) => mention.Proves && mention.Kind == MentionKind.Vague
        && (IsParaspinal(mention.Group) || (mention.IsSideDoubtful && mention.Group.IsUnspecified));

    private static bool IsParaspinal(MuscleGroup group) =>
        group == MuscleGroup.Paraspinals || group == MuscleGroup.CervicalParaspinals || group == MuscleGroup.ThoracicParaspinals || group == MuscleGroup.LumbarParaspinals;
}
