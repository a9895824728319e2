using System;

namespace TriggerPoint.Rules.Testing;

/// <summary>What a scrubber is given: a claim, what the record says, and the patient's earlier sessions.</summary>
/// <remarks>Equality is that of the three. Immutable and safe for use by any number of threads.</remarks>
public sealed class ScrubCase : IEquatable<ScrubCase>
{
    private ScrubCase(Claim claim, ClaimDocumentation documentation, ClaimHistory history)
    {
        Claim = claim;
        Documentation = documentation;
        History = history;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>What the record says; <see cref="ClaimDocumentation.None"/> when nothing is given.</summary>
    public ClaimDocumentation Documentation { get; }

    /// <summary>The earlier sessions; <see cref="ClaimHistory.Unknown"/> when nothing is given.</summary>
    public ClaimHistory History { get; }

    /// <summary>A claim of which nothing but the claim is given.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static ScrubCase Create(Claim claim) => Create(claim, ClaimDocumentation.None, ClaimHistory.Unknown);

    /// <summary>A claim with what belongs to it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="documentation">What the record says.</param>
    /// <param name="history">The earlier sessions.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ScrubCase Create(Claim claim, ClaimDocumentation documentation, ClaimHistory history) => new(
        claim ?? throw new ArgumentNullException(nameof(claim)),
        documentation ?? throw new ArgumentNullException(nameof(documentation)),
        history ?? throw new ArgumentNullException(nameof(history)));

    /// <summary>The same case with another claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public ScrubCase WithClaim(Claim claim) =>
        ReferenceEquals(claim ?? throw new ArgumentNullException(nameof(claim)), Claim) ? this : new(claim, Documentation, History);

    /// <summary>The same case with another record.</summary>
    /// <param name="documentation">What the record says.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documentation"/> is null.</exception>
    public ScrubCase WithDocumentation(ClaimDocumentation documentation) =>
        ReferenceEquals(documentation ?? throw new ArgumentNullException(nameof(documentation)), Documentation) ? this : new(Claim, documentation, History);

    /// <summary>The same case with other earlier sessions.</summary>
    /// <param name="history">The earlier sessions.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public ScrubCase WithHistory(ClaimHistory history) =>
        ReferenceEquals(history ?? throw new ArgumentNullException(nameof(history)), History) ? this : new(Claim, Documentation, history);

    /// <inheritdoc/>
    public bool Equals(ScrubCase? other) =>
        other is not null && Claim.Equals(other.Claim) && Documentation.Equals(other.Documentation) && History.Equals(other.History);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScrubCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Claim.GetHashCode();

    /// <summary>The claim, the record and the history in short.</summary>
    /// <returns>For example <c>C1: 20552 x1 on 2024-08-01 | 2024-08-01: right trapezius | history: 0 sessions</c>; no identifier of a person.</returns>
    public override string ToString()
    {
        string policy = Claim.Policy.Length == 0 ? string.Empty : $" | policy {Claim.Policy}";
        string diagnoses = Claim.Diagnoses.Count == 0 ? string.Empty : $" | for {string.Join(" ", Claim.Diagnoses)}";
        return $"{Claim}{diagnoses}{policy} | {Documentation} | history {History}";
    }
}
