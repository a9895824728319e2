using System;
using System.Globalization;

namespace TriggerPoint.Rules;

/// <summary>A number of days, weeks or months of the calendar, as a policy writes it: <c>12 months</c>, <c>90 days</c>, <c>6 weeks</c>.</summary>
/// <remarks>
/// The default value is no days. Equality is that of the number and the unit: a week is not seven days as far as a policy's words go.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public readonly partial struct CalendarPeriod : IEquatable<CalendarPeriod>
#if NET
    , ISpanParsable<CalendarPeriod>, ISpanFormattable
#endif
{
    /// <summary>The most of a unit that a period holds: no policy looks further.</summary>
    private const int Most = 9999;

    private const int DaysAWeek = 7;
    private static readonly string[] Units = { "day", "week", "month" };

    private readonly short count;

    private CalendarPeriod(int count, CalendarUnit unit)
    {
        this.count = count is >= 0 and <= Most
            ? (short)count
            : throw new ArgumentOutOfRangeException(nameof(count), count, "A period has 0 to 9999 days, weeks or months.");
        Unit = unit;
    }

    /// <summary>How many of the unit, 0 to 9999.</summary>
    public int Count => count;

    /// <summary>What is counted.</summary>
    public CalendarUnit Unit { get; }

    /// <summary>Days.</summary>
    /// <param name="count">How many, 0 to 9999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0 or above 9999.</exception>
    public static CalendarPeriod Days(int count) => new(count, CalendarUnit.Day);

    /// <summary>Weeks of seven days.</summary>
    /// <param name="count">How many, 0 to 9999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0 or above 9999.</exception>
    public static CalendarPeriod Weeks(int count) => new(count, CalendarUnit.Week);

    /// <summary>Months of the calendar.</summary>
    /// <param name="count">How many, 0 to 9999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0 or above 9999.</exception>
    public static CalendarPeriod Months(int count) => new(count, CalendarUnit.Month);

    /// <summary>Reads a period as <see cref="ToString()"/> writes it.</summary>
    /// <param name="s">A number, one space, and <c>days</c>, <c>weeks</c> or <c>months</c>, also without the s.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> has another form.</exception>
    public static CalendarPeriod Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out CalendarPeriod period)
            ? period
            : throw Failures.Format("A period is a number of days, weeks or months, such as 12 months", s);

    /// <summary>Reads a period as <see cref="ToString()"/> writes it, if the text is one.</summary>
    /// <param name="s">A number, one space, and <c>days</c>, <c>weeks</c> or <c>months</c>, also without the s, or null.</param>
    /// <param name="result">The period, or no days.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse(string? s, out CalendarPeriod result)
    {
        result = default;
        string[] words = s?.Split(' ') ?? Array.Empty<string>();
        if (words.Length != 2 || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count > Most)
        {
            return false;
        }

        int unit = Array.FindIndex(Units, name => words[1] == name || words[1] == name + "s");
        if (unit >= 0)
        {
            result = new CalendarPeriod(count, (CalendarUnit)unit);
        }

        return unit >= 0;
    }

    /// <summary>The number and the unit: <c>12 months</c>.</summary>
    /// <returns>The period; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => Wording.Count(count, Units[(int)Unit]);

    /// <inheritdoc/>
    public bool Equals(CalendarPeriod other) => count == other.count && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (count * 4) + (int)Unit;

    /// <summary>Whether two periods are the same.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other period.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(CalendarPeriod left, CalendarPeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other period.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(CalendarPeriod left, CalendarPeriod right) => !left.Equals(right);

    /// <summary>The day that lies so much later.</summary>
    internal ServiceDate After(ServiceDate date) => Moved(date, count);

    /// <summary>The day that lies so much earlier.</summary>
    internal ServiceDate Before(ServiceDate date) => Moved(date, -count);

    private ServiceDate Moved(ServiceDate date, int by) => Unit switch
    {
        CalendarUnit.Month => date.AddMonths(by),
        CalendarUnit.Week => date.AddDays(by * DaysAWeek),
        _ => date.AddDays(by),
    };
}
