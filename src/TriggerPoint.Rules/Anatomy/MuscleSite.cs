using System;

namespace TriggerPoint.Rules;

/// <summary>A muscle on a side: what is counted. <c>Muscle.Trapezius.On(Side.Right)</c>.</summary>
/// <remarks>
/// The default value is <see cref="Unspecified"/>: no muscle, no side. The size is two bytes; the bits are not stable between versions.
/// Equality and order are by muscle, then side, as documented: a midline muscle given as left differs from the same muscle given as midline,
/// though both count as one (<see cref="CountingConvention"/>). Immutable and safe for use by any number of threads.
/// </remarks>
public readonly partial struct MuscleSite : IEquatable<MuscleSite>, IComparable<MuscleSite>
#if NET
    , ISpanParsable<MuscleSite>, ISpanFormattable
#endif
{
    // Two bits for the side, then the muscle's row, then what the batch door asks of whole blocks at once: whether the site counts as it stands.
    private const int SideBits = 2;
    private const int RowMask = 0x7FF;
    internal const ushort IdentityMask = (RowMask << SideBits) | 3;
    private readonly ushort packed;

    internal MuscleSite(Muscle muscle, Side side)
    {
        Side known = side <= Side.Midline ? side : Side.Unspecified;
        bool isSided = known is Side.Left or Side.Right;
        bool isMarked = muscle.IsPaired ? !isSided : known != Side.Unspecified;
        packed = (ushort)((muscle.Row << SideBits) | (int)known
            | (muscle.DivisionOf.IsUnspecified ? 0 : DivisionMark)
            | (isMarked ? SideMark : 0)
            | (isMarked && muscle.IsUnspecified ? NoMuscleMark : 0));
    }

    /// <summary>The bit of a division, which counts as its whole muscle unless divisions count apart.</summary>
    internal const ushort DivisionMark = 0x4000;

    /// <summary>The bit of a paired muscle without a side, and of a muscle in the midline with one.</summary>
    internal const ushort SideMark = 0x2000;

    /// <summary>The bits of a side without a muscle.</summary>
    internal const ushort NoMuscleMark = 0xC000;

    /// <summary>No muscle, no side: the default value.</summary>
    public static MuscleSite Unspecified => default;

    /// <summary>The muscle.</summary>
    public Muscle Muscle => new((packed >> SideBits) & RowMask);

    /// <summary>The documented side.</summary>
    public Side Side => (Side)(packed & 3);

    /// <summary>Muscle and side as a number below 0x2000, the same for equal sites.</summary>
    internal int Identity => packed & IdentityMask;

    /// <summary>Reads a key with its side: <c>right levator-scapulae</c>, <c>diaphragm</c>; in any letter case.</summary>
    /// <param name="s">The side (<c>left</c>, <c>right</c> or <c>midline</c>) and one space, or neither, and the muscle's key.</param>
    /// <returns>The site.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> has another form or an unknown key.</exception>
    public static MuscleSite Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out MuscleSite site)
            ? site
            : throw Failures.Format("A side and a muscle key are expected, such as 'right levator-scapulae'", s);

    /// <summary>Reads a key with its side, if the text is one.</summary>
    /// <param name="s">The side and one space, or neither, and the muscle's key; or null.</param>
    /// <param name="result">The site, or <see cref="Unspecified"/>.</param>
    /// <returns>Whether the text is a site.</returns>
    public static bool TryParse(string? s, out MuscleSite result)
    {
        result = default;
        if (s is null)
        {
            return false;
        }

        int space = s.IndexOf(' ');
        Side side = Side.Unspecified;
        if ((space >= 0 && !SideNames.TryParse(s.Substring(0, space), out side)) || !Muscle.TryParse(s.Substring(space + 1), out Muscle muscle))
        {
            return false;
        }

        result = new MuscleSite(muscle, side);
        return true;
    }

    /// <summary>The side, unless it is unspecified, and the muscle's key: <c>right levator-scapulae</c>.</summary>
    /// <returns>The site as text; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => Side == Side.Unspecified ? Muscle.Key : $"{SideNames.Of(Side)} {Muscle.Key}";

    /// <inheritdoc/>
    public bool Equals(MuscleSite other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MuscleSite other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <inheritdoc/>
    public int CompareTo(MuscleSite other) => Identity.CompareTo(other.Identity);

    /// <summary>Whether two sites are the same.</summary>
    /// <param name="left">One site.</param>
    /// <param name="right">The other site.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(MuscleSite left, MuscleSite right) => left.packed == right.packed;

    /// <summary>Whether two sites differ.</summary>
    /// <param name="left">One site.</param>
    /// <param name="right">The other site.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(MuscleSite left, MuscleSite right) => left.packed != right.packed;

    /// <summary>The name a person would write: <c>right levator scapulae</c>.</summary>
    internal string Words => Side == Side.Unspecified ? Muscle.Name : $"{SideNames.Of(Side)} {Muscle.Name}";
}
