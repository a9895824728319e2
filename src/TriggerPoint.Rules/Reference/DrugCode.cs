using System;

namespace TriggerPoint.Rules;

/// <summary>
/// A HCPCS code for a drug or supply that goes with an injection: which substance, how much is one unit, and when the code is valid (TPI-501 to TPI-511).
/// </summary>
/// <remarks>
/// The default value is no code: <see cref="ProcedureCode.None"/> and <see cref="Rules.Substance.Unspecified"/>.
/// Equality is that of the codes. Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct DrugCode : IEquatable<DrugCode>
{
    private const decimal MostAmount = 1_000_000_000;
    private readonly byte row;

    internal DrugCode(int row) => this.row = (byte)row;

    /// <summary>The code.</summary>
    public ProcedureCode Code => ProcedureCode.FromPacked(new PackedColumn(DrugTable.Codes)[row]);

    /// <summary>The substance; <see cref="Rules.Substance.Unspecified"/> for codes of unlisted drugs.</summary>
    public Substance Substance => new(DrugTable.Substances[row]);

    /// <summary>How much of the substance is one unit; 0 when the code has no measure.</summary>
    public decimal UnitAmount => new PackedColumn(DrugTable.Thousandths)[row] / 1000m;

    /// <summary>What <see cref="UnitAmount"/> is measured in.</summary>
    public DoseUnit Unit => (DoseUnit)DrugTable.Units[row];

    /// <summary>The first day on which the code is valid; <see cref="ServiceDate.Unknown"/> when the source does not say.</summary>
    public ServiceDate FirstDay => ServiceDate.FromPacked(new PackedColumn(DrugTable.FirstDays)[row]);

    /// <summary>The last day on which the code is valid; <see cref="ServiceDate.Unknown"/> when no end is known.</summary>
    public ServiceDate LastDay => ServiceDate.FromPacked(new PackedColumn(DrugTable.LastDays)[row]);

    /// <summary>Whether the code began or ended on a day that no source read gives: what the dates do not say is then open (TPI-504).</summary>
    public bool IsDateUnverified => Has(DrugTraits.DateUnverified);

    /// <summary>Whether the code stands for drugs without a code of their own, so that name and dose have to be given (TPI-507).</summary>
    public bool IsUnlisted => Has(DrugTraits.Unlisted);

    /// <summary>Whether the substance or the code is for biologics (TPI-510).</summary>
    public bool IsBiologic => Has(DrugTraits.Biologic) || Substance.Kind == SubstanceKind.Biologic;

    /// <summary>Whether the code is for intravenous use, and so wrong for a local injection (TPI-504).</summary>
    public bool IsIntravenous => Has(DrugTraits.Intravenous);

    /// <summary>Whether only facilities report the code (TPI-603).</summary>
    public bool IsFacilityOnly => Has(DrugTraits.FacilityOnly);

    /// <summary>Whether the code is for a procedure with the substance rather than for the substance: prolotherapy (TPI-509).</summary>
    public bool IsProcedure => Has(DrugTraits.Procedure);

    internal int Row => row;

    /// <summary>Whether the table knows that a line of the code could be right on a date: a code of a dose, within days that are verified.</summary>
    internal bool IsKnownToBeValidOn(ServiceDate date) =>
        !HasEndedBefore(date) && !BeginsAfter(date) && !IsDateUnverified && !IsIntravenous && !IsFacilityOnly && !IsProcedure;

    /// <summary>Whether the code is known to have ended before a date; never for an unknown date.</summary>
    /// <param name="date">The date of service.</param>
    /// <returns>True when it has ended.</returns>
    public bool HasEndedBefore(ServiceDate date) => !LastDay.IsUnknown && date > LastDay;

    /// <summary>Whether the code is known to begin after a date; never for an unknown date.</summary>
    /// <param name="date">The date of service.</param>
    /// <returns>True when it is not yet valid.</returns>
    public bool BeginsAfter(ServiceDate date) => !date.IsUnknown && date < FirstDay;

    /// <summary>The units to report for an amount, rounded up (TPI-514).</summary>
    /// <param name="amount">How much was given.</param>
    /// <param name="unit">What it is measured in.</param>
    /// <param name="units">The units, or 0.</param>
    /// <returns>False when the code has no measure or another one, or the amount is not above zero or beyond all reason.</returns>
    public bool TryGetUnits(decimal amount, DoseUnit unit, out int units)
    {
        units = 0;
        if (unit == DoseUnit.Unspecified || unit != Unit || amount is <= 0 or > MostAmount)
        {
            return false;
        }

        decimal whole = decimal.Ceiling(amount / UnitAmount);
        units = whole <= int.MaxValue ? (int)whole : 0;
        return units > 0;
    }

    /// <summary>The units to report for an amount, rounded up (TPI-514); grams and micrograms are converted.</summary>
    /// <param name="amount">How much was given.</param>
    /// <param name="unit">What it is measured in: <c>mg</c>, <c>mcg</c>, <c>g</c>, <c>mL</c>, <c>cc</c>, <c>units</c>, in any letter case; or null.</param>
    /// <param name="units">The units, or 0.</param>
    /// <returns>False when the code has no measure or another one, the unit is not known, or the amount is not above zero or beyond all reason.</returns>
    public bool TryGetUnits(decimal amount, string? unit, out int units)
    {
        units = 0;
        return amount is > 0 and <= MostAmount && TryGetUnits(amount * Factor(unit, out DoseUnit measure), measure, out units);
    }

    /// <summary>The code.</summary>
    /// <returns>The code as text.</returns>
    public override string ToString() => Code.ToString();

    /// <inheritdoc/>
    public bool Equals(DrugCode other) => row == other.row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DrugCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => row;

    /// <summary>Whether two codes are the same.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(DrugCode left, DrugCode right) => left.row == right.row;

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(DrugCode left, DrugCode right) => left.row != right.row;

    private static decimal Factor(string? unit, out DoseUnit measure)
    {
        measure = DoseUnits.Read(unit, out decimal factor);
        return factor;
    }

    private bool Has(DrugTraits trait) => ((DrugTraits)DrugTable.Traits[row] & trait) != 0;
}
