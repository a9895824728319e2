using System;

namespace TriggerPoint.Rules.X12;

/// <summary>The rules of <see cref="RuleCatalog"/> that this reader raises.</summary>
internal static class InputRules
{
    public static RuleDescriptor NoInterchange { get; } = Rule(RuleIds.NoInterchange);

    public static RuleDescriptor StrayContent { get; } = Rule(RuleIds.StrayContent);

    public static RuleDescriptor ByteOrderMark { get; } = Rule(RuleIds.ByteOrderMark);

    public static RuleDescriptor DelimitersAssumed { get; } = Rule(RuleIds.DelimitersAssumed);

    public static RuleDescriptor HeaderIrregular { get; } = Rule(RuleIds.HeaderIrregular);

    public static RuleDescriptor EnvelopeBroken { get; } = Rule(RuleIds.EnvelopeBroken);

    public static RuleDescriptor EnvelopeCount { get; } = Rule(RuleIds.EnvelopeCount);

    public static RuleDescriptor EnvelopeControlNumber { get; } = Rule(RuleIds.EnvelopeControlNumber);

    public static RuleDescriptor OtherTransaction { get; } = Rule(RuleIds.OtherTransaction);

    public static RuleDescriptor UnknownImplementation { get; } = Rule(RuleIds.UnknownImplementation);

    public static RuleDescriptor SegmentsWrapped { get; } = Rule(RuleIds.SegmentsWrapped);

    public static RuleDescriptor SegmentTooLong { get; } = Rule(RuleIds.SegmentTooLong);

    public static RuleDescriptor FileCutShort { get; } = Rule(RuleIds.FileCutShort);

    public static RuleDescriptor LevelUnreadable { get; } = Rule(RuleIds.LevelUnreadable);

    public static RuleDescriptor LineWithoutClaim { get; } = Rule(RuleIds.LineWithoutClaim);

    public static RuleDescriptor ClaimTooLarge { get; } = Rule(RuleIds.ClaimTooLarge);

    public static RuleDescriptor UnknownSegment { get; } = Rule(RuleIds.UnknownSegment);

    public static RuleDescriptor ElementUnreadable { get; } = Rule(RuleIds.ElementUnreadable);

    public static RuleDescriptor OtherCodeSet { get; } = Rule(RuleIds.OtherCodeSet);

    public static RuleDescriptor LineWithoutService { get; } = Rule(RuleIds.LineWithoutService);

    public static RuleDescriptor LineNoteRead { get; } = Rule(RuleIds.LineNoteRead);

    public static RuleDescriptor FindingsNotListed { get; } = Rule(RuleIds.FindingsNotListed);

    private static RuleDescriptor Rule(string id) =>
        RuleCatalog.TryGet(id, out RuleDescriptor? rule) ? rule! : throw new InvalidOperationException($"The catalogue has no rule {id}.");
}
