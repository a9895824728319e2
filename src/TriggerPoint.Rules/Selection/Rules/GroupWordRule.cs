namespace TriggerPoint.Rules;

/// <summary>A group word counts once a side; its members count when they are named.</summary>
internal static class GroupWordRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.GroupWord, "A group word stands for one of its members", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-208");

    public static void Check(SelectionFindings found)
    {
        foreach (MuscleMention mention in found.Once(Descriptor, Fits))
        {
            found.Add(Descriptor, $"{Wording.Capital(mention.Group.Name)} is a group of {mention.Group.Members.Count} catalogue muscles, counted as one for each documented side. Name the muscles that were injected.", mention);
        }
    }

    private static bool Fits(MuscleMention mention) =>
        mention.Proves && !mention.Group.IsUnspecified && !ParaspinalRule.Fits(mention) && !RhomboidsRule.Fits(mention);
}
