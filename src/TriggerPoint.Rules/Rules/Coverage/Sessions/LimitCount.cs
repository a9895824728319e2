using System;

namespace TriggerPoint.Rules;

/// <summary>How much of a frequency limit is used up by the time of one session: for certain, and at most.</summary>
internal readonly struct LimitCount
{
    private LimitCount(int certain, int atMost, int place, int first)
    {
        Certain = certain;
        AtMost = atMost;
        Place = place;
        First = first;
    }

    /// <summary>What counts for certain, this session included.</summary>
    public int Certain { get; }

    /// <summary>What may count.</summary>
    public int AtMost { get; }

    /// <summary>The place at which most counts for certain, see <see cref="SessionPlaces"/>.</summary>
    public int Place { get; }

    /// <summary>The first session of the log that lies in the window.</summary>
    public int First { get; }

    /// <summary>Counts in a limit's window that ends with one session; later sessions are judged by themselves.</summary>
    public static LimitCount Of(ClaimCheck check, int index, FrequencyLimit limit)
    {
        SessionLog log = check.Sessions;
        int first = index;
        while (first > 0 && limit.Window.Holds(log[first - 1].Date, log[index].Date))
        {
            first--;
        }

        int undated = limit.Window.IsSession ? 0 : log.Undated;
        return limit.Unit != LimitUnit.Session ? Injections(log, first, index, undated, limit.Unit)
            : limit.Key == LimitKey.Patient ? new LimitCount(index - first + 1, index - first + 1 + undated, 0, first)
            : Sessions(log, first, index, undated, limit.Key);
    }

    private static LimitCount Sessions(SessionLog log, int first, int index, int undated, LimitKey key)
    {
        SessionPlaces here = log.PlacesOf(index, key);

        // A session of which the muscles are not known may meet all others at one place.
        var most = new LimitCount(0, here.MayBeAnywhere ? index - first + 1 + undated : 0, 0, first);
        for (int place = here.NextPossible(-1); place >= 0; place = here.NextPossible(place))
        {
            int certain = 0;
            int atMost = undated;
            for (int i = first; i <= index; i++)
            {
                SessionPlaces there = log.PlacesOf(i, key);
                certain += there.IsAt(place) ? 1 : 0;
                atMost += there.MayBeAt(place) ? 1 : 0;
            }

            bool isMore = here.IsAt(place) && certain > most.Certain;
            most = new LimitCount(isMore ? certain : most.Certain, Math.Max(atMost, most.AtMost), isMore ? place : most.Place, first);
        }

        return most;
    }

    private static LimitCount Injections(SessionLog log, int first, int index, int undated, LimitUnit unit)
    {
        InjectionNumber number = undated == 0 ? default : InjectionNumber.NotKnown;
        for (int i = first; i <= index; i++)
        {
            number += log.InjectionsOf(i, unit == LimitUnit.SteroidInjection);
        }

        return new LimitCount(number.Least, number.AtMost, 0, first);
    }
}
