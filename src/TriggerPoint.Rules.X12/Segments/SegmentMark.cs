namespace TriggerPoint.Rules.X12;

/// <summary>A segment of which the reader of the file must know.</summary>
internal readonly record struct SegmentMark(SegmentKind Kind, ScanPoint At);
