using System;

namespace TriggerPoint.Rules;

/// <summary>A two-character modifier of a service line: CPT (<c>59</c>) or HCPCS Level II (<c>XS</c>, <c>JW</c>).</summary>
/// <remarks>
/// The default value is <see cref="None"/>: no modifier. It prints as the empty text and equals no real modifier.
/// Equality and order are those of the two characters. Only the shape is checked, not whether the modifier exists.
/// Instances are immutable and safe for use by any number of threads.
/// </remarks>
public readonly partial struct Modifier : IEquatable<Modifier>, IComparable<Modifier>
#if NET
    , ISpanParsable<Modifier>, ISpanFormattable
#endif
{
    private const int Length = 2;

    // Base 36 plus one, so that all-zero bits mean "no modifier".
    private readonly ushort packed;

    private Modifier(uint packed) => this.packed = (ushort)packed;

    /// <summary>No modifier: the default value.</summary>
    public static Modifier None => default;

    /// <summary>Whether this is the default value, which stands for "no modifier".</summary>
    public bool IsNone => packed == 0;

    /// <summary>Reads a modifier of two letters or digits; lower case is accepted.</summary>
    /// <param name="s">The text, without surrounding space.</param>
    /// <returns>The modifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not two ASCII letters or digits.</exception>
    public static Modifier Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out Modifier modifier)
            ? modifier
            : throw Failures.Format("A modifier is two letters or digits, such as 59 or XS", s);

    /// <summary>Reads a modifier of two letters or digits, if the text is one.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">The modifier, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a modifier.</returns>
    public static bool TryParse(string? s, out Modifier result)
    {
        bool read = Base36.TryPack(s, Length, out ulong value);
        result = read ? new Modifier((uint)value + 1) : default;
        return read;
    }

    /// <summary>The two characters in upper case, or the empty text for <see cref="None"/>.</summary>
    /// <returns>The modifier as text; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => IsNone ? string.Empty : Base36.Unpack(packed - 1u, Length);

    /// <inheritdoc/>
    public bool Equals(Modifier other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Modifier other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <inheritdoc/>
    public int CompareTo(Modifier other) => packed.CompareTo(other.packed);

    /// <summary>Whether two modifiers are the same.</summary>
    /// <param name="left">One modifier.</param>
    /// <param name="right">The other modifier.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(Modifier left, Modifier right) => left.packed == right.packed;

    /// <summary>Whether two modifiers differ.</summary>
    /// <param name="left">One modifier.</param>
    /// <param name="right">The other modifier.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Modifier left, Modifier right) => left.packed != right.packed;
}
