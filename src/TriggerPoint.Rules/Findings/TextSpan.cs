using System;

namespace TriggerPoint.Rules;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <remarks>The default value is the empty stretch at the start. Immutable and safe for use by any number of threads.</remarks>
public readonly struct TextSpan : IEquatable<TextSpan>
{
    /// <summary>Makes a stretch.</summary>
    /// <param name="start">Where it begins, 0 or more.</param>
    /// <param name="length">How long it is, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    public TextSpan(int start, int length)
    {
        Start = start >= 0 ? start : throw new ArgumentOutOfRangeException(nameof(start), start, "A stretch begins at 0 or later.");
        Length = length >= 0 ? length : throw new ArgumentOutOfRangeException(nameof(length), length, "A stretch has no negative length.");
    }

    /// <summary>Where the stretch begins.</summary>
    public int Start { get; }

    /// <summary>How long it is.</summary>
    public int Length { get; }

    /// <summary>The first position behind the stretch.</summary>
    public int End => Start + Length;

    /// <summary>Whether the stretch is empty.</summary>
    public bool IsEmpty => Length == 0;

    /// <inheritdoc/>
    public bool Equals(TextSpan other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    /// <summary>The stretch as <c>3..12</c>.</summary>
    /// <returns>The start and the end.</returns>
    public override string ToString() => $"{Start}..{End}";

    /// <summary>Whether two stretches are the same.</summary>
    /// <param name="left">One stretch.</param>
    /// <param name="right">The other stretch.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(TextSpan left, TextSpan right) => left.Equals(right);

    /// <summary>Whether two stretches differ.</summary>
    /// <param name="left">One stretch.</param>
    /// <param name="right">The other stretch.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(TextSpan left, TextSpan right) => !left.Equals(right);
}
