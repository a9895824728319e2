using System.Collections.Generic;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>The answer to one session.</summary>
/// <param name="Number">The number of its line.</param>
/// <param name="Input">The words as given.</param>
/// <param name="Selection">The selection.</param>
/// <param name="Findings">Its findings, which the selection would work out anew on each read.</param>
internal readonly record struct SessionAnswer(long Number, string Input, CptSelection Selection, IReadOnlyList<Finding> Findings);
