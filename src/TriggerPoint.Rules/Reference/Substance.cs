using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>A substance that is injected: <c>Substance.TriamcinoloneAcetonide</c>, <c>Substance.Lidocaine</c>, <c>Substance.Saline</c>.</summary>
/// <remarks>
/// <para>
/// Two preparations are two substances where HCPCS has a code for each: lidocaine with epinephrine, triamcinolone without preservative.
/// A bare name means the salt that is injected locally: methylprednisolone is the acetate.
/// </para>
/// <para>
/// The default value is <see cref="Unspecified"/>: no substance. The size is one byte; the bits are not stable between versions: store <see cref="Key"/>.
/// Equality is that of the table's rows. Immutable and safe for use by any number of threads.
/// </para>
/// </remarks>
public readonly partial struct Substance : IEquatable<Substance>
#if NET
    , ISpanParsable<Substance>, ISpanFormattable
#endif
{
    private readonly byte row;

    internal Substance(int row) => this.row = (byte)row;

    /// <summary>No substance: the default value.</summary>
    public static Substance Unspecified => default;

    /// <summary>All substances of the table, in its order, without <see cref="Unspecified"/>.</summary>
    public static IReadOnlyList<Substance> All => DrugRows.Substances;

    /// <summary>Whether this is the default value, which stands for no substance.</summary>
    public bool IsUnspecified => row == 0;

    /// <summary>The stable key, for example <c>triamcinolone-acetonide</c>; <c>unspecified</c> for the default value.</summary>
    public string Key => SubstanceTable.Key[row];

    /// <summary>The English name, for example <c>triamcinolone acetonide</c>.</summary>
    public string Name => SubstanceTable.Name[row];

    /// <summary>The sort of substance.</summary>
    public SubstanceKind Kind => (SubstanceKind)SubstanceTable.Kind[row];

    internal int Row => row;

    /// <summary>Reads a key or the words that clinicians write: <c>Kenalog-40</c>, <c>0.25% Marcaine</c>, <c>normal saline</c>.</summary>
    /// <param name="s">The words for one substance; strengths, amounts and the form are passed over.</param>
    /// <returns>The substance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> names no substance of the table, or several.</exception>
    public static Substance Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out Substance substance)
            ? substance
            : throw Failures.Format("The words for one substance of the table are expected, such as triamcinolone acetonide", s);

    /// <summary>Reads a key or the words that clinicians write, if they name a substance of the table.</summary>
    /// <param name="s">The words for one substance, or null; strengths, amounts and the form are passed over.</param>
    /// <param name="result">The substance, or <see cref="Unspecified"/>.</param>
    /// <returns>Whether the words name a substance. Words that name two, such as a mixture, do not.</returns>
    public static bool TryParse(string? s, out Substance result)
    {
        bool found = SubstanceWords.TryRead(s, out int row);
        result = new Substance(row);
        return found;
    }

    /// <summary>The key.</summary>
    /// <returns>The key; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => Key;

    /// <inheritdoc/>
    public bool Equals(Substance other) => row == other.row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Substance other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => row;

    /// <summary>Whether two substances are the same.</summary>
    /// <param name="left">One substance.</param>
    /// <param name="right">The other substance.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(Substance left, Substance right) => left.row == right.row;

    /// <summary>Whether two substances differ.</summary>
    /// <param name="left">One substance.</param>
    /// <param name="right">The other substance.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Substance left, Substance right) => left.row != right.row;
}
