using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What a reader of claim files hands over for one claim: the claim with what belongs to it, and what could not be read of it.</summary>
/// <remarks>
/// What could be read is scrubbed even when something could not; a claim of which nothing could be read is still handed over, with its place and the
/// reason, so that nothing is lost silently. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class ClaimInput
{
    private Finding[] findings = Array.Empty<Finding>();

    private ClaimInput(Claim? claim, SourceLocation location)
    {
        Claim = claim;
        Location = location;
    }

    private ClaimInput(ClaimInput other)
    {
        Claim = other.Claim;
        Location = other.Location;
        Documentation = other.Documentation;
        History = other.History;
        findings = other.findings;
    }

    /// <summary>The claim; null when nothing of it could be read, and <see cref="Findings"/> say why.</summary>
    public Claim? Claim { get; }

    /// <summary>What the record says; <see cref="ClaimDocumentation.None"/> when the file gives nothing.</summary>
    public ClaimDocumentation Documentation { get; private set; } = ClaimDocumentation.None;

    /// <summary>The patient's earlier sessions; <see cref="ClaimHistory.Unknown"/> when the file gives nothing.</summary>
    public ClaimHistory History { get; private set; } = ClaimHistory.Unknown;

    /// <summary>What the reader found, in the order of the file, with the severities of the rules themselves.</summary>
    public IReadOnlyList<Finding> Findings => ReadOnly.View(findings);

    /// <summary>Where the claim stands in the file.</summary>
    public SourceLocation Location { get; }

    internal Finding[] FindingArray => findings;

    /// <summary>A claim that was read, at the place that it says itself.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The input, without documentation, history and findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static ClaimInput Create(Claim claim) => new(claim ?? throw new ArgumentNullException(nameof(claim)), claim.Location);

    /// <summary>A claim of which nothing could be read.</summary>
    /// <param name="location">Where it stands in the file.</param>
    /// <param name="reasons">Why it could not be read.</param>
    /// <returns>The input, without a claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reasons"/> or one of them is null.</exception>
    public static ClaimInput Unreadable(SourceLocation location, params Finding[] reasons) =>
        new(null, location) { findings = ReadOnly.Copy(reasons, nameof(reasons)) };

    /// <summary>The same input with what the record says.</summary>
    /// <param name="documentation">What the record says.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documentation"/> is null.</exception>
    public ClaimInput WithDocumentation(ClaimDocumentation documentation) =>
        new(this) { Documentation = documentation ?? throw new ArgumentNullException(nameof(documentation)) };

    /// <summary>The same input with the patient's earlier sessions.</summary>
    /// <param name="history">The earlier sessions.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public ClaimInput WithHistory(ClaimHistory history) => new(this) { History = history ?? throw new ArgumentNullException(nameof(history)) };

    /// <summary>The same input with more findings behind the others.</summary>
    /// <param name="more">The findings.</param>
    /// <returns>This value when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> or a finding is null.</exception>
    public ClaimInput WithFindings(IEnumerable<Finding> more)
    {
        Finding[] added = ReadOnly.Copy(more, nameof(more));
        return added.Length == 0 ? this : new(this) { findings = findings.Concat(added).ToArray() };
    }

    /// <summary>The claim in short, or that it could not be read, and how much was found.</summary>
    /// <returns>For example <c>C1: 20552 x1 on 2024-08-01, 1 finding</c>; no identifier of a patient or provider.</returns>
    public override string ToString() => $"{Claim?.ToString() ?? "not read"}, {Wording.Count(findings.Length, "finding")}";
}
