using System;

namespace TriggerPoint.Rules;

/// <summary>A substance that was injected in a session, with the session's total of it and what was thrown away.</summary>
/// <remarks>
/// The words of the record are kept; what they name is looked up by the rules. Equality is that of all values.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class Injectate : IEquatable<Injectate>
{
    // The substance that the words name, once they have been looked up: its row, and 1 more.
    private int knownRow;

    private Injectate(string substance, decimal? amount, string unit, decimal? wasted)
    {
        Substance = substance;
        Amount = amount;
        Unit = unit;
        Wasted = wasted;
    }

    /// <summary>The substance as documented, such as <c>triamcinolone acetonide</c> or <c>Kenalog</c>.</summary>
    public string Substance { get; }

    /// <summary>The session's total of it, in <see cref="Unit"/>; null when not documented.</summary>
    public decimal? Amount { get; }

    /// <summary>The unit of the amounts as documented: <c>mg</c>, <c>mL</c> or <c>unit</c>; empty when not documented.</summary>
    public string Unit { get; }

    /// <summary>What was discarded of a single-dose container, in <see cref="Unit"/>; 0 for nothing, null when not documented (TPI-513).</summary>
    public decimal? Wasted { get; }

    /// <summary>The substance of the table that the words name; unspecified when they name none, or several. Looked up once.</summary>
    internal Substance NamedSubstance
    {
        get
        {
            if (knownRow == 0)
            {
                knownRow = (TriggerPoint.Rules.Substance.TryParse(Substance, out Substance named) ? named.Row : 0) + 1;
            }

            return new Substance(knownRow - 1);
        }
    }

    /// <summary>A substance of which no amount is documented.</summary>
    /// <param name="substance">The substance as documented.</param>
    /// <returns>The injectate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="substance"/> is null.</exception>
    public static Injectate Create(string substance) => new(substance ?? throw new ArgumentNullException(nameof(substance)), null, string.Empty, null);

    /// <summary>A substance with the session's total of it.</summary>
    /// <param name="substance">The substance as documented.</param>
    /// <param name="amount">The amount. Any number is kept; one that makes no sense is reported.</param>
    /// <param name="unit">The unit: <c>mg</c>, <c>mL</c> or <c>unit</c>.</param>
    /// <returns>The injectate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="substance"/> or <paramref name="unit"/> is null.</exception>
    public static Injectate Create(string substance, decimal amount, string unit) => new(
        substance ?? throw new ArgumentNullException(nameof(substance)), amount, unit ?? throw new ArgumentNullException(nameof(unit)), null);

    /// <summary>The same injectate with what was thrown away.</summary>
    /// <param name="wasted">The amount in <see cref="Unit"/>; 0 for nothing, null for "not documented".</param>
    /// <returns>This value when nothing changes.</returns>
    public Injectate WithWasted(decimal? wasted) => wasted == Wasted ? this : new(Substance, Amount, Unit, wasted);

    /// <inheritdoc/>
    public bool Equals(Injectate? other) =>
        other is not null && Substance == other.Substance && Amount == other.Amount && Unit == other.Unit && Wasted == other.Wasted;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Injectate);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Substance) * 31) + Amount.GetHashCode());

    /// <summary>The substance and the amount.</summary>
    /// <returns>For example <c>triamcinolone acetonide 40 mg</c>.</returns>
    public override string ToString() => Amount is { } amount ? FormattableString.Invariant($"{Substance} {amount} {Unit}") : Substance;
}
