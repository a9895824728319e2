using System;
using System.Globalization;

namespace TriggerPoint.Rules;

/// <summary>A place of service of CMS: two digits, <c>11</c> for an office, <c>22</c> for an outpatient hospital (TPI-808).</summary>
/// <remarks>
/// The default value is <see cref="Unknown"/>: not given. It prints as the empty text. Equality and order are those of the number.
/// Only the shape is checked, not whether the place exists. Instances are immutable and safe for use by any number of threads.
/// </remarks>
public readonly partial struct PlaceOfService : IEquatable<PlaceOfService>, IComparable<PlaceOfService>
#if NET
    , ISpanParsable<PlaceOfService>, ISpanFormattable
#endif
{
    // The number plus one, so that all-zero bits mean "not given".
    private readonly byte packed;

    private PlaceOfService(int packed) => this.packed = (byte)packed;

    /// <summary>Not given: the default value.</summary>
    public static PlaceOfService Unknown => default;

    /// <summary>Whether no place was given.</summary>
    public bool IsUnknown => packed == 0;

    /// <summary>Reads two digits.</summary>
    /// <param name="s">The text, without surrounding space.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not two digits.</exception>
    public static PlaceOfService Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out PlaceOfService place)
            ? place
            : throw Failures.Format("A place of service is two digits, such as 11", s);

    /// <summary>Reads two digits, if the text is that.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">The place, or <see cref="Unknown"/>.</param>
    /// <returns>Whether the text is two digits.</returns>
    public static bool TryParse(string? s, out PlaceOfService result)
    {
        bool read = s is { Length: 2 } && s[0] is >= '0' and <= '9' && s[1] is >= '0' and <= '9';
        result = read ? new PlaceOfService(((s![0] - '0') * 10) + (s[1] - '0') + 1) : default;
        return read;
    }

    /// <summary>The two digits, or the empty text for <see cref="Unknown"/>.</summary>
    /// <returns>The place as text; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => IsUnknown ? string.Empty : (packed - 1).ToString("00", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public bool Equals(PlaceOfService other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlaceOfService other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <inheritdoc/>
    public int CompareTo(PlaceOfService other) => packed.CompareTo(other.packed);

    /// <summary>Whether two places are the same.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other place.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(PlaceOfService left, PlaceOfService right) => left.packed == right.packed;

    /// <summary>Whether two places differ.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other place.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(PlaceOfService left, PlaceOfService right) => left.packed != right.packed;
}
