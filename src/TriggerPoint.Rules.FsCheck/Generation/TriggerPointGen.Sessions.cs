using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

public static partial class TriggerPointGen
{
    private const int MostMuscles = 12;

    /// <summary>Evidence of any kind: a named site, one of several, a group or region word, or an injection of nothing named.</summary>
    public static Gen<MuscleMention> Mentions => Gen.Frequency((3, NamedSites.Select(MuscleMention.Of)), (1, Sites.Select(MuscleMention.Of)), (2, VagueMentions));

    /// <summary>Evidence that leaves open which muscle is meant, or whether any is.</summary>
    public static Gen<MuscleMention> VagueMentions => Gen.Frequency(
        (4, Gen.Elements(World.Groups).SelectMany(_ => Gen.Frequency((4, NamedSides), (1, Gen.Constant(Side.Unspecified))), MuscleMention.OfGroup)),
        (2, Gen.Choose(2, 3).SelectMany(count => Gen.ArrayOf(NamedSites, count)).Select(MuscleMention.AnyOf)),
        (2, Muscles.Select(muscle => MuscleMention.Of(muscle.On(Side.Unspecified)))),
        (1, Gen.Elements(World.RegionWords).SelectMany(_ => Sides, MuscleMention.OfGroup)),
        (1, Gen.Constant(MuscleMention.Unnamed())));

    /// <summary>One place of a session: any evidence, injected or rarely needled, with or without a number of passes.</summary>
    public static Gen<Injection> Injections => Mentions.SelectMany(_ => Techniques, (mention, technique) => new Injection(mention, technique)).SelectMany(_ => Passes, WithPasses);

    /// <summary>Any session, weighted towards the line between the codes: two muscles and three.</summary>
    public static Gen<InjectionSession> Sessions => Gen.Frequency(
        (4, SessionsOf(2)),
        (4, SessionsOf(3)),
        (2, NamedSessions),
        (4, VagueSessions),
        (2, NeedledSessions),
        (2, MixedSessions),
        (2, UnlikelySessions));

    /// <summary>Sessions with everything named, of one to six muscles: repeats, both sides, divisions and midline muscles among them.</summary>
    public static Gen<InjectionSession> NamedSessions => Gen.Choose(1, 6).SelectMany(SessionsOf);

    /// <summary>Sessions with everything named in which exactly two muscles are injected, as often as not with three or more injections: 20552.</summary>
    public static Gen<InjectionSession> SessionsOfTwoMuscles => SessionsOf(2);

    /// <summary>Sessions with everything named in which exactly three muscles are injected: 20553.</summary>
    public static Gen<InjectionSession> SessionsOfThreeMuscles => SessionsOf(3);

    /// <summary>Sessions with some evidence that is vague: group and region words, alternatives, missing sides.</summary>
    public static Gen<InjectionSession> VagueSessions => Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(VagueMentions, count))
        .SelectMany(_ => Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(NamedSites.Select(MuscleMention.Of), count)), (vague, named) => vague.Concat(named).ToArray())
        .SelectMany(mentions => Gen.Shuffle(mentions)).Select(mentions => InjectionSession.Create(mentions.Select(mention => new Injection(mention))));

    /// <summary>Sessions in which everything was needled and nothing injected.</summary>
    public static Gen<InjectionSession> NeedledSessions => NamedSessions.Select(session => session.WithTechnique(NeedleTechnique.DryNeedling));

    /// <summary>Sessions in which some muscles were injected and some needled, and some perhaps both.</summary>
    public static Gen<InjectionSession> MixedSessions => NamedSessions.SelectMany(
        _ => NeedledSessions, (injected, needled) => InjectionSession.Create(injected.Injections.Concat(needled.Injections)));

    /// <summary>Sessions in which nothing is documented but perhaps a date, imaging or a number of injections.</summary>
    public static Gen<InjectionSession> EmptySessions => Gen.Constant(InjectionSession.Empty)
        .SelectMany(_ => Gen.OneOf(Gen.Constant(ServiceDate.Unknown), ClaimDates), (session, date) => session.WithDate(date))
        .SelectMany(_ => Gen.Elements(ImagingGuidance.Unknown, ImagingGuidance.None, ImagingGuidance.Ultrasound), (session, guidance) => session.WithGuidance(guidance))
        .SelectMany(_ => Gen.Elements(0, 0, 1, 3), (session, recorded) => session.WithRecordedInjections(recorded));

    /// <summary>Sessions that nobody should make and somebody will: nothing in them, default values, undeclared sides and techniques, far dates.</summary>
    public static Gen<InjectionSession> UnlikelySessions => Gen.Choose(0, 4)
        .SelectMany(count => Gen.ArrayOf(Gen.Frequency((2, Gen.Constant(default(MuscleSite))), (1, Sites)), count))
        .SelectMany(_ => DeclaredOrNot<NeedleTechnique>(), (sites, technique) => InjectionSession.Create(sites.Select(site => new Injection(site, technique))))
        .SelectMany(_ => Dates, (session, date) => session.WithDate(date))
        .SelectMany(_ => DeclaredOrNot<ImagingGuidance>(), (session, guidance) => session.WithGuidance(guidance))
        .SelectMany(_ => Gen.Choose(0, 12), (session, recorded) => session.WithRecordedInjections(recorded));

    /// <summary>Sessions with everything named in which exactly so many muscles are injected, counted with the two sides of a pair apart.</summary>
    /// <param name="muscles">The number of muscles, 0 to 12.</param>
    /// <returns>The generator. Places are repeated, both sides of a muscle and divisions of one muscle are taken, in any order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="muscles"/> is below 0 or above 12.</exception>
    public static Gen<InjectionSession> SessionsOf(int muscles) => DistinctSites(muscles)
        .SelectMany(sites => Repeats(sites), (sites, repeats) => sites.Concat(repeats).ToArray())
        .SelectMany(sites => Gen.Shuffle(sites))
        .SelectMany(sites => Gen.ArrayOf(Passes, sites.Length), (sites, passes) => InjectionSession.Create(sites.Zip(passes, (site, times) => WithPasses(new Injection(site), times))));

    /// <summary>Sessions of exactly so many muscles of as many regions, each named once with its side: what every selector should get right.</summary>
    /// <param name="muscles">The number of muscles, 0 to 12.</param>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="muscles"/> is below 0 or above 12.</exception>
    public static Gen<InjectionSession> PlainSessionsOf(int muscles) => Checked(muscles, Gen.Shuffle(World.ByRegion)
        .SelectMany(regions => Gen.CollectToArray(regions.Take(muscles), region => Gen.Elements(region)))
        .SelectMany(chosen => Gen.ArrayOf(NamedSides, chosen.Length), (chosen, sides) => Session(chosen.Zip(sides, (muscle, side) => muscle.On(side)))));

    internal static InjectionSession Session(IEnumerable<MuscleSite> sites) => InjectionSession.Create(sites.Select(site => new Injection(site)));

    private static Gen<NeedleTechnique> Techniques => Gen.Frequency((8, Gen.Constant(NeedleTechnique.Injection)), (1, Gen.Constant(NeedleTechnique.DryNeedling)));

    // Most records give no number of passes; 0 stands for that.
    private static Gen<int> Passes => Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 9)));

    private static Injection WithPasses(Injection injection, int passes) => injection.WithNeedlePasses(passes);

    // Whole muscles first, then some replaced by the other side of a neighbour or by one of their own divisions: the number stays.
    private static Gen<MuscleSite[]> DistinctSites(int muscles) => Checked(muscles, Gen.Shuffle(World.Everyday).Select(all => all.Take(muscles).ToArray())
        .SelectMany(chosen => Gen.ArrayOf(NamedSides, chosen.Length), (chosen, sides) => chosen.Zip(sides, (muscle, side) => muscle.On(side)).ToArray())
        .SelectMany(sites => Gen.Choose(0, 5), (sites, choice) => choice switch
        {
            0 or 1 when sites.Length > 1 => sites.Take(sites.Length - 1).Append(OtherSide(sites[0])).ToArray(),
            2 when sites.Length > 0 => sites.Skip(1).Append(World.Midline[0].On(Side.Midline)).ToArray(),
            _ => sites,
        }));

    // The same places again, under the same name or that of a division, up to five times.
    private static Gen<MuscleSite[]> Repeats(MuscleSite[] sites) => sites.Length == 0
        ? Gen.Constant(sites)
        : Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(1, 5)))
            .SelectMany(count => Gen.ArrayOf(Gen.Elements(sites).SelectMany(site => Gen.Elements(NamesOf(site.Muscle)), (site, muscle) => muscle.On(site.Side)), count));

    private static Muscle[] NamesOf(Muscle muscle) => World.Divisions.Where(divisions => divisions[0].DivisionOf == muscle).SelectMany(divisions => divisions).Prepend(muscle).ToArray();

    private static MuscleSite OtherSide(MuscleSite site) => site.Muscle.On(site.Side == Side.Left ? Side.Right : Side.Left);

    private static Gen<T> Checked<T>(int muscles, Gen<T> generator) => muscles is >= 0 and <= MostMuscles
        ? generator
        : throw new ArgumentOutOfRangeException(nameof(muscles), muscles, $"Sessions are made of 0 to {MostMuscles} muscles.");
}
