using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A region or a pain area supports no count; a record without any muscle supports no code.</summary>
internal static class NoMuscleRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.NoMuscle, "No muscle is named", RuleCategory.Documentation, FindingSeverity.Error, "TPI-209");

    public static void Check(SelectionFindings found)
    {
        CptSelection selection = found.Selection;
        bool nothing = SupportsNothing(selection);
        FindingSeverity severity = nothing ? FindingSeverity.Error : FindingSeverity.Warning;
        foreach (MuscleMention mention in found.Once(Descriptor, severity, Fits))
        {
            found.Add(
                Descriptor,
                severity,
                Descriptor.Facts,
                "These words name no muscle: they support no count and leave the number of muscles open. Ask which muscles were injected.",
                mention);
        }

        if (nothing && found.All.All(finding => finding.Rule != Descriptor))
        {
            found.Add(Descriptor, "The record names no injected muscle, so no code is supported. Ask which muscles were injected.");
        }
    }

    /// <summary>Whether the record supports no code for lack of a muscle, so that the finding is an error.</summary>
    public static bool SupportsNothing(CptSelection selection) =>
        selection.InjectedMuscles.Supported + selection.NeedledMuscles.Supported == 0 && !selection.Session.Evidence.HasSacroiliacJoint;

    private static bool Fits(MuscleMention mention) => mention.Reach == MentionReach.Open && mention.Kind == MentionKind.Vague;
}
