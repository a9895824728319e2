using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Fhir;

/// <summary>Reads body sites as documented muscles.</summary>
internal static class BodySites
{
    private static readonly HashSet<ProcedureCode> Injections = [ProcedureCode.Injection1To2Muscles, ProcedureCode.Injection3OrMoreMuscles];
    private static readonly HashSet<ProcedureCode> Needlings = [ProcedureCode.Needling1To2Muscles, ProcedureCode.Needling3OrMoreMuscles];

    /// <summary>Whether a code is one of the four whose body sites are muscles.</summary>
    public static bool AreMuscles(ProcedureCode code) => Injections.Contains(code) || Needlings.Contains(code);

    /// <summary>Gives muscles the technique that their code says.</summary>
    public static InjectionSession Under(this InjectionSession muscles, ProcedureCode code) =>
        Needlings.Contains(code) ? muscles.WithTechnique(NeedleTechnique.DryNeedling) : muscles;

    /// <summary>The muscles of a line; null when its sites have no words.</summary>
    /// <remarks>
    /// A line has one body site, so several muscles stand in its sub-sites (TPI-807); the body site is then their region, unless it names a muscle itself.
    /// Sub-sites that name no muscle, such as a side, belong to the words of the body site.
    /// </remarks>
    public static InjectionSession? OfLine(FhirNode line)
    {
        string? site = Concepts.Words(line["bodySite"]);
        string[] within = [.. line.List("subSite").Select(Concepts.Words).OfType<string>()];
        if (within.Length == 0)
        {
            return site is null ? null : InjectionSession.Parse(site);
        }

        List<InjectionSession> sessions = [.. within.Select(InjectionSession.Parse)];
        if (site is null)
        {
            return InjectionSession.Together(sessions);
        }

        if (!sessions.Any(NamesMuscle))
        {
            return InjectionSession.Together(within.Select(words => InjectionSession.Parse($"{words} {site}")));
        }

        InjectionSession outer = InjectionSession.Parse(site);
        return InjectionSession.Together(NamesMuscle(outer) ? sessions.Prepend(outer) : sessions);
    }

    private static bool NamesMuscle(InjectionSession session) => session.Injections.Any(injection => injection.Mention.Proves);
}
