using System.Collections.Generic;
using System.IO;
using TriggerPoint.Rules;
using TriggerPoint.Rules.X12;

namespace TriggerPoint.Cli;

/// <summary>Claims of an 837P file.</summary>
internal sealed class X12Source : IClaimSource
{
    private const string Void = "8";

    private readonly X12ClaimReader reader;

    public X12Source(Stream stream) => reader = new X12ClaimReader(stream);

    /// <summary>Never: a file of many claims is read in large pieces, and nobody writes one by hand.</summary>
    public bool MayWait => false;

    /// <inheritdoc/>
    public SourceTotals Totals
    {
        get
        {
            X12Summary held = reader.Summary;
            return new SourceTotals
            {
                Claims = held.Claims,
                ServiceLines = held.ServiceLines,
                TriggerPointLines = held.TriggerPointLines,
                Segments = held.Segments,
                NotRead = held.ClaimsNotRead,
                PassedOver = held.ClaimsPassedOver,
            };
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Findings => reader.Summary.Findings;

    /// <inheritdoc/>
    public bool TryRead(out SourceClaim claim)
    {
        bool any = reader.TryRead(out X12Claim? read);
        claim = any ? new SourceClaim(read!.Input, read.Frequency == Void) : default;
        return any;
    }
}
