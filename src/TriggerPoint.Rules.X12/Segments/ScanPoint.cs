namespace TriggerPoint.Rules.X12;

/// <summary>A place between two segments: where it is in the window, and how many segments and line ends of the file stand before it.</summary>
internal readonly record struct ScanPoint(int Position, long Segments, long Lines);
