namespace TriggerPoint.Rules;

/// <summary>Every muscle needs an injection of its own.</summary>
internal static class FewerInjectionsThanMusclesRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.FewerInjectionsThanMuscles, "Fewer injections than muscles", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-107");

    public static void Check(SelectionFindings found)
    {
        int muscles = found.Selection.InjectedMuscles.Supported + found.Selection.NeedledMuscles.Supported;
        int recorded = found.Session.RecordedInjections;
        if (recorded > 0 && recorded < muscles)
        {
            found.Add(Descriptor, $"The record gives {Wording.Count(recorded, "injection")} for {Wording.Muscles(muscles)}: check which muscles had a trigger point and were injected.");
        }
    }
}
