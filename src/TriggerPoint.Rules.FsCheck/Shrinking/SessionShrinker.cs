using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>
/// Smaller sessions. A session is smaller when less is known about it, then when it has fewer places, then when its places are plainer: fewer
/// passes, a certain muscle for a vague word, a better known muscle, the usual side.
/// </summary>
internal static class SessionShrinker
{
    private const int MostFamiliar = 3;

    public static IEnumerable<InjectionSession> Shrink(InjectionSession session)
    {
        CptSelection selection = CptSelector.Select(session);
        return Smaller(session).Where(candidate => !candidate.Equals(session)).OrderBy(candidate => HasAsMany(candidate, selection) ? 0 : 1);
    }

    private static bool HasAsMany(InjectionSession candidate, CptSelection selection)
    {
        CptSelection other = CptSelector.Select(candidate);
        return other.InjectedMuscles == selection.InjectedMuscles && other.NeedledMuscles == selection.NeedledMuscles;
    }

    private static IEnumerable<InjectionSession> Smaller(InjectionSession session)
    {
        Injection[] places = session.Injections.ToArray();
        if (IsMoreThanPlaces(session))
        {
            yield return InjectionSession.Create(places);
            yield return session.WithDate(ServiceDate.Unknown);
            yield return session.WithGuidance(ImagingGuidance.Unknown);
            yield return session.WithRecordedInjections(0);
        }

        for (int at = 0; at < places.Length; at++)
        {
            yield return With(session, places.Where((_, index) => index != at));
        }

        foreach ((Muscle known, Muscle better) in BetterKnown(places))
        {
            yield return With(session, places.Select(place => place.Mention.Site.Muscle == known ? Renamed(place, better) : place));
        }

        for (int at = 0; at < places.Length; at++)
        {
            foreach (Injection plainer in Plainer(places[at]))
            {
                yield return With(session, places.Select((place, index) => index == at ? plainer : place));
            }
        }
    }

    private static bool IsMoreThanPlaces(InjectionSession session) =>
        session.SetAside.Count > 0 || !session.Date.IsUnknown || session.Guidance != ImagingGuidance.Unknown || session.RecordedInjections > 0;

    private static InjectionSession With(InjectionSession session, IEnumerable<Injection> places) =>
        InjectionSession.Create(places).WithDate(session.Date).WithGuidance(session.Guidance).WithRecordedInjections(session.RecordedInjections);

    /// <summary>For each muscle better known ones that the session does not name yet: changed throughout, so that the number stays.</summary>
    private static IEnumerable<(Muscle Known, Muscle Better)> BetterKnown(Injection[] places)
    {
        Muscle[] named = places.Where(place => place.Mention.IsSettled).Select(place => place.Mention.Site.Muscle).Distinct().ToArray();
        return named.SelectMany(muscle => BetterKnownThan(muscle)
            .Where(better => Array.TrueForAll(named, other => other.WholeMuscle != better)).Take(MostFamiliar).Select(better => (muscle, better)));
    }

    private static IEnumerable<Muscle> BetterKnownThan(Muscle muscle)
    {
        Muscle[] known = muscle.IsPaired ? World.Everyday : World.Midline;
        return known.TakeWhile(better => better != muscle);
    }

    private static Injection Renamed(Injection place, Muscle muscle) => Moved(place, muscle.On(place.Mention.Site.Side));

    private static Injection Moved(Injection place, MuscleSite site) => new Injection(site, place.Technique).WithNeedlePasses(place.NeedlePasses);

    private static IEnumerable<Injection> Plainer(Injection place)
    {
        if (place.NeedlePasses > 0)
        {
            yield return place.WithNeedlePasses(place.NeedlePasses / 2);
        }

        if (place.Technique == NeedleTechnique.DryNeedling)
        {
            yield return place.WithTechnique(NeedleTechnique.Injection);
        }

        MuscleSite site = place.Mention.Site;
        Side usual = site.Muscle.IsPaired ? Side.Right : Side.Midline;
        if (!place.Mention.IsSettled)
        {
            // Vague evidence becomes the first of the sites that it may mean, or the muscle that everybody knows.
            yield return Moved(place, place.Mention.Candidates.DefaultIfEmpty(World.Everyday[0].On(Side.Right)).First());
        }
        else if (!site.Muscle.DivisionOf.IsUnspecified)
        {
            yield return Moved(place, site.Muscle.DivisionOf.On(site.Side));
        }
        else if (site.Side != usual)
        {
            yield return Moved(place, site.Muscle.On(usual));
        }
    }
}
