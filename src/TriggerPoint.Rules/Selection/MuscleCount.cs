using System;

namespace TriggerPoint.Rules;

/// <summary>How many muscles the evidence supports, and how many it leaves possible.</summary>
/// <remarks>
/// <see cref="Supported"/> is the least number of distinct muscles that explains every mention, <see cref="Possible"/> the greatest.
/// The default value is [0, 0]. Equality is that of both ends. Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct MuscleCount : IEquatable<MuscleCount>
{
    /// <summary>The <see cref="Possible"/> of evidence that sets no bound.</summary>
    public const int Unbounded = int.MaxValue;

    private readonly bool inexact;

    internal MuscleCount(int supported, int possible, bool isExact = true)
    {
        Supported = supported;
        Possible = Math.Max(supported, possible);
        inexact = !isExact;
    }

    /// <summary>The least number of muscles that explains every mention: what the record proves.</summary>
    public int Supported { get; }

    /// <summary>The greatest number of muscles that the record leaves possible; <see cref="Unbounded"/> when it sets no bound.</summary>
    public int Possible { get; }

    /// <summary>Whether the record sets an upper bound.</summary>
    public bool IsBounded => Possible != Unbounded;

    /// <summary>Whether <see cref="Supported"/> is exact. False when very many mentions overlap in very many ways; it is then a lower bound.</summary>
    public bool IsExact => !inexact;

    /// <inheritdoc/>
    public bool Equals(MuscleCount other) => Supported == other.Supported && Possible == other.Possible && inexact == other.inexact;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MuscleCount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Supported * 397) ^ Possible);

    /// <summary>Both ends: <c>[2, 4]</c>, or <c>[2, open]</c>.</summary>
    /// <returns>The interval.</returns>
    public override string ToString() => IsBounded ? $"[{Supported}, {Possible}]" : $"[{Supported}, open]";

    /// <summary>Whether two counts are the same.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other count.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(MuscleCount left, MuscleCount right) => left.Equals(right);

    /// <summary>Whether two counts differ.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other count.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(MuscleCount left, MuscleCount right) => !left.Equals(right);
}
