using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules.Tests.Fuzz;

/// <summary>Something that promises to take any input, and how to try it.</summary>
/// <param name="Name">Its name, which its corpus file bears.</param>
/// <param name="Pieces">What inputs are made of: words, marks, odd characters. A reader of bytes takes each character for a byte.</param>
/// <param name="Glue">What stands between two pieces, one of these.</param>
/// <param name="LongestKept">How long an input may be that is kept, in characters.</param>
/// <param name="Problem">What is wrong with an input, in words that name the invariant; null when nothing is. May throw, which is a problem too.</param>
/// <param name="Behaviour">What the target did with an input, in short: an input that shows a new one is worth keeping.</param>
internal sealed record FuzzTarget(
    string Name, IReadOnlyList<string> Pieces, IReadOnlyList<string> Glue, int LongestKept, Func<string, string?> Problem, Func<string, string> Behaviour);
