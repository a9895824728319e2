using System;
using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Sessions by patient, in the order of their dates: nothing is kept of a claim but date, code and muscles of the sessions that it bills.</summary>
/// <remarks>Sessions count across providers (TPI-809). Reading is safe on any number of threads while nothing is added.</remarks>
internal sealed class PatientSessions
{
    // A session of one date and code is one session, however often it is billed; of two there is always one that a claim does not bill itself.
    private const int MostAlike = 2;

    // Most patients have few: arrays of just their size.
    private readonly Dictionary<string, RunSession[]> sessions = new(StringComparer.Ordinal);

    // What claims took back. Whether another claim billed the same is not known then, for instance the right one after a mistake.
    private readonly Dictionary<string, HashSet<(ServiceDate Date, ProcedureCode Code)>> voided = new(StringComparer.Ordinal);

    // Without muscles, sessions of a date and a code are the same for all patients.
    private readonly Dictionary<(ServiceDate Date, ProcedureCode Code), PastSession> plain = [];

    /// <summary>The sessions that a claim bills, or takes back.</summary>
    private static IEnumerable<PastSession> BilledBy(SourceClaim claim)
    {
        if (claim.Input.Claim is not { Patient.Length: > 0 } billed)
        {
            yield break;
        }

        foreach (ServiceLine line in billed.Lines)
        {
            if (IsInjection(line) && !line.Date.IsUnknown)
            {
                yield return PastSession.Create(line.Date, line.Code).WithMuscles(claim.Input.Documentation.Sessions.FirstOrDefault(session => session.Date == line.Date)?.Muscles);
            }
        }
    }

    /// <summary>The last date of a session that a claim bills; unknown when it bills none.</summary>
    public static ServiceDate LastDate(Claim claim)
    {
        ServiceDate last = default;
        foreach (ServiceLine line in claim.Lines)
        {
            last = IsInjection(line) && !line.Date.IsUnknown && (last.IsUnknown || line.Date > last) ? line.Date : last;
        }

        return last;
    }

    /// <summary>Adds the sessions that a claim bills, or what it takes back.</summary>
    /// <returns>Whether one of them is before one of the patient's that was added already.</returns>
    public bool Add(SourceClaim claim, ClaimOrigin origin)
    {
        bool isLate = false;
        foreach (PastSession session in BilledBy(claim))
        {
            string patient = claim.Input.Claim!.Patient;
            isLate |= claim.IsVoid ? TakeBack(patient, session) : Add(patient, new RunSession(session, origin));
        }

        return isLate;
    }

    /// <summary>Adds a session.</summary>
    /// <returns>Whether it is before one of the patient's that was added already.</returns>
    public bool Add(string patient, RunSession session)
    {
        RunSession[] known = sessions.GetValueOrDefault(patient) ?? [];
        RunSession kept = session with { Session = Shared(session.Session) };
        int place = Array.BinarySearch(known, kept);
        place = place < 0 ? ~place : place;
        bool isLate = IsLate(known, kept.Session);
        if (CountAlike(known, place, kept.Session) < MostAlike)
        {
            sessions[patient] = [.. known[..place], kept, .. known[place..]];
        }

        return isLate;
    }

    /// <summary>Whether a claim took back what was billed for a patient's date and code.</summary>
    public bool IsVoided(string patient, PastSession session) => voided.TryGetValue(patient, out var dates) && dates.Contains((session.Date, session.Code));

    /// <summary>Whether a claim took back what was billed for a patient on a day up to a date.</summary>
    public bool HasVoided(string patient, ServiceDate last) => voided.TryGetValue(patient, out var dates) && dates.Any(one => one.Date <= last);

    /// <summary>The last sessions of a patient up to a date, but for those that a claim bills itself; the oldest first.</summary>
    public IEnumerable<PastSession> Of(string patient, ServiceDate last, ClaimOrigin except, int most)
    {
        if (!sessions.TryGetValue(patient, out RunSession[]? known))
        {
            return [];
        }

        int end = Array.BinarySearch(known, new RunSession(PastSession.Create(last, default), new ClaimOrigin(int.MaxValue, long.MaxValue)));
        end = end < 0 ? ~end : end;
        return new ArraySegment<RunSession>(known, Math.Max(0, end - most), Math.Min(most, end))
            .Where(session => session.Origin != except).Select(session => session.Session);
    }

    private static bool IsLate(RunSession[] known, PastSession session) => known.Length > 0 && session.Date < known[^1].Session.Date;

    private bool TakeBack(string patient, PastSession session)
    {
        if (!voided.TryGetValue(patient, out var dates))
        {
            voided.Add(patient, dates = []);
        }

        dates.Add((session.Date, session.Code));
        return IsLate(sessions.GetValueOrDefault(patient) ?? [], session);
    }

    // Those of its date lie around its place.
    private static int CountAlike(RunSession[] known, int place, PastSession session)
    {
        int alike = 0;
        for (int at = place - 1; at >= 0 && known[at].Session.Date == session.Date; at--)
        {
            alike += known[at].Session.Equals(session) ? 1 : 0;
        }

        for (int at = place; at < known.Length && known[at].Session.Date == session.Date; at++)
        {
            alike += known[at].Session.Equals(session) ? 1 : 0;
        }

        return alike;
    }

    private static bool IsInjection(ServiceLine line) =>
        line.Code == ProcedureCode.Injection1To2Muscles || line.Code == ProcedureCode.Injection3OrMoreMuscles;

    private PastSession Shared(PastSession session)
    {
        if (session.Muscles is not null)
        {
            return session;
        }

        (ServiceDate Date, ProcedureCode Code) key = (session.Date, session.Code);
        if (!plain.TryGetValue(key, out PastSession? shared))
        {
            plain.Add(key, shared = PastSession.Create(session.Date, session.Code));
        }

        return shared;
    }
}
