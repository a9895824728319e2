using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// Frequency and spacing written a second time, from the words of the decisions and without regard for speed: every way in which what is open may
/// turn out is looked at as a set of places.
/// </summary>
internal sealed class NaiveLimits
{
    private readonly List<Session> sessions;
    private readonly int undated;
    private readonly bool knowsHistory;

    public NaiveLimits(CoverageCase given, LimitKey key)
    {
        knowsHistory = given.History.IsKnown;
        PastSession[] past = [.. given.History.Sessions.Where(session => session.Code.ToString() is "20552" or "20553")];
        undated = past.Count(session => session.Date.IsUnknown);
        var documented = given.Dates.Zip(given.Muscles).Select(pair => (Date: pair.First, Muscles: pair.Second, IsBilled: true));
        var before = past.Where(session => !session.Date.IsUnknown).Select(session => (session.Date, session.Muscles, IsBilled: false));
        sessions = [.. documented.Concat(before).GroupBy(session => session.Date).OrderBy(date => date.Key).Select(date => new Session(
            date.Key,
            date.Any(session => session.IsBilled),
            Places(date.Where(session => session.Muscles is not null).Select(session => session.Muscles!), key, isCertain: true),
            Places(date.Where(session => session.Muscles is not null).Select(session => session.Muscles!), key, isCertain: false),
            key != LimitKey.Patient && IsOpen([.. date])))];
    }

    /// <summary>Found, open or neither, for each date that the claim bills.</summary>
    public IEnumerable<(ServiceDate Date, char Outcome)> Frequency(FrequencyLimit limit)
    {
        foreach (Session session in sessions.Where(session => session.IsBilled))
        {
            Session[] window = [.. sessions.Where(other => other.Date <= session.Date && InWindow(limit.Window, other.Date, session.Date))];
            bool found = session.Certain.Any(place => window.Count(other => other.Certain.Contains(place)) > limit.Most);
            bool open = session.IsOpen
                ? window.Length + undated > limit.Most
                : session.Possible.Any(place => window.Count(other => other.IsOpen || other.Possible.Contains(place)) + undated > limit.Most);
            yield return (session.Date, found ? '!' : !knowsHistory || open ? '?' : '-');
        }
    }

    public IEnumerable<(ServiceDate Date, char Outcome)> Spacing(SpacingLimit limit)
    {
        foreach (Session session in sessions.Where(session => session.IsBilled))
        {
            Session[] near = [.. sessions.Where(other => other.Date < session.Date && Allowed(limit.Gap, other.Date) > Day(session.Date))];
            bool found = near.Any(other => other.Certain.Intersect(session.Certain).Any());
            bool open = undated > 0 || near.Any(other =>
                (other.IsOpen && (session.IsOpen || session.Possible.Count > 0)) || (session.IsOpen && other.Possible.Count > 0) || other.Possible.Intersect(session.Possible).Any());
            yield return (session.Date, found ? '!' : !knowsHistory || open ? '?' : '-');
        }
    }

    private static bool InWindow(LimitWindow window, ServiceDate earlier, ServiceDate date)
    {
        DateOnly day = Day(date);
        DateOnly outside = window.IsCalendarYear ? new DateOnly(day.Year, 1, 1).AddDays(-1) : window.Period.Unit switch
        {
            CalendarUnit.Month => day.AddMonths(-window.Period.Count),
            CalendarUnit.Week => day.AddDays(-7 * window.Period.Count),
            _ => day.AddDays(-window.Period.Count),
        };
        return Day(earlier) > outside;
    }

    private static DateOnly Allowed(CalendarPeriod gap, ServiceDate date) => gap.Unit switch
    {
        CalendarUnit.Month => Day(date).AddMonths(gap.Count),
        CalendarUnit.Week => Day(date).AddDays(7 * gap.Count),
        _ => Day(date).AddDays(gap.Count),
    };

    private static DateOnly Day(ServiceDate date) => new(date.Year, date.Month, date.Day);

    // A date is open where a claim has no record of it, where a past entry has no muscles, and where words bound nothing.
    private static bool IsOpen((ServiceDate Date, InjectionSession? Muscles, bool IsBilled)[] entries) =>
        (entries.Any(entry => entry.IsBilled) && entries.Where(entry => entry.IsBilled).All(entry => entry.Muscles is null))
        || entries.Any(entry => !entry.IsBilled && entry.Muscles is null)
        || entries.Any(entry => entry.Muscles?.Injections.Any(injection => injection.Mention.Reach == MentionReach.Open) == true);

    private static HashSet<string> Places(IEnumerable<InjectionSession> records, LimitKey key, bool isCertain) => key switch
    {
        LimitKey.Patient => ["patient"],
        LimitKey.Region => [.. records.SelectMany(record => record.Injections).SelectMany(injection => Regions(injection.Mention, isCertain))],
        _ => [.. records.SelectMany(record => record.Injections).SelectMany(injection => Sites(injection.Mention, isCertain))],
    };

    private static IEnumerable<string> Regions(MuscleMention mention, bool isCertain)
    {
        string[][] regions = [.. mention.Candidates.Select(site => site.Muscle.ClinicalRegions.ToString().Split(", "))];
        return regions.SelectMany(each => each).Distinct()
            .Where(region => !isCertain || (mention.Proves && regions.All(each => each.Contains(region))));
    }

    private static IEnumerable<string> Sites(MuscleMention mention, bool isCertain)
    {
        foreach (MuscleSite site in mention.Candidates)
        {
            string muscle = site.Muscle.WholeMuscle.Key;
            if (site.Side is Side.Left or Side.Right)
            {
                if (!isCertain || mention.IsSettled)
                {
                    yield return $"{site.Side} {muscle}";
                }
            }
            else if (!isCertain)
            {
                yield return $"Left {muscle}";
                yield return $"Right {muscle}";
            }
        }
    }

    private sealed record Session(ServiceDate Date, bool IsBilled, HashSet<string> Certain, HashSet<string> Possible, bool IsOpen);
}
