using System.Collections.Generic;
using System.IO;
using TriggerPoint.Rules;
using TriggerPoint.Rules.Fhir;

namespace TriggerPoint.Cli;

/// <summary>Claims as FHIR resources, alone, in bundles or one a line.</summary>
internal sealed class FhirSource : IClaimSource
{
    private readonly FhirClaimReader reader;

    public FhirSource(Stream stream) => reader = new FhirClaimReader(stream);

    /// <summary>Always, since a resource shows its end only with what follows.</summary>
    public bool MayWait => true;

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
