using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The documented encounters of a claim, each put together when a rule first asks, in memory that is used again for the next claim.</summary>
internal sealed class EncounterCache : IComparer<int>
{
    // The places of the sessions by date, and at the first place of each date what is known of it.
    private readonly List<int> order = new();
    private readonly List<DocumentedEncounter?> known = new();
    private readonly List<DocumentedSession> ofDate = new();
    private readonly List<DocumentedEncounter> encounters = new();
    private int used;
    private DocumentedSession[] sessions = Array.Empty<DocumentedSession>();
    private ServiceDate onlyDate;
    private DocumentedEncounter? ofOnlyDate;

    public void Clear()
    {
        for (int i = 0; i < used; i++)
        {
            encounters[i].Clear();
        }

        used = 0;
        order.Clear();
        known.Clear();
        sessions = Array.Empty<DocumentedSession>();
        onlyDate = default;
        ofOnlyDate = null;
    }

    public DocumentedEncounter? On(ServiceDate date, ClaimCheck check)
    {
        if (check.Documentation.SessionArray.Length == 0)
        {
            return null;
        }

        if (sessions.Length == 0)
        {
            Fill(check);
        }

        if (!date.IsUnknown && date == onlyDate)
        {
            return ofOnlyDate ??= OfAll(check);
        }

        int first = FirstOn(date);
        return first == order.Count || sessions[order[first]].Date != date ? null : known[first] ??= From(first, check);
    }

    public int Compare(int x, int y)
    {
        int dates = sessions[x].Date.CompareTo(sessions[y].Date);
        return dates != 0 ? dates : x.CompareTo(y);
    }

    private void Fill(ClaimCheck check)
    {
        sessions = check.Documentation.SessionArray;
        bool isUndated = false;
        for (int i = 0; i < sessions.Length; i++)
        {
            order.Add(i);
            known.Add(null);
            isUndated |= sessions[i].Date.IsUnknown;
        }

        if (order.Count > 1)
        {
            order.Sort(this);
        }

        // Where all lines are of one date, a session without a date is of it as well.
        onlyDate = isUndated && check.Lines.Length > 0 && AreAllOf(check.Lines[0].Date, check.Lines) ? check.Lines[0].Date : default;
    }

    private static bool AreAllOf(ServiceDate date, ServiceLine[] lines)
    {
        foreach (ServiceLine line in lines)
        {
            if (line.Date != date)
            {
                return false;
            }
        }

        return true;
    }

    private DocumentedEncounter OfAll(ClaimCheck check)
    {
        foreach (DocumentedSession session in sessions)
        {
            if (session.Date == onlyDate || session.Date.IsUnknown)
            {
                ofDate.Add(session);
            }
        }

        return Together(onlyDate, check);
    }

    private DocumentedEncounter From(int first, ClaimCheck check)
    {
        ServiceDate date = sessions[order[first]].Date;
        for (int i = first; i < order.Count && sessions[order[i]].Date == date; i++)
        {
            ofDate.Add(sessions[order[i]]);
        }

        return Together(date, check);
    }

    private DocumentedEncounter Together(ServiceDate date, ClaimCheck check)
    {
        if (used == encounters.Count)
        {
            encounters.Add(new DocumentedEncounter());
        }

        DocumentedEncounter encounter = encounters[used++];
        encounter.Begin(date, ofDate, check.Convention);
        ofDate.Clear();
        return encounter;
    }

    private int FirstOn(ServiceDate date)
    {
        int low = 0;
        int high = order.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            (low, high) = sessions[order[middle]].Date < date ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
