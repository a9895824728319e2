using System;
using System.Globalization;

namespace TriggerPoint.Rules;

/// <summary>A date of service: a day of the Gregorian calendar, without time or zone.</summary>
/// <remarks>
/// The default value is <see cref="Unknown"/>: no date was given. It sorts before every real date and prints as the empty text.
/// The library has its own date type because netstandard2.0 has none; on newer targets it converts to and from <c>DateOnly</c>.
/// Instances are immutable and safe for use by any number of threads.
/// </remarks>
public readonly partial struct ServiceDate : IEquatable<ServiceDate>, IComparable<ServiceDate>
#if NET
    , ISpanParsable<ServiceDate>, ISpanFormattable
#endif
{
    // yyyymmdd; 0 means unknown.
    private readonly int packed;

    /// <summary>Makes a date.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public ServiceDate(int year, int month, int day)
    {
        if (!Exists(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), "There is no such day: year 1 to 9999, month 1 to 12, day within the month.");
        }

        packed = Pack(year, month, day);
    }

    /// <summary>No date: the default value.</summary>
    public static ServiceDate Unknown => default;

    /// <summary>Whether no date was given.</summary>
    public bool IsUnknown => packed == 0;

    /// <summary>The year, 1 to 9999; 0 for <see cref="Unknown"/>.</summary>
    public int Year => packed / 10000;

    /// <summary>The month, 1 to 12; 0 for <see cref="Unknown"/>.</summary>
    public int Month => packed / 100 % 100;

    /// <summary>The day of the month; 0 for <see cref="Unknown"/>.</summary>
    public int Day => packed % 100;

    /// <summary>The date part of a <see cref="DateTime"/>; its time and kind are ignored.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The date.</returns>
    public static ServiceDate FromDateTime(DateTime value) => new(value.Year, value.Month, value.Day);

    /// <summary>Reads <c>2024-08-01</c> or <c>20240801</c> (the D8 form of X12).</summary>
    /// <param name="s">The text, without surrounding space.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a date in one of the two forms.</exception>
    public static ServiceDate Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out ServiceDate date)
            ? date
            : throw Failures.Format("A date of service is written 2024-08-01 or 20240801", s);

    /// <summary>Reads <c>2024-08-01</c> or <c>20240801</c>, if the text is one.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">The date, or <see cref="Unknown"/>.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(string? s, out ServiceDate result)
    {
        result = default;
        if (s is null)
        {
            return false;
        }

        bool dashed = s.Length == 10 && s[4] == '-' && s[7] == '-';
        if (!dashed && s.Length != 8)
        {
            return false;
        }

        int step = dashed ? 1 : 0;
        if (!TryDigits(s, 0, 4, out int year) || !TryDigits(s, 4 + step, 2, out int month)
            || !TryDigits(s, 6 + (2 * step), 2, out int day) || !Exists(year, month, day))
        {
            return false;
        }

        result = new ServiceDate(year, month, day);
        return true;
    }

    /// <summary>The date as <c>2024-08-01</c>, or the empty text for <see cref="Unknown"/>.</summary>
    /// <returns>The date as text; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => IsUnknown
        ? string.Empty
        : string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);

    /// <inheritdoc/>
    public bool Equals(ServiceDate other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ServiceDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <inheritdoc/>
    public int CompareTo(ServiceDate other) => packed.CompareTo(other.packed);

    /// <summary>Whether two dates are the same.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(ServiceDate left, ServiceDate right) => left.packed == right.packed;

    /// <summary>Whether two dates differ.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(ServiceDate left, ServiceDate right) => left.packed != right.packed;

    /// <summary>Whether one date is before the other; <see cref="Unknown"/> is before every real date.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True when <paramref name="left"/> is before <paramref name="right"/>.</returns>
    public static bool operator <(ServiceDate left, ServiceDate right) => left.packed < right.packed;

    /// <summary>Whether one date is after the other.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True when <paramref name="left"/> is after <paramref name="right"/>.</returns>
    public static bool operator >(ServiceDate left, ServiceDate right) => left.packed > right.packed;

    /// <summary>Whether one date is the other or before it.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True when <paramref name="left"/> is not after <paramref name="right"/>.</returns>
    public static bool operator <=(ServiceDate left, ServiceDate right) => left.packed <= right.packed;

    /// <summary>Whether one date is the other or after it.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True when <paramref name="left"/> is not before <paramref name="right"/>.</returns>
    public static bool operator >=(ServiceDate left, ServiceDate right) => left.packed >= right.packed;

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Pack(int year, int month, int day) => (year * 10000) + (month * 100) + day;

    private static bool TryDigits(string s, int start, int count, out int value)
    {
        value = 0;
        for (int i = start; i < start + count; i++)
        {
            if (s[i] is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (s[i] - '0');
        }

        return true;
    }
}
