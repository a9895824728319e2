using System.Collections.Generic;
using System.IO;
using TriggerPoint.Rules;
using TriggerPoint.Rules.Json;

namespace TriggerPoint.Cli;

/// <summary>Claims as JSON lines.</summary>
internal sealed class JsonLinesSource : IClaimSource
{
    private readonly ClaimJsonReader reader;

    public JsonLinesSource(Stream stream) => reader = new ClaimJsonReader(stream);

    /// <inheritdoc/>
    public bool MayWait => !reader.HasWholeLine;

    /// <inheritdoc/>
    public SourceTotals Totals { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Findings => [];

    /// <inheritdoc/>
    public bool TryRead(out SourceClaim claim)
    {
        if (!reader.TryRead(out ClaimInput? input))
        {
            claim = default;
            return false;
        }

        Totals += SourceTotals.Of(input);
        claim = new SourceClaim(input, IsVoid: false);
        return true;
    }
}
