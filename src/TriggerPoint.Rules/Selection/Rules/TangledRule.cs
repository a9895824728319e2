namespace TriggerPoint.Rules;

/// <summary>The supported count is then a lower bound.</summary>
internal static class TangledRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.Tangled, "The evidence is too tangled to count exactly", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-201");

    public static void Check(SelectionFindings found)
    {
        if (!found.Selection.InjectedMuscles.IsExact || !found.Selection.NeedledMuscles.IsExact)
        {
            found.Add(Descriptor, "So many mentions overlap that the least number of muscles could not be searched out; the supported count is a lower bound.");
        }
    }
}
