using System;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>What became of a file.</summary>
internal sealed record LaneEnd
{
    /// <summary>What it held; null when it was never read.</summary>
    public SourceTotals? Held { get; init; }

    /// <summary>What is wrong with the file itself; null when nothing is.</summary>
    public ScrubbedClaim? File { get; init; }

    /// <summary>Why it could not be read, or not to its end.</summary>
    public Exception? Failure { get; init; }

    /// <summary>Whether it was found in a folder and holds no claims.</summary>
    public bool IsNoClaims { get; init; }

    /// <summary>Claims that were scrubbed before an earlier session of their patient was read: only of what is read but once.</summary>
    public long OutOfOrder { get; init; }
}
