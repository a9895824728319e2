using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The documented encounters of a claim, each put together when a rule first asks.</summary>
internal sealed class EncounterCache : IComparer<int>
{
    // The places of the sessions by date, and at the first place of each date what is known of it.
    private readonly List<int> order = new();
    private readonly List<DocumentedEncounter?> known = new();
    private DocumentedSession[] sessions = System.Array.Empty<DocumentedSession>();
    private ServiceDate onlyDate;
    private DocumentedEncounter? ofOnlyDate;

    public void Clear()
    {
        order.Clear();
        known.Clear();
        sessions = System.Array.Empty<DocumentedSession>();
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
            return ofOnlyDate ??= Together(check, date, sessions.Where(session => session.Date == date || session.Date.IsUnknown));
        }

        int first = FirstOn(date);
        return first == order.Count || sessions[order[first]].Date != date
            ? null
            : known[first] ??= Together(check, date, order.Skip(first).Select(place => sessions[place]).TakeWhile(session => session.Date == date));
    }

    public int Compare(int x, int y)
    {
        int dates = sessions[x].Date.CompareTo(sessions[y].Date);
        return dates != 0 ? dates : x.CompareTo(y);
    }

    private static DocumentedEncounter Together(ClaimCheck check, ServiceDate date, IEnumerable<DocumentedSession> ofDate) =>
        new(date, ofDate.ToArray(), check.Convention);

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

        order.Sort(this);

        // Where all lines are of one date, a session without a date is of it as well.
        onlyDate = isUndated && check.Lines.Length > 0 && check.Lines.All(line => line.Date == check.Lines[0].Date) ? check.Lines[0].Date : default;
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
