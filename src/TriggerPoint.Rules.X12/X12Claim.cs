namespace TriggerPoint.Rules.X12;

/// <summary>One claim of an 837P file: what the scrubber takes, and what only the file says.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class X12Claim
{
    internal X12Claim(ClaimInput input, string payerId, string filingIndicator, string frequency, string originalReference)
    {
        Input = input;
        PayerId = payerId;
        FilingIndicator = filingIndicator;
        Frequency = frequency;
        OriginalReference = originalReference;
    }

    /// <summary>
    /// The claim with its place, the documentation that line notes give, and what could not be read: ready for <see cref="ClaimScrubber"/>.
    /// </summary>
    public ClaimInput Input { get; }

    /// <summary>The claim; null when it was too large to be read, and <see cref="ClaimInput.Findings"/> say so.</summary>
    public Claim? Claim => Input.Claim;

    /// <summary>The payer's identifier (NM109 of the payer); empty when not given. Its name is <see cref="Rules.Claim.Payer"/>.</summary>
    public string PayerId { get; }

    /// <summary>What kind of payer it is (SBR09), such as <c>MB</c> for Medicare Part B; empty when not given.</summary>
    public string FilingIndicator { get; }

    /// <summary>The claim frequency (CLM05-3): <c>1</c> original, <c>7</c> replacement, <c>8</c> void; empty when not given.</summary>
    public string Frequency { get; }

    /// <summary>The payer's number of the claim that this one replaces or voids (REF*F8); empty when not given.</summary>
    public string OriginalReference { get; }

    /// <summary>A claim of which nothing is handed over but its place and the reason.</summary>
    internal static X12Claim Unreadable(SourceLocation location, Finding reason) =>
        new(ClaimInput.Unreadable(location, reason), string.Empty, string.Empty, string.Empty, string.Empty);

    /// <summary>The claim in short, see <see cref="ClaimInput.ToString"/>.</summary>
    /// <returns>Id, lines and number of findings; no identifier of a patient or provider.</returns>
    public override string ToString() => Input.ToString();
}
