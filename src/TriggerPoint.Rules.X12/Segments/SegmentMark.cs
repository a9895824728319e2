namespace TriggerPoint.Rules.X12;

/// <summary>A segment of which the reader of the file must know.</summary>
/// <param name="Kind">What it is; <see cref="SegmentKind.None"/> when its bytes still have to be asked.</param>
/// <param name="Position">Where it begins in the window.</param>
/// <param name="Segments">The segments before it since the stretch began.</param>
/// <param name="Lines">The line ends before it since the stretch began.</param>
internal readonly record struct SegmentMark(SegmentKind Kind, int Position, int Segments, int Lines);
