namespace TriggerPoint.Rules;

/// <summary>Tendons, fasciae, nerves, joints, blocks and diagnoses are not counted.</summary>
internal static class NotAMuscleRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.NotAMuscle, "What is named is no muscle", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-201");

    public static void Check(SelectionFindings found)
    {
        foreach (MuscleMention mention in found.Once(Descriptor, mention => mention.Kind == MentionKind.NotAMuscle && !mention.IsSacroiliacJoint))
        {
            found.Add(Descriptor, $"The words at {mention.Span} name no muscle but another structure, a procedure or a diagnosis; not counted. Other codes may apply.", mention);
        }
    }
}
