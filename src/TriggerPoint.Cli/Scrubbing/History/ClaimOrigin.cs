using System;

namespace TriggerPoint.Cli;

/// <summary>Which claim of a run: the number of its file, and the number of the claim in it.</summary>
internal readonly record struct ClaimOrigin(int File, long Claim) : IComparable<ClaimOrigin>
{
    /// <inheritdoc/>
    public int CompareTo(ClaimOrigin other) => File != other.File ? File.CompareTo(other.File) : Claim.CompareTo(other.Claim);
}
