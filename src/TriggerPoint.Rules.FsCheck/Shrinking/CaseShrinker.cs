using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>
/// Smaller claims and cases: fewer lines, less on each line, a record of fewer muscles, a shorter history, less known. Lines of trigger point codes
/// are kept for last, since a claim without them is mostly no case at all.
/// </summary>
internal static class CaseShrinker
{
    public static IEnumerable<ScrubCase> Shrink(ScrubCase one) =>
        Smaller(one.Claim).Select(one.WithClaim)
            .Concat(Smaller(one.Documentation).Select(one.WithDocumentation))
            .Concat(Smaller(one.History).Select(one.WithHistory));

    public static IEnumerable<Claim> Smaller(Claim claim)
    {
        ServiceLine[] lines = claim.Lines.ToArray();
        IEnumerable<Claim> shorter = Enumerable.Range(0, lines.Length).OrderBy(at => IsTriggerPoint(lines[at]) ? 1 : 0)
            .Select(left => claim.WithLines(lines.Where((_, at) => at != left)));
        IEnumerable<Claim> plainer = lines.SelectMany((line, at) => Smaller(line).Select(smaller => claim.WithLines(lines.Select((other, index) => index == at ? smaller : other))));
        return shorter.Concat(plainer).Concat(Less(claim));
    }

    public static IEnumerable<ServiceLine> Smaller(ServiceLine line)
    {
        foreach (Modifier modifier in line.Modifiers)
        {
            yield return line.WithModifiers(line.Modifiers.Where(other => other != modifier));
        }

        if (line.Note.Length > 0)
        {
            yield return line.WithNote(string.Empty);
        }

        if (line.Provider.Length > 0)
        {
            yield return line.WithProvider(string.Empty);
        }

        if (!line.PlaceOfService.IsUnknown)
        {
            yield return line.WithPlaceOfService(PlaceOfService.Unknown);
        }

        if (line.DiagnosisPointers.Count > 0)
        {
            yield return line.WithDiagnosisPointers(line.DiagnosisPointers.Take(line.DiagnosisPointers.Count - 1));
        }
    }

    public static IEnumerable<ClaimDocumentation> Smaller(ClaimDocumentation documentation)
    {
        DocumentedSession[] sessions = documentation.Sessions.ToArray();
        return Enumerable.Range(0, sessions.Length).Select(left => ClaimDocumentation.Create(sessions.Where((_, at) => at != left)))
            .Concat(sessions.SelectMany((session, at) => Smaller(session).Select(smaller => ClaimDocumentation.Create(sessions.Select((other, index) => index == at ? smaller : other)))));
    }

    public static IEnumerable<DocumentedSession> Smaller(DocumentedSession session)
    {
        if (session.Muscles is not null)
        {
            foreach (InjectionSession muscles in SessionShrinker.Shrink(session.Muscles))
            {
                yield return session.WithMuscles(muscles);
            }

            yield return session.WithMuscles(null);
        }

        if (session.Injectates is not null)
        {
            yield return session.WithInjectates((IEnumerable<Injectate>?)null);
        }

        if (session.PreviousRelief is not null)
        {
            yield return session.WithPreviousRelief(null);
        }

        if (session.SeparateEvaluation is not null)
        {
            yield return session.WithSeparateEvaluation(null);
        }

        if (session.Guidance != ImagingGuidance.Unknown)
        {
            yield return session.WithGuidance(ImagingGuidance.Unknown);
        }
    }

    public static IEnumerable<ClaimHistory> Smaller(ClaimHistory history)
    {
        if (!history.IsKnown)
        {
            return Enumerable.Empty<ClaimHistory>();
        }

        return Enumerable.Range(0, history.Sessions.Count).Select(left => ClaimHistory.Create(history.Sessions.Where((_, at) => at != left))).Append(ClaimHistory.Unknown);
    }

    private static IEnumerable<Claim> Less(Claim claim)
    {
        if (claim.Policy.Length > 0)
        {
            yield return claim.WithPolicy(string.Empty);
        }

        if (claim.Patient.Length > 0)
        {
            yield return claim.WithPatient(string.Empty);
        }

        if (!claim.PlaceOfService.IsUnknown)
        {
            yield return claim.WithPlaceOfService(PlaceOfService.Unknown);
        }

        if (claim.Setting != ClaimSetting.Practitioner)
        {
            yield return claim.WithSetting(ClaimSetting.Practitioner);
        }

        if (claim.Diagnoses.Count > 0)
        {
            yield return claim.WithDiagnoses(claim.Diagnoses.Take(claim.Diagnoses.Count - 1));
        }
    }

    private static bool IsTriggerPoint(ServiceLine line) => line.Code.ToString() is "20552" or "20553" or "20560" or "20561";
}
