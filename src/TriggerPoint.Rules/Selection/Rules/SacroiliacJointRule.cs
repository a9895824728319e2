using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Without fluoroscopy or CT it is reported with 20552, without any muscle.</summary>
internal static class SacroiliacJointRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.SacroiliacJoint, "A sacroiliac joint was injected", RuleCategory.Documentation, FindingSeverity.Info, "TPI-108");

    public static void Check(SelectionFindings found)
    {
        if (!found.Session.Evidence.HasSacroiliacJoint)
        {
            return;
        }

        string message = found.Session.Guidance switch
        {
            ImagingGuidance.Fluoroscopy or ImagingGuidance.Ct => "A sacroiliac joint injected under fluoroscopy or CT has a code of its own; it adds nothing here.",
            ImagingGuidance.Unknown => "A sacroiliac joint injected without fluoroscopy or CT is reported with 20552 and adds no muscle; record whether imaging was used.",
            _ => "A sacroiliac joint injected without fluoroscopy or CT is reported with 20552 and adds no muscle.",
        };
        found.Add(Descriptor, message, found.Mentions.First(mention => mention.IsSacroiliacJoint));
    }
}
