using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A region or a pain area supports no count; a record without any muscle supports no code.</summary>
internal static class NoMuscleRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.NoMuscle, "No muscle is named", RuleCategory.Documentation, FindingSeverity.Error, "TPI-209");

    public static void Check(SelectionFindings found)
    {
        MuscleCount injected = found.Selection.InjectedMuscles;
        bool nothing = injected.Supported + found.Selection.NeedledMuscles.Supported == 0 && !found.Selection.IsSacroiliacJointAlone && !NeedledIsInjected(found);
        foreach (MuscleMention mention in found.Once(Descriptor, Fits))
        {
            string words = mention.Group.IsUnspecified ? "This" : Wording.Capital(mention.Group.Name);
            found.Add(
                Descriptor,
                nothing ? FindingSeverity.Error : FindingSeverity.Warning,
                Descriptor.Facts,
                $"{words} names a place, not a muscle: it supports no count and leaves the number of muscles open. Ask which muscles were injected.",
                mention);
        }

        if (nothing && found.All.All(finding => finding.Rule != Descriptor))
        {
            found.Add(Descriptor, "The record names no injected muscle, so no code is supported. Ask which muscles were injected.");
        }
    }

    private static bool Fits(MuscleMention mention) => mention.Reach == MentionReach.Open && mention.Kind == MentionKind.Vague;

    private static bool NeedledIsInjected(SelectionFindings found) => found.Selection.InjectedMuscles.Supported > 0;
}
