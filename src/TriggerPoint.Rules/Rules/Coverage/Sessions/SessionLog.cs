using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>
/// The patient's sessions that the claim bills or its history knows, one a date, in the order of their dates. Put together when a rule first asks.
/// </summary>
/// <remarks>Only 20552 and 20553 count, and several entries of one date are one session, whoever rendered them (TPI-809).</remarks>
internal sealed class SessionLog
{
    // Memory that waits for the next claim; a longer history than most have gives it back.
    private const int MostPlacesKept = 256;

    private readonly List<Entry> entries = new();
    private readonly List<LoggedSession> sessions = new();
    private readonly List<SessionPlaces?> regions = new();
    private readonly List<SessionPlaces?> sites = new();
    private readonly List<SessionPlaces> places = new();
    private int placesInUse;
    private ClaimCheck? check;

    /// <summary>How many sessions there are.</summary>
    public int Count => sessions.Count;

    /// <summary>How many entries have no date: each may be a session of any time.</summary>
    public int Undated { get; private set; }

    public LoggedSession this[int index] => sessions[index];

    public void Clear()
    {
        check = null;
        entries.Clear();
        sessions.Clear();
        regions.Clear();
        sites.Clear();
        placesInUse = 0;
        places.RemoveRange(Math.Min(places.Count, MostPlacesKept), Math.Max(0, places.Count - MostPlacesKept));
        Undated = 0;
    }

    /// <summary>The log of a claim.</summary>
    public SessionLog Of(ClaimCheck claim)
    {
        if (check is null)
        {
            check = claim;
            Fill(claim);
        }

        return this;
    }

    /// <summary>The session of a date; -1 when there is none.</summary>
    public int IndexOf(ServiceDate date)
    {
        int low = 0;
        int high = sessions.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = sessions[middle].Date.CompareTo(date);
            if (order == 0)
            {
                return middle;
            }

            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }

        return -1;
    }

    /// <summary>The claim's line for the session of a date, whoever rendered it, from 1; 0 when there is none.</summary>
    public int LineOn(ServiceDate date)
    {
        int index = IndexOf(date);
        return index < 0 ? 0 : sessions[index].Line;
    }

    /// <summary>The claim's injection line of one session with another line: of its date, by a provider who may be the same; 0 when there is none.</summary>
    public int LineBeside(ServiceLine other)
    {
        int index = IndexOf(other.Date);
        int line = 0;
        for (int i = index < 0 ? 0 : sessions[index].FirstEntry; index >= 0 && i <= sessions[index].LastEntry; i++)
        {
            int next = entries[i].Line;
            if (next > 0 && ServiceScope.MayShareProvider(check!.Lines[next - 1], other))
            {
                line = Preferred(check, line, next);
            }
        }

        return line;
    }

    /// <summary>Where a session was, as far as a key asks.</summary>
    public SessionPlaces PlacesOf(int index, LimitKey key)
    {
        if (key == LimitKey.Patient)
        {
            return SessionPlaces.OnePatient;
        }

        List<SessionPlaces?> known = key == LimitKey.Region ? regions : sites;
        return known[index] ??= Places(sessions[index], key);
    }

    /// <summary>How many injections a session had, or how many with a steroid.</summary>
    public InjectionNumber InjectionsOf(int index, bool withSteroid)
    {
        LoggedSession session = sessions[index];
        if (!session.IsBilled)
        {
            InjectionNumber past = PastInjections(session);
            return withSteroid ? past.Doubtful : past;
        }

        DocumentedEncounter? encounter = check!.EncounterOn(session.Date);
        InjectionNumber number = encounter?.Selection is { } selection ? InjectionNumber.Of(selection.Session) : InjectionNumber.NotKnown;
        bool? isSteroid = withSteroid ? InjectateEvidence.HasSteroid(check, session.Date) : true;
        return isSteroid == true ? number : isSteroid == false ? default : number.Doubtful;
    }

    private static int ByDate(Entry one, Entry other) => one.Date.CompareTo(other.Date);

    private void Fill(ClaimCheck claim)
    {
        for (int i = 0; i < claim.Lines.Length; i++)
        {
            ServiceLine line = claim.Lines[i];
            if (TriggerPointCodes.IsInjection(line.Code))
            {
                entries.Add(new Entry(line.Date, i + 1, null));
                Undated = line.Date.IsUnknown ? 1 : Undated;
            }
        }

        foreach (PastSession past in claim.History.SessionArray)
        {
            if (!TriggerPointCodes.IsInjection(past.Code))
            {
                continue;
            }

            if (past.Date.IsUnknown)
            {
                Undated++;
            }
            else
            {
                entries.Add(new Entry(past.Date, 0, past));
            }
        }

        entries.Sort(ByDate);
        for (int first = 0, last; first < entries.Count; first = last + 1)
        {
            int line = entries[first].Line;
            for (last = first; last + 1 < entries.Count && entries[last + 1].Date == entries[first].Date; last++)
            {
                line = Preferred(claim, line, entries[last + 1].Line);
            }

            sessions.Add(new LoggedSession(entries[first].Date, line, first, last));
            regions.Add(null);
            sites.Add(null);
        }
    }

    // The higher code is the one that is paid; among lines that say the same the first one stands for all.
    private static int Preferred(ClaimCheck claim, int one, int other)
    {
        if (one == 0 || other == 0)
        {
            return Math.Max(one, other);
        }

        ServiceLine first = claim.Lines[one - 1];
        ServiceLine second = claim.Lines[other - 1];
        int order = second.Code.CompareTo(first.Code);
        order = order != 0 ? order : LineOrder.Compare(first, second);
        order = order != 0 ? order : one.CompareTo(other);
        return order < 0 ? one : other;
    }

    private InjectionNumber PastInjections(LoggedSession session)
    {
        InjectionNumber number = default;
        for (int i = session.FirstEntry; i <= session.LastEntry; i++)
        {
            number += entries[i].Past!.Muscles is { } muscles ? InjectionNumber.Of(muscles) : InjectionNumber.NotKnown;
        }

        return number;
    }

    private SessionPlaces Places(LoggedSession session, LimitKey key)
    {
        SessionPlaces there = NextPlaces();
        there.Begin(key, check!.Convention);
        bool documented = !session.IsBilled;
        if (session.IsBilled && check.EncounterOn(session.Date)?.Selection is { } selection)
        {
            there.Add(selection.Session);
            documented = true;
        }

        for (int i = session.FirstEntry; i <= session.LastEntry; i++)
        {
            if (entries[i].Past is { } past)
            {
                documented &= past.Muscles is not null;
                if (past.Muscles is not null)
                {
                    there.Add(past.Muscles);
                }
            }
        }

        if (!documented)
        {
            there.AddAnywhere();
        }

        return there;
    }

    private SessionPlaces NextPlaces()
    {
        if (placesInUse == places.Count)
        {
            places.Add(new SessionPlaces());
        }

        return places[placesInUse++];
    }

    private readonly struct Entry
    {
        public Entry(ServiceDate date, int line, PastSession? past)
        {
            Date = date;
            Line = line;
            Past = past;
        }

        public ServiceDate Date { get; }

        public int Line { get; }

        public PastSession? Past { get; }
    }
}
