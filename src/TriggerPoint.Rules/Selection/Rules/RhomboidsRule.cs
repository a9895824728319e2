namespace TriggerPoint.Rules;

/// <summary>Rhomboid major and minor are two muscles when both are named; the plural alone is one.</summary>
internal static class RhomboidsRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.Rhomboids, "Rhomboids does not say which", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-207");

    public static void Check(SelectionFindings found)
    {
        foreach (MuscleMention mention in found.Once(Descriptor, Fits))
        {
            found.Add(Descriptor, "Rhomboids is counted as one muscle for each documented side. Say whether the major, the minor or both were injected.", mention);
        }
    }

    internal static bool Fits(MuscleMention mention) => mention.Proves && mention.Group == MuscleGroup.Rhomboids;
}
