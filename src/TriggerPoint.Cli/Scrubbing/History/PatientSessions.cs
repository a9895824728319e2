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

    // Without muscles, sessions of a date and a code are the same for all patients.
    private readonly Dictionary<(ServiceDate Date, ProcedureCode Code), PastSession> plain = [];

    /// <summary>The sessions that a claim bills.</summary>
    private static IEnumerable<PastSession> BilledBy(SourceClaim claim)
    {
        if (claim.Input.Claim is not { Patient.Length: > 0 } billed || claim.IsVoid)
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

    /// <summary>Adds the sessions that a claim bills.</summary>
    /// <returns>Whether one of them is before one of the patient's that was added already.</returns>
    public bool Add(SourceClaim claim, ClaimOrigin origin)
    {
        bool isLate = false;
        foreach (PastSession session in BilledBy(claim))
        {
            isLate |= Add(claim.Input.Claim!.Patient, new RunSession(session, origin));
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
        bool isLate = known.Length > 0 && kept.Session.Date < known[^1].Session.Date;
        if (CountAlike(known, place, kept.Session) < MostAlike)
        {
            sessions[patient] = [.. known[..place], kept, .. known[place..]];
        }

        return isLate;
    }

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
