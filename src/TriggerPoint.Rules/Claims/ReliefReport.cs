using System;

namespace TriggerPoint.Rules;

/// <summary>How much an earlier session helped, and for how long (TPI-602).</summary>
/// <remarks>The default value is no relief at all. Equality is that of both numbers. Immutable and safe for use by any number of threads.</remarks>
public readonly struct ReliefReport : IEquatable<ReliefReport>
{
    /// <summary>Makes a report.</summary>
    /// <param name="percent">The relief, in percent of the pain.</param>
    /// <param name="weeks">How long it lasted, in weeks.</param>
    public ReliefReport(decimal percent, decimal weeks)
    {
        Percent = percent;
        Weeks = weeks;
    }

    /// <summary>The relief, in percent of the pain, as documented.</summary>
    public decimal Percent { get; }

    /// <summary>How long it lasted, in weeks, as documented.</summary>
    public decimal Weeks { get; }

    /// <inheritdoc/>
    public bool Equals(ReliefReport other) => Percent == other.Percent && Weeks == other.Weeks;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReliefReport other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Percent.GetHashCode() * 31) + Weeks.GetHashCode());

    /// <summary>The report in words: <c>60 percent for 8 weeks</c>.</summary>
    /// <returns>The report.</returns>
    public override string ToString() => FormattableString.Invariant($"{Percent} percent for {Weeks} weeks");

    /// <summary>Whether two reports are the same.</summary>
    /// <param name="left">One report.</param>
    /// <param name="right">The other report.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(ReliefReport left, ReliefReport right) => left.Equals(right);

    /// <summary>Whether two reports differ.</summary>
    /// <param name="left">One report.</param>
    /// <param name="right">The other report.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(ReliefReport left, ReliefReport right) => !left.Equals(right);
}
