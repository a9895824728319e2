using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>Laws do not hold. Every test runner shows its message, which is that of the results.</summary>
/// <remarks>Safe for use by any number of threads.</remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown by laws only, which have results to show.")]
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(IReadOnlyList<LawResult> results)
        : base(string.Join(Environment.NewLine + Environment.NewLine, results.Select(result => result.ToString()))) => Results = results;

    /// <summary>The laws that do not hold, each with its counterexample.</summary>
    public IReadOnlyList<LawResult> Results { get; }
}
