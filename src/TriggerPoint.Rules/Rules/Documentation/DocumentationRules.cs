using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The claim held against the record: TPR1000 to TPR1999.</summary>
internal static class DocumentationRules
{
    private static readonly ClaimRule[] OnTheClaim =
    {
        ClaimRule.Create(BilledAboveRecordRule.Descriptor, BilledAboveRecordRule.Check),
        ClaimRule.Create(BilledBelowRecordRule.Descriptor, BilledBelowRecordRule.Check),
        ClaimRule.Create(BilledBeforeValidRule.Descriptor, BilledBeforeValidRule.Check),
        ClaimRule.Create(WrongTechniqueRule.Descriptor, WrongTechniqueRule.Check),
        ClaimRule.Create(BilledTwiceForOneMuscleRule.Descriptor, BilledTwiceForOneMuscleRule.Check).On(RuleMatter.Needling),
        ClaimRule.Create(TendonCodesForMusclesRule.Descriptor, TendonCodesForMusclesRule.Check).On(RuleMatter.Tendons),
    };

    /// <summary>The rules of this room, and each rule of a selection as a rule on the claim that bills it.</summary>
    public static ClaimRule[] All { get; } = OnTheClaim.Concat(SelectionRules.Descriptors.Select(SelectionFindingRule.Of)).ToArray();
}
