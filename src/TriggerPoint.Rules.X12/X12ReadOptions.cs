using System;

namespace TriggerPoint.Rules.X12;

/// <summary>What a reader hands over, and how much memory it may take.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class X12ReadOptions
{
    private const int DefaultBuffer = 128 * 1024;
    private const int DefaultLongestClaim = 1024 * 1024;
    private const int DefaultLongestSegment = 32 * 1024;

    private X12ReadOptions()
    {
    }

    private X12ReadOptions(X12ReadOptions other)
    {
        AllClaims = other.AllClaims;
        LongestClaim = other.LongestClaim;
        BufferLength = other.BufferLength;
        LongestSegment = other.LongestSegment;
        InBlocks = other.InBlocks;
    }

    /// <summary>Claims that bill a trigger point or tendon code, each of at most 1 MiB.</summary>
    public static X12ReadOptions Default { get; } = new();

    /// <summary>
    /// Whether claims are handed over that bill none of 20550 to 20553, 20560 and 20561. The rules of this library find nothing on them, so they are
    /// skipped without being parsed unless this is set; either way they are counted.
    /// </summary>
    public bool AllClaims { get; private set; }

    /// <summary>The bytes that a claim may have, 1 MiB by default: one that has more is reported instead of being read.</summary>
    public int LongestClaim { get; private set; } = DefaultLongestClaim;

    internal int BufferLength { get; private set; } = DefaultBuffer;

    internal int LongestSegment { get; private set; } = DefaultLongestSegment;

    internal bool InBlocks { get; private set; } = true;

    /// <summary>The same options with all claims, or only those that bill the codes named there.</summary>
    /// <param name="allClaims">See <see cref="AllClaims"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    public X12ReadOptions WithAllClaims(bool allClaims) => allClaims == AllClaims ? this : new(this) { AllClaims = allClaims };

    /// <summary>The same options with another limit for a claim.</summary>
    /// <param name="bytes">The bytes that a claim may have, 1 or more.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is below 1.</exception>
    public X12ReadOptions WithLongestClaim(int bytes) => bytes < 1
        ? throw new ArgumentOutOfRangeException(nameof(bytes), bytes, "A claim has 1 byte or more.")
        : bytes == LongestClaim ? this : new(this) { LongestClaim = bytes };

    /// <summary>Pieces and segments of other lengths, and the plain scanner throughout: for tests.</summary>
    internal X12ReadOptions WithInner(int bufferLength, int longestSegment, bool inBlocks) =>
        new(this) { BufferLength = bufferLength, LongestSegment = longestSegment, InBlocks = inBlocks };
}
