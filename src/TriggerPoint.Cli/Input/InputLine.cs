namespace TriggerPoint.Cli;

/// <summary>One line of the input.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">What it holds, without the line end; only its beginning when it is too long.</param>
/// <param name="IsTooLong">Whether it is longer than <see cref="LineReader.LongestLine"/>.</param>
internal readonly record struct InputLine(long Number, string Text, bool IsTooLong);
