using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Tests;

/// <summary>Sessions of a small world, weighted towards the line between the codes: two and three muscles.</summary>
internal static class Generators
{
    /// <summary>Muscles that meet every case: plain, of one group, divisions of one muscle, in the midline.</summary>
    public static readonly Muscle[] World =
    [
        Muscle.Trapezius, Muscle.LevatorScapulae, Muscle.RhomboidMajor, Muscle.RhomboidMinor, Muscle.Multifidus, Muscle.MultifidusLumborum, Muscle.MultifidusThoracis,
        Muscle.Supraspinatus, Muscle.Diaphragm,
    ];

    public static Gen<MuscleSite> SidedSites => Gen.Elements(World).SelectMany(_ => Gen.Elements(Side.Left, Side.Right), (muscle, side) => muscle.On(side));

    public static Gen<MuscleSite> AnySites => Gen.Frequency(
        (6, SidedSites),
        (2, Gen.Elements(World).Select(muscle => muscle.On(Side.Unspecified))),
        (1, Gen.Elements(World).Select(muscle => muscle.On(Side.Midline))),
        (1, Gen.Constant(Muscle.Trapezius.On((Side)77))));

    public static Gen<MuscleMention> Mentions => Gen.Frequency(
        (6, AnySites.Select(MuscleMention.Of)),
        (2, Gen.ListOf(AnySites).Select(sites => MuscleMention.AnyOf(sites.Take(3)))),
        (1, Gen.Elements(MuscleGroup.Rhomboids, MuscleGroup.Splenii).SelectMany(_ => Gen.Elements(Side.Left, Side.Right, Side.Unspecified), MuscleMention.OfGroup)));

    /// <summary>Evidence that sets a bound, few enough to complete in every way.</summary>
    public static Gen<MuscleMention[]> FewMentions => Gen.Choose(0, 5).SelectMany(count => Gen.ArrayOf(Mentions, count));

    public static Gen<Injection> Injections => Gen.Frequency(
        (12, Mentions.Select(mention => new Injection(mention))),
        (2, Mentions.Select(mention => new Injection(mention, NeedleTechnique.DryNeedling))),
        (1, Gen.Constant(new Injection(MuscleMention.Unnamed()))),
        (1, Gen.Constant(new Injection(default(MuscleSite)))))
        .SelectMany(_ => Gen.Choose(0, 9), (injection, passes) => injection.WithNeedlePasses(passes));

    public static Gen<InjectionSession> Sessions => Gen.Choose(0, 6).SelectMany(count => Gen.ArrayOf(Injections, count)).Select(InjectionSession.Create);

    /// <summary>Sessions of named muscles with sides only.</summary>
    public static Gen<InjectionSession> ExactSessions => Gen.Choose(0, 6).SelectMany(count => Gen.ArrayOf(SidedSites, count))
        .Select(sites => InjectionSession.Create(sites.Select(site => new Injection(site))));

    public static Gen<CountingConvention> Conventions => Gen.Choose(0, CountingConvention.Count - 1).Select(CountingConvention.FromIndex);

    public static Arbitrary<InjectionSession> SessionsWithShrinking => Arb.From(Sessions, Shrink);

    // Towards fewer places.
    private static IEnumerable<InjectionSession> Shrink(InjectionSession session) =>
        Enumerable.Range(0, session.Injections.Count).Select(left => InjectionSession.Create(session.Injections.Where((_, at) => at != left)));
}

/// <summary>The generators by type, for <c>[Property(Arbitrary = …)]</c>.</summary>
public static class SmallWorld
{
    public static Arbitrary<InjectionSession> Sessions() => Generators.SessionsWithShrinking;

    public static Arbitrary<CountingConvention> Conventions() => Arb.From(Generators.Conventions);

    public static Arbitrary<Injection> Injections() => Arb.From(Generators.Injections);

    public static Arbitrary<MuscleMention[]> FewMentions() => Arb.From(Generators.FewMentions, Shrink);

    public static Arbitrary<MuscleSite> Sites() => Arb.From(Generators.AnySites);

    public static Arbitrary<Muscle> Muscles() => Arb.From(Gen.Elements(Muscle.All.ToArray()));

    private static IEnumerable<MuscleMention[]> Shrink(MuscleMention[] mentions) =>
        Enumerable.Range(0, mentions.Length).Select(left => mentions.Where((_, at) => at != left).ToArray());
}
