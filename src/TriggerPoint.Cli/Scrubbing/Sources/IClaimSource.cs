using System.Collections.Generic;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>The claims of one file, one by one, in order.</summary>
internal interface IClaimSource
{
    /// <summary>Whether the next claim needs more bytes than have been read, so that the reader may have to wait for them.</summary>
    bool MayWait { get; }

    /// <summary>What the file held so far.</summary>
    SourceTotals Totals { get; }

    /// <summary>What is wrong with the file itself and not with a claim, as far as it was read.</summary>
    IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads the next claim, if there is one.</summary>
    /// <exception cref="System.IO.IOException">The stream cannot be read.</exception>
    bool TryRead(out SourceClaim claim);
}
