using System;

namespace TriggerPoint.Rules;

/// <summary>What the Medicare physician fee schedule says about modifiers of a code, in the digits of CMS (TPI-301 to TPI-309).</summary>
/// <remarks>
/// The default value is no row: no code, status <c>'\0'</c>, and 0 in every indicator.
/// Equality is that of all parts. Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct FeeScheduleIndicators : IEquatable<FeeScheduleIndicators>
{
    // Status, global period and six digits as one number; the generator packs them.
    private readonly uint packed;

    internal FeeScheduleIndicators(ProcedureCode code, uint packed, ServiceDate firstDay, ServiceDate lastDay)
    {
        Code = code;
        this.packed = packed;
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>The code.</summary>
    public ProcedureCode Code { get; }

    /// <summary>The status letter of CMS.</summary>
    /// <value><c>A</c> active, <c>N</c> not covered, <c>B</c> bundled, <c>C</c> priced by the contractor, <c>I</c> not valid for Medicare, and others.</value>
    public char Status => Code.IsNone ? '\0' : (char)('A' + (packed / FeeSchedulePacking.Status));

    /// <summary>The global period.</summary>
    public GlobalPeriod GlobalDays => (GlobalPeriod)(packed / FeeSchedulePacking.GlobalDays % FeeSchedulePacking.Periods);

    /// <summary>Whether 26 and TC apply: 0 means that the service cannot be split (TPI-308).</summary>
    public int ProfessionalTechnical => Digit(FeeSchedulePacking.ProfessionalTechnical);

    /// <summary>Payment of several procedures: 2 means the usual reduction (TPI-303).</summary>
    public int MultipleProcedure => Digit(FeeSchedulePacking.MultipleProcedure);

    /// <summary>Whether 50 applies: 0 means that two sides pay as one, 1 that they pay 150 percent (TPI-301).</summary>
    public int Bilateral => Digit(FeeSchedulePacking.Bilateral);

    /// <summary>Assistant at surgery: 1 means not payable (TPI-309).</summary>
    public int Assistant => Digit(FeeSchedulePacking.Assistant);

    /// <summary>Two surgeons: 0 means not payable (TPI-309).</summary>
    public int CoSurgeon => Digit(FeeSchedulePacking.CoSurgeon);

    /// <summary>A team of surgeons: 0 means not payable (TPI-309).</summary>
    public int Team => Digit(FeeSchedulePacking.Team);

    /// <summary>The first day on which the row applies; <see cref="ServiceDate.Unknown"/> when the source does not say.</summary>
    public ServiceDate FirstDay { get; }

    /// <summary>The last day on which the row applies; <see cref="ServiceDate.Unknown"/> while it is open.</summary>
    public ServiceDate LastDay { get; }

    /// <inheritdoc/>
    public bool Equals(FeeScheduleIndicators other) =>
        Code == other.Code && packed == other.packed && FirstDay == other.FirstDay && LastDay == other.LastDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FeeScheduleIndicators other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Code.GetHashCode() * 31) + (int)packed);

    /// <summary>Whether two rows are the same.</summary>
    /// <param name="left">One row.</param>
    /// <param name="right">The other row.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(FeeScheduleIndicators left, FeeScheduleIndicators right) => left.Equals(right);

    /// <summary>Whether two rows differ.</summary>
    /// <param name="left">One row.</param>
    /// <param name="right">The other row.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(FeeScheduleIndicators left, FeeScheduleIndicators right) => !left.Equals(right);

    private int Digit(uint place) => (int)(packed / place % 10);
}
