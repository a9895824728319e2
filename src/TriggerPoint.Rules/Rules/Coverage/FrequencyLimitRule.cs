using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>No more sessions, or injections in a session, than the policy covers: one engine for every limit, whatever its window, unit and key.</summary>
internal static class FrequencyLimitRule
{
    private const int MostDatesNamed = 6;

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.FrequencyLimitExceeded,
        "More sessions than the policy covers",
        RuleCategory.Coverage,
        FindingSeverity.Error,
        "TPI-601", "TPI-701", "TPI-702", "TPI-703", "TPI-704", "TPI-705", "TPI-706", "TPI-708", "TPI-709", "TPI-710", "TPI-712")
        .WithDenials("119", "151", "273", "N640", "N435", "M86");

    public static void Check(ClaimCheck check)
    {
        if (PolicyGate.TryOpen(check, out PolicyGate gate))
        {
            foreach (FrequencyLimit limit in gate.Policy.FrequencyLimitArray)
            {
                Check(check, ref gate, limit);
            }
        }
    }

    private static void Check(ClaimCheck check, ref PolicyGate gate, FrequencyLimit limit)
    {
        IReadOnlyList<string> basis = limit.Terms.Basis(gate.Policy);
        SessionLog log = check.Sessions;
        string? missing = null;
        for (int i = 0; i < log.Count; i++)
        {
            LoggedSession session = log[i];
            if (!session.IsBilled || !gate.SpeaksOn(session.Date, basis))
            {
                continue;
            }

            if (!limit.IsKnown)
            {
                missing = limit.Most is { } most
                    ? check.Words($"time in which {gate.Policy.Id} covers {most} sessions")
                    : check.Words($"session limit of {gate.Policy.Id}");
            }
            else if (session.Date.IsUnknown && !limit.Window.IsSession)
            {
                check.NoData("date of service", session.Line, basis);
            }
            else
            {
                LimitCount count = LimitCount.Of(check, i, limit);
                if (count.Certain > limit.Most)
                {
                    Report(check, gate, limit, i, count);
                }
                else if (!check.History.IsKnown && !limit.Window.IsSession)
                {
                    missing = "history";
                }
                else if (count.AtMost > limit.Most)
                {
                    check.NoData(What(log, i, limit), session.Line, basis);
                }
            }
        }

        if (missing is not null)
        {
            check.NoData(missing, 0, basis);
        }
    }

    // What would settle a count that may be above the limit and need not be.
    private static string What(SessionLog log, int index, FrequencyLimit limit) => limit.Unit switch
    {
        LimitUnit.Session when limit.Key == LimitKey.Patient => "dates of earlier sessions",
        LimitUnit.Session => log.PlacesOf(index, limit.Key).MayBeAnywhere ? "muscles" : "muscles and dates of earlier sessions",
        LimitUnit.SteroidInjection => "number of injections, and whether a steroid was injected",
        _ => "number of injections",
    };

    private static void Report(ClaimCheck check, PolicyGate gate, FrequencyLimit limit, int index, LimitCount count)
    {
        LoggedSession session = check.Sessions[index];
        string policy = gate.Policy.ToString();
        if (limit.Window.IsSession)
        {
            FindingDraft one = gate.Finding(
                limit.Terms, session.Line, $"{Wording.Count(count.Certain, LimitWords.Noun(limit.Unit))} in one session; {policy} covers {limit.Most}.");
            one.Mend = Mend.Create("Check the number against the record. What lies beyond is not covered: expect a denial, or send the reason with the claim.");
            check.Report(one);
            return;
        }

        ServiceDate[] earlier = Earlier(check.Sessions, index, limit, count);
        string what = limit.Unit == LimitUnit.Session ? $"Session {count.Certain}" : Wording.Count(count.Certain, LimitWords.Noun(limit.Unit));
        string where = limit.Key == LimitKey.Patient ? string.Empty : $" at the {SessionPlaces.WordsFor(limit.Key, count.Place)}";
        string when = limit.Window.IsCalendarYear ? $"in the calendar year {session.Date.Year}" : $"within {limit.Window}";
        string after = earlier.Length == 0 ? string.Empty
            : earlier.Length <= MostDatesNamed ? $", after {Wording.List(earlier.Select(date => date.ToString()))}"
            : $", after {earlier.Length} from {earlier[0]} to {earlier[earlier.Length - 1]}";
        FindingDraft draft = gate.Finding(limit.Terms, session.Line, $"{what}{where} {when}{after}; {policy} covers {limit.Most}.");
        string room = limit.Unit == LimitUnit.Session && limit.Most > 0 && earlier.Length >= limit.Most
            ? $"The limit has room from {limit.Window.FirstDayWithout(earlier[earlier.Length - limit.Most.Value])}. "
            : string.Empty;
        draft.Mend = Mend.Create($"{room}For this session expect a denial, or send the reason for it with the claim.");
        check.Report(draft);
    }

    // The sessions that count beside the one that is reported.
    private static ServiceDate[] Earlier(SessionLog log, int index, FrequencyLimit limit, LimitCount count) =>
        Enumerable.Range(count.First, index - count.First)
            .Where(i => log.PlacesOf(i, limit.Key).IsAt(count.Place)).Select(i => log[i].Date).ToArray();
}
