using System;

namespace TriggerPoint.Rules;

/// <summary>One row of the NCCI code pairs: column 2 denies beside column 1 unless a modifier bypasses the pair (TPI-401 to TPI-420).</summary>
/// <remarks>
/// The default value is no pair: no codes, <see cref="NcciModifierIndicator.NotApplicable"/>.
/// Equality is that of all parts. Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct NcciPair : IEquatable<NcciPair>
{
    internal NcciPair(
        ProcedureCode column1, ProcedureCode column2, NcciModifierIndicator indicator, ServiceDate firstDay, ServiceDate lastDay,
        NcciPairFamily family, NcciRationale rationale)
    {
        Column1 = column1;
        Column2 = column2;
        FirstDay = firstDay;
        LastDay = lastDay;
        Indicator = indicator;
        Family = family;
        Rationale = rationale;
    }

    /// <summary>The code that is paid.</summary>
    public ProcedureCode Column1 { get; }

    /// <summary>The code that denies.</summary>
    public ProcedureCode Column2 { get; }

    /// <summary>The first day on which the row applies; <see cref="ServiceDate.Unknown"/> when the source does not say.</summary>
    public ServiceDate FirstDay { get; }

    /// <summary>The last day on which the row applies; <see cref="ServiceDate.Unknown"/> while it is open.</summary>
    public ServiceDate LastDay { get; }

    /// <summary>Whether a modifier bypasses the pair.</summary>
    public NcciModifierIndicator Indicator { get; }

    /// <summary>The fact that the pair belongs to.</summary>
    public NcciPairFamily Family { get; }

    /// <summary>Why CMS pairs the codes.</summary>
    public NcciRationale Rationale { get; }

    /// <summary>Whether the row applies on a date. A withdrawn row never does; an unknown date meets the rows without a last day.</summary>
    /// <param name="date">The date of service, or <see cref="ServiceDate.Unknown"/>.</param>
    /// <returns>True when the row applies.</returns>
    public bool AppliesOn(ServiceDate date) => Applies(Indicator, FirstDay, LastDay, date);

    /// <summary>The pair for people: <c>20553 over 20552, no bypass</c>.</summary>
    /// <returns>A short text; it is not read back.</returns>
    public override string ToString() => Indicator switch
    {
        NcciModifierIndicator.Allowed => $"{Column1} over {Column2}, bypass allowed",
        NcciModifierIndicator.NotAllowed => $"{Column1} over {Column2}, no bypass",
        _ => $"{Column1} over {Column2}, never in force",
    };

    /// <inheritdoc/>
    public bool Equals(NcciPair other) =>
        Column1 == other.Column1 && Column2 == other.Column2 && FirstDay == other.FirstDay && LastDay == other.LastDay
        && Indicator == other.Indicator && Family == other.Family && Rationale == other.Rationale;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NcciPair other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Column1.GetHashCode() * 31) + Column2.GetHashCode()) * 31) + LastDay.GetHashCode());

    /// <summary>Whether two rows are the same.</summary>
    /// <param name="left">One row.</param>
    /// <param name="right">The other row.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(NcciPair left, NcciPair right) => left.Equals(right);

    /// <summary>Whether two rows differ.</summary>
    /// <param name="left">One row.</param>
    /// <param name="right">The other row.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(NcciPair left, NcciPair right) => !left.Equals(right);

    internal static bool Applies(NcciModifierIndicator indicator, ServiceDate firstDay, ServiceDate lastDay, ServiceDate date) =>
        indicator != NcciModifierIndicator.NotApplicable && (date.IsUnknown ? lastDay.IsUnknown : date >= firstDay && (lastDay.IsUnknown || date <= lastDay));
}
