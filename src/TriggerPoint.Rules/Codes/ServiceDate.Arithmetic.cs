using System;

namespace TriggerPoint.Rules;

public readonly partial struct ServiceDate
{
    private const int MonthsAYear = 12;

    /// <summary>The day so many days later, or earlier for a negative number.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The day; the first day of year 1 or the last of year 9999 where it would lie beyond; <see cref="Unknown"/> for <see cref="Unknown"/>.</returns>
    public ServiceDate AddDays(int days)
    {
        if (IsUnknown)
        {
            return this;
        }

        long day = Math.Min(Math.Max(DayNumber + days, 0), DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay);
        return FromDateTime(new DateTime(day * TimeSpan.TicksPerDay));
    }

    /// <summary>The same day of the month so many months later, or earlier for a negative number.</summary>
    /// <param name="months">The months.</param>
    /// <returns>
    /// The day, or the last of its month where the month is too short: one month after January 31 is the end of February. The first day of year 1 or the
    /// last of year 9999 where it would lie beyond; <see cref="Unknown"/> for <see cref="Unknown"/>.
    /// </returns>
    public ServiceDate AddMonths(int months)
    {
        if (IsUnknown)
        {
            return this;
        }

        long month = ((long)Year * MonthsAYear) + Month - 1 + months;
        int year = (int)Math.Min(Math.Max(month / MonthsAYear, 0), 10_000);
        return year switch
        {
            0 => new ServiceDate(1, 1, 1),
            10_000 => new ServiceDate(9999, MonthsAYear, 31),
            _ => OnOrBefore(year, (int)(month % MonthsAYear) + 1, Day),
        };
    }

    /// <summary>The days from this date to another, negative when the other is earlier.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>The days; null when either date is <see cref="Unknown"/>.</returns>
    public int? DaysUntil(ServiceDate other) =>
        IsUnknown || other.IsUnknown ? null : (int)(other.DayNumber - DayNumber);

    private long DayNumber => new DateTime(Year, Month, Day).Ticks / TimeSpan.TicksPerDay;

    private static ServiceDate OnOrBefore(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
