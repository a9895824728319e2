using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What the reader of X12 files finds: TPR6100 to TPR6119 about a file, from TPR6120 on about a claim. They have no check here.</summary>
internal static class X12Rules
{
    public static IReadOnlyList<RuleDescriptor> All { get; } = ReadOnly.View(new[]
    {
        Rule(RuleIds.NoInterchange, "No X12 interchange", FindingSeverity.Error),
        Rule(RuleIds.StrayContent, "Content outside of all transactions", FindingSeverity.Warning),
        Rule(RuleIds.ByteOrderMark, "A byte order mark before ISA", FindingSeverity.Info),
        Rule(RuleIds.DelimitersAssumed, "No ISA gives the delimiters", FindingSeverity.Error),
        Rule(RuleIds.HeaderIrregular, "ISA of another length", FindingSeverity.Warning),
        Rule(RuleIds.EnvelopeBroken, "A header or trailer is missing", FindingSeverity.Error),
        Rule(RuleIds.EnvelopeCount, "A trailer counts otherwise", FindingSeverity.Warning),
        Rule(RuleIds.EnvelopeControlNumber, "A trailer has another number than its header", FindingSeverity.Warning),
        Rule(RuleIds.OtherTransaction, "Transactions of other kinds", FindingSeverity.Info),
        Rule(RuleIds.UnknownImplementation, "An implementation that is not known", FindingSeverity.Warning),
        Rule(RuleIds.SegmentsWrapped, "Line ends inside segments", FindingSeverity.Info),
        Rule(RuleIds.SegmentTooLong, "A segment is too long", FindingSeverity.Error),
        Rule(RuleIds.FileCutShort, "The file is cut short", FindingSeverity.Error),
        Rule(RuleIds.LevelUnreadable, "A hierarchical level cannot be read", FindingSeverity.Warning),
        Rule(RuleIds.LineWithoutClaim, "A service line in no claim", FindingSeverity.Error),
        Rule(RuleIds.ClaimTooLarge, "The claim is too large to be read", FindingSeverity.Error),
        Rule(RuleIds.UnknownSegment, "A segment that is not known", FindingSeverity.Warning),
        Rule(RuleIds.ElementUnreadable, "An element cannot be read", FindingSeverity.Error),
        Rule(RuleIds.OtherCodeSet, "Diagnoses in ICD-9-CM", FindingSeverity.Info, "TPI-802"),
        Rule(RuleIds.LineWithoutService, "A line number without a service", FindingSeverity.Error, "TPI-801"),
        Rule(RuleIds.LineNoteRead, "The note of a line names muscles", FindingSeverity.Info, "TPI-803", "TPI-805"),
        Rule(RuleIds.FindingsNotListed, "More findings than are listed", FindingSeverity.Warning),
    });

    private static RuleDescriptor Rule(string id, string title, FindingSeverity severity, params string[] facts) =>
        new(id, title, RuleCategory.ClaimInput, severity, facts);
}
