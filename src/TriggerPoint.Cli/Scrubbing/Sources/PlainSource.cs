using System;
using System.Collections.Generic;
using System.IO;
using TriggerPoint.Rules;
using TriggerPoint.Rules.Fhir;
using TriggerPoint.Rules.Json;

namespace TriggerPoint.Cli;

/// <summary>Claims in a form without envelopes: what a file holds is the sum of what its claims hold.</summary>
internal sealed class PlainSource : IClaimSource
{
    private readonly TryReadClaim tryRead;
    private readonly Func<bool> mayWait;

    private PlainSource(TryReadClaim tryRead, Func<bool> mayWait)
    {
        this.tryRead = tryRead;
        this.mayWait = mayWait;
    }

    private delegate bool TryReadClaim(out ClaimInput? input);

    /// <inheritdoc/>
    public bool MayWait => mayWait();

    /// <inheritdoc/>
    public SourceTotals Totals { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Findings => [];

    /// <summary>Claims as JSON lines.</summary>
    public static PlainSource OfJsonLines(Stream stream)
    {
        var reader = new ClaimJsonReader(stream);
        return new PlainSource(reader.TryRead, () => !reader.HasWholeLine);
    }

    /// <summary>Claims as FHIR resources, alone, in bundles or one a line. One shows its end only with what follows, so each may be waited for.</summary>
    public static PlainSource OfFhir(Stream stream) => new(new FhirClaimReader(stream).TryRead, () => true);

    /// <inheritdoc/>
    public bool TryRead(out SourceClaim claim)
    {
        if (!tryRead(out ClaimInput? input))
        {
            claim = default;
            return false;
        }

        Totals += SourceTotals.Of(input!);
        claim = new SourceClaim(input!, IsVoid: false);
        return true;
    }
}
