using System;

namespace TriggerPoint.Rules;

/// <summary>How muscles are counted where the field disagrees: an input, never a constant.</summary>
/// <remarks>
/// <para>
/// It answers three questions. Are the two sides of a paired muscle one muscle or two (default two, TPI-202)? Do regional divisions of a
/// muscle count as that muscle or apart (default as one, TPI-203, TPI-205)? Are the members of an anatomical group merged, as some did about
/// 2002 (default no, TPI-210)?
/// </para>
/// <para>
/// The default value is <see cref="SidesDistinct"/>. Written as words joined by plus signs: <c>sides-distinct</c>,
/// <c>sides-merged+divisions-apart+groups-merged</c>. Immutable and safe for use by any number of threads.
/// </para>
/// </remarks>
public readonly partial struct CountingConvention : IEquatable<CountingConvention>
#if NET
    , ISpanParsable<CountingConvention>, ISpanFormattable
#endif
{
    private const string SidesDistinctWord = "sides-distinct";
    private const string SidesMergedWord = "sides-merged";
    private const string DivisionsApartWord = "divisions-apart";
    private const string GroupsMergedWord = "groups-merged";

    private const byte SidesBit = 1;
    private const byte DivisionsBit = 2;
    private const byte GroupsBit = 4;

    /// <summary>How many conventions there are.</summary>
    internal const int Count = 8;

    private readonly byte bits;

    private CountingConvention(int bits) => this.bits = (byte)bits;

    /// <summary>Left and right count apart, divisions count as their muscle, groups are not merged: the default value.</summary>
    public static CountingConvention SidesDistinct => default;

    /// <summary>Left and right of a muscle count as one; otherwise as the default.</summary>
    public static CountingConvention SidesMerged => new(SidesBit);

    /// <summary>Whether left and right of a paired muscle count as one.</summary>
    public bool MergesSides => (bits & SidesBit) != 0;

    /// <summary>Whether regional divisions of a muscle count apart.</summary>
    public bool KeepsDivisionsApart => (bits & DivisionsBit) != 0;

    /// <summary>Whether the members of an anatomical group count as one. Out of date (TPI-210).</summary>
    public bool MergesGroups => (bits & GroupsBit) != 0;

    internal int Index => bits;

    /// <summary>The same convention with sides as one or apart.</summary>
    /// <param name="merged">Whether left and right count as one.</param>
    /// <returns>The convention.</returns>
    public CountingConvention WithSidesMerged(bool merged) => With(SidesBit, merged);

    /// <summary>The same convention with divisions apart or as their muscle.</summary>
    /// <param name="apart">Whether divisions count apart.</param>
    /// <returns>The convention.</returns>
    public CountingConvention WithDivisionsApart(bool apart) => With(DivisionsBit, apart);

    /// <summary>The same convention with groups merged or not.</summary>
    /// <param name="merged">Whether the members of a group count as one.</param>
    /// <returns>The convention.</returns>
    public CountingConvention WithGroupsMerged(bool merged) => With(GroupsBit, merged);

    /// <summary>Reads a convention as <see cref="ToString()"/> writes it.</summary>
    /// <param name="s">The words, joined by plus signs, in any order and letter case.</param>
    /// <returns>The convention.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> has another word.</exception>
    public static CountingConvention Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out CountingConvention convention)
            ? convention
            : throw Failures.Format("A counting convention is sides-distinct or sides-merged, with +divisions-apart or +groups-merged behind it", s);

    /// <summary>Reads a convention as <see cref="ToString()"/> writes it, if the text is one.</summary>
    /// <param name="s">The words, joined by plus signs, in any order and letter case, or null.</param>
    /// <param name="result">The convention, or the default.</param>
    /// <returns>Whether the text is a convention.</returns>
    public static bool TryParse(string? s, out CountingConvention result)
    {
        result = default;
        if (s is null)
        {
            return false;
        }

        int bits = 0;
        foreach (string word in s.ToLowerInvariant().Split('+'))
        {
            switch (word)
            {
                case SidesDistinctWord:
                    break;
                case SidesMergedWord:
                    bits |= SidesBit;
                    break;
                case DivisionsApartWord:
                    bits |= DivisionsBit;
                    break;
                case GroupsMergedWord:
                    bits |= GroupsBit;
                    break;
                default:
                    return false;
            }
        }

        result = new CountingConvention(bits);
        return true;
    }

    /// <summary>The convention in words.</summary>
    /// <returns>For example <c>sides-distinct</c>; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString()
    {
        string words = MergesSides ? SidesMergedWord : SidesDistinctWord;
        words = KeepsDivisionsApart ? $"{words}+{DivisionsApartWord}" : words;
        return MergesGroups ? $"{words}+{GroupsMergedWord}" : words;
    }

    /// <inheritdoc/>
    public bool Equals(CountingConvention other) => bits == other.bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountingConvention other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => bits;

    /// <summary>Whether two conventions are the same.</summary>
    /// <param name="left">One convention.</param>
    /// <param name="right">The other convention.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(CountingConvention left, CountingConvention right) => left.bits == right.bits;

    /// <summary>Whether two conventions differ.</summary>
    /// <param name="left">One convention.</param>
    /// <param name="right">The other convention.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(CountingConvention left, CountingConvention right) => left.bits != right.bits;

    /// <summary>The convention with a number from 0 to <see cref="Count"/> less one.</summary>
    internal static CountingConvention FromIndex(int index) => new(index);

    private CountingConvention With(byte bit, bool on) => new(on ? bits | bit : bits & ~bit);
}
