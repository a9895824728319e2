namespace TriggerPoint.Rules;

/// <summary>L before a word with a lumbar form is left or lumbar, never both.</summary>
internal static class SideDoubtfulRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.SideDoubtful, "A letter may be a side or a spinal level", RuleCategory.Documentation, FindingSeverity.Info, "TPI-214");

    public static void Check(SelectionFindings found)
    {
        foreach (MuscleMention mention in found.Once(Descriptor, mention => mention.IsSideDoubtful))
        {
            found.Add(Descriptor, "L may mean left or lumbar here; counted as one muscle of unknown side. Record the side and the level.", mention);
        }
    }
}
