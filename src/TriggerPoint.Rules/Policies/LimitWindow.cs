using System;

namespace TriggerPoint.Rules;

/// <summary>The time over which a limit counts: <c>12 months</c> up to a session, its <c>calendar year</c>, or the <c>session</c> alone.</summary>
/// <remarks>
/// The default value is <see cref="Unknown"/>: a limit is known, but not its window, so that it cannot be checked.
/// Equality is that of the written form. Immutable and safe for use by any number of threads.
/// </remarks>
public readonly partial struct LimitWindow : IEquatable<LimitWindow>
#if NET
    , ISpanParsable<LimitWindow>, ISpanFormattable
#endif
{
    private const string UnknownWord = "unknown";
    private const string SessionWord = "session";
    private const string CalendarYearWord = "calendar year";

    private readonly Kind kind;

    private LimitWindow(Kind kind, CalendarPeriod period)
    {
        this.kind = kind;
        Period = period;
    }

    private enum Kind : byte
    {
        Unknown,
        Session,
        CalendarYear,
        Rolling,
    }

    /// <summary>A window that is not known: the default value.</summary>
    public static LimitWindow Unknown => default;

    /// <summary>One session by itself.</summary>
    public static LimitWindow Session => new(Kind.Session, default);

    /// <summary>The calendar year of the session, from January 1 up to it.</summary>
    public static LimitWindow CalendarYear => new(Kind.CalendarYear, default);

    /// <summary>Whether the window is not known.</summary>
    public bool IsUnknown => kind == Kind.Unknown;

    /// <summary>Whether the limit is on one session by itself, so that no history matters.</summary>
    public bool IsSession => kind == Kind.Session;

    /// <summary>Whether the window is the calendar year.</summary>
    public bool IsCalendarYear => kind == Kind.CalendarYear;

    /// <summary>How long a rolling window is; no days for every other.</summary>
    public CalendarPeriod Period { get; }

    internal bool IsRolling => kind == Kind.Rolling;

    /// <summary>The time up to a session, the session included.</summary>
    /// <param name="period">How long it is. A session exactly so much earlier lies outside, one a day less lies inside.</param>
    /// <returns>The window.</returns>
    public static LimitWindow Rolling(CalendarPeriod period) => new(Kind.Rolling, period);

    /// <summary>Reads a window as <see cref="ToString()"/> writes it.</summary>
    /// <param name="s">A period such as <c>12 months</c>, or <c>calendar year</c>, <c>session</c>, <c>unknown</c>.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> has another form.</exception>
    public static LimitWindow Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out LimitWindow window)
            ? window
            : throw Failures.Format("A window is a period such as 12 months, or calendar year, session or unknown", s);

    /// <summary>Reads a window as <see cref="ToString()"/> writes it, if the text is one.</summary>
    /// <param name="s">A period such as <c>12 months</c>, or <c>calendar year</c>, <c>session</c>, <c>unknown</c>; or null.</param>
    /// <param name="result">The window, or <see cref="Unknown"/>.</param>
    /// <returns>Whether the text is a window.</returns>
    public static bool TryParse(string? s, out LimitWindow result)
    {
        result = s switch
        {
            SessionWord => Session,
            CalendarYearWord => CalendarYear,
            _ => CalendarPeriod.TryParse(s, out CalendarPeriod period) ? Rolling(period) : default,
        };
        return !result.IsUnknown || s == UnknownWord;
    }

    /// <summary>The window in words.</summary>
    /// <returns>For example <c>12 months</c> or <c>calendar year</c>; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => kind switch
    {
        Kind.Session => SessionWord,
        Kind.CalendarYear => CalendarYearWord,
        Kind.Rolling => Period.ToString(),
        _ => UnknownWord,
    };

    /// <inheritdoc/>
    public bool Equals(LimitWindow other) => kind == other.kind && Period == other.Period;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LimitWindow other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Period.GetHashCode() * 4) + (int)kind;

    /// <summary>Whether two windows are the same.</summary>
    /// <param name="left">One window.</param>
    /// <param name="right">The other window.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(LimitWindow left, LimitWindow right) => left.Equals(right);

    /// <summary>Whether two windows differ.</summary>
    /// <param name="left">One window.</param>
    /// <param name="right">The other window.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(LimitWindow left, LimitWindow right) => !left.Equals(right);

    /// <summary>Whether the window that ends with one session holds another that is not later.</summary>
    internal bool Holds(ServiceDate earlier, ServiceDate date) => kind switch
    {
        Kind.Session => earlier == date,
        Kind.CalendarYear => earlier.Year == date.Year,
        Kind.Rolling => earlier == date || earlier > Period.Before(date),
        _ => false,
    };

    /// <summary>The first day on which the window no longer holds a session.</summary>
    internal ServiceDate FirstDayWithout(ServiceDate session)
    {
        if (kind == Kind.CalendarYear)
        {
            return session.Year < 9999 ? new ServiceDate(session.Year + 1, 1, 1) : session;
        }

        // The end of a short month may stand for a longer one, and then the day after is meant.
        ServiceDate day = Period.After(session);
        return Holds(session, day) ? day.AddDays(1) : day;
    }
}
