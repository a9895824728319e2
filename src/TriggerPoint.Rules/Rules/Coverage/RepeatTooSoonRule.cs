using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>A session not sooner after the one before than the policy covers.</summary>
internal static class RepeatTooSoonRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.RepeatTooSoon, "A session too soon after the one before", RuleCategory.Coverage, FindingSeverity.Warning, "TPI-602", "TPI-703", "TPI-704")
        .WithDenials("119", "151", "273", "N640", "N435", "M86");

    public static void Check(ClaimCheck check)
    {
        if (PolicyGate.TryOpen(check, out PolicyGate gate))
        {
            foreach (SpacingLimit limit in gate.Policy.SpacingLimitArray)
            {
                Check(check, ref gate, limit);
            }
        }
    }

    private static void Check(ClaimCheck check, ref PolicyGate gate, SpacingLimit limit)
    {
        IReadOnlyList<string> basis = limit.Terms.Basis(gate.Policy);
        SessionLog log = check.Sessions;
        bool noHistory = false;
        for (int i = 0; i < log.Count; i++)
        {
            LoggedSession session = log[i];
            if (!session.IsBilled || !gate.SpeaksOn(session.Date, basis))
            {
                continue;
            }

            if (session.Date.IsUnknown)
            {
                check.NoData("date of service", session.Line, basis);
                continue;
            }

            int before = Nearest(log, i, limit, out int place, out bool open);
            if (before >= 0)
            {
                Report(check, gate, limit, session, log[before].Date, place);
            }
            else if (!check.History.IsKnown)
            {
                noHistory = true;
            }
            else if (open)
            {
                check.NoData(limit.Key == LimitKey.Patient ? "dates of earlier sessions" : "muscles and dates of earlier sessions", session.Line, basis);
            }
        }

        if (noHistory)
        {
            check.NoData("history", 0, basis);
        }
    }

    // The last session before, among those too near, that shares a place for certain; open when another may share one.
    private static int Nearest(SessionLog log, int index, SpacingLimit limit, out int place, out bool open)
    {
        SessionPlaces here = log.PlacesOf(index, limit.Key);
        open = log.Undated > 0;
        for (int i = index - 1; i >= 0 && !log[i].Date.IsUnknown && limit.Gap.After(log[i].Date) > log[index].Date; i--)
        {
            SessionPlaces there = log.PlacesOf(i, limit.Key);
            place = here.SharedWith(there);
            if (place >= 0)
            {
                return i;
            }

            open |= here.MayShareWith(there);
        }

        place = -1;
        return -1;
    }

    private static void Report(ClaimCheck check, PolicyGate gate, SpacingLimit limit, LoggedSession session, ServiceDate before, int place)
    {
        string what = limit.Key switch
        {
            LimitKey.Region => $"A session at the {SessionPlaces.WordsFor(limit.Key, place)}",
            LimitKey.Site => $"The {SessionPlaces.WordsFor(limit.Key, place)} was injected again",
            _ => "A session",
        };
        FindingDraft draft = gate.Finding(
            limit.Terms,
            session.Line,
            $"{what} {Wording.Count(before.DaysUntil(session.Date)!.Value, "day")} after {before}; {gate.Policy} covers that after {limit.Gap} at the soonest.");
        draft.Mend = Mend.Create($"From {limit.Gap.After(before)} on it would have been in time. Expect a denial, or have the record show why it could not wait.");
        check.Report(draft);
    }
}
