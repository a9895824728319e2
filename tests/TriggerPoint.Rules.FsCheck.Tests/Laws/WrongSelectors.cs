using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>Selectors with one wrong idea each, and the law that is there for it.</summary>
internal static class WrongSelectors
{
    private static InjectionSession before = InjectionSession.Empty;

    public static IEnumerable<(string Idea, string Law, Func<InjectionSession, IEnumerable<ProcedureCode>> Selector)> All { get; } =
    [
        ("takes an empty record for one muscle", SelectorLaws.NothingDocumentedTakesNoCode, session => session.Injections.Count == 0 ? [Code(1)] : Right(session)),
        ("throws on an empty record", SelectorLaws.NothingDocumentedTakesNoCode, session => session.Injections.Count == 0 ? throw new InvalidOperationException("Sequence contains no elements") : Right(session)),
        ("asks for two muscles at least", SelectorLaws.OneMuscleTakesTheLowerCode, session => Units(session).Count() == 1 ? [] : Right(session)),
        ("takes the higher code from two muscles on", SelectorLaws.TwoMusclesTakeTheLowerCode, session => Units(session).Count() == 2 ? [Code(3)] : Right(session)),
        ("takes the higher code from four muscles on", SelectorLaws.ThreeMusclesTakeTheHigherCode, session => Units(session).Count() == 3 ? [Code(2)] : Right(session)),
        ("has a table that ends at four muscles", SelectorLaws.ManyMusclesTakeTheHigherCode, session => Units(session).Count() > 4 ? [] : Right(session)),
        ("counts injections", SelectorLaws.InjectionsAreNotCounted, session => Injections(session, session.Injections.Count)),
        ("counts needle passes", SelectorLaws.NeedlePassesAreNotCounted, session => Injections(session, Math.Max(Units(session).Count(), session.Injections.Sum(injection => injection.NeedlePasses)))),
        ("counts the recorded total", SelectorLaws.RecordedTotalsAreNotCounted, session => Injections(session, Math.Max(Units(session).Count(), session.RecordedInjections))),
        ("adds a muscle when anything repeats throughout", SelectorLaws.RepeatingTheRecordChangesNothing, session => Injections(session, Units(session).Count() + (IsTwice(session) ? 1 : 0))),
        ("counts names, not sides", SelectorLaws.SidesAreCounted, session => Injections(session, Units(session).Select(unit => unit.Muscle).Distinct().Count())),
        ("counts the two sides of midline muscles", SelectorLaws.MidlineMusclesCountOnce, session => Injections(session, Injected(session).Select(site => site.Muscle.WholeMuscle.On(site.Side)).Where(site => site.Side != Side.Unspecified).Distinct().Count())),
        ("counts a missing side as a third one", SelectorLaws.AMissingSideIsNoOtherSide, session => Injections(session, Injected(session).Select(site => Sided(site)).Distinct().Count())),
        ("doubles a muscle without a side", SelectorLaws.AMissingSideIsNotBothSides, session => Injections(session, Units(session).Sum(unit => unit.Side == Side.Unspecified ? 2 : 1))),
        ("counts the right side only", SelectorLaws.ExchangingSidesChangesNothing, session => Injections(session, Units(session).Count(unit => unit.Side != Side.Left))),
        ("drops repeats of the neighbour only", SelectorLaws.OrderDoesNotMatter, session => Injections(session, Runs(session))),
        ("counts regions", SelectorLaws.RegionsAreNotCounted, session => Injections(session, Units(session).Select(unit => (unit.Muscle.Region, unit.Side)).Distinct().Count())),
        ("counts groups", SelectorLaws.GroupsAreNotCounted, session => Injections(session, Units(session).Select(unit => unit.Muscle.Group.IsUnspecified ? (unit.Muscle.Key, unit.Side) : (unit.Muscle.Group.Key, unit.Side)).Distinct().Count())),
        ("counts parts by their words", SelectorLaws.PartsAreNotCounted, session => Injections(session, Units(session).Count() + Parts(session))),
        ("counts divisions", SelectorLaws.DivisionsAreNotCounted, session => Injections(session, Injected(session).Select(site => site.Muscle.IsPaired ? site : site.Muscle.On(Side.Midline)).Where(site => site.Side != Side.Unspecified).Distinct().Count())),
        ("counts default values", SelectorLaws.UnspecifiedMusclesAreNotCounted, session => Injections(session, Units(session).Count() + (session.Injections.Any(injection => injection.Mention.Site.Muscle.IsUnspecified) ? 1 : 0))),
        ("knows common muscles only", SelectorLaws.EveryMuscleCounts, session => Injections(session, Units(session).Count(unit => unit.Muscle.Region is not (BodyRegion.Head or BodyRegion.Face or BodyRegion.Foot)))),
        ("starts again after three", SelectorLaws.AnotherMuscleNeverLowersTheCode, session => Injections(session, ((Units(session).Count() - 1) % 3) + 1)),
        ("returns both codes", SelectorLaws.ThereIsOneCode, session => Units(session).Count() >= 3 ? [Code(2), Code(3)] : Right(session)),
        ("returns a fifth code", SelectorLaws.ThereIsOneCode, session => [.. Right(session), ProcedureCode.Parse("20551")]),
        ("codes needling as injection", SelectorLaws.NeedlingTakesItsOwnCodes, session => session.Injections.Any(IsNeedled) ? Right(session.WithTechnique(NeedleTechnique.Injection)) : Right(session)),
        ("counts needled muscles as injected", SelectorLaws.NeedledMusclesAreNotInjected, session => session.Injections.All(IsNeedled) ? Right(session) : Right(session.WithTechnique(NeedleTechnique.Injection))),
        ("ignores the date", SelectorLaws.CodesBeginOnTheirFirstDay, session => Right(session.WithDate(ServiceDate.Unknown))),
        ("adds the muscles of the session before", SelectorLaws.TheAnswerIsAlwaysTheSame, WithTheOneBefore),
        ("forgets the other side of a muscle that is repeated", SelectorLaws.TheNumberOfMusclesDecides, session => Injections(session, OneSideWhereRepeated(session))),
    ];

    /// <summary>The library's own selection, with all codes that it gives.</summary>
    public static IEnumerable<ProcedureCode> Right(InjectionSession session)
    {
        CptSelection selection = CptSelector.Select(session);
        return [selection.InjectionCode, selection.NeedlingCode];
    }

    private static IEnumerable<ProcedureCode> Injections(InjectionSession session, int muscles) =>
        session.Injections.Any(IsNeedled) || !session.Date.IsUnknown ? Right(session) : [Code(muscles)];

    private static ProcedureCode Code(int muscles) => muscles switch
    {
        0 => ProcedureCode.None,
        < 3 => ProcedureCode.Injection1To2Muscles,
        _ => ProcedureCode.Injection3OrMoreMuscles,
    };

    private static IEnumerable<MuscleSite> Injected(InjectionSession session) =>
        session.Injections.Where(injection => !IsNeedled(injection)).Select(injection => injection.Mention.Site).Where(site => !site.Muscle.IsUnspecified);

    private static IEnumerable<MuscleSite> Units(InjectionSession session)
    {
        MuscleSite[] sites = Injected(session).Select(Sided).Distinct().ToArray();
        return sites.Where(site => site.Side != Side.Unspecified || !sites.Any(other => other.Muscle == site.Muscle && other.Side != site.Side));
    }

    private static MuscleSite Sided(MuscleSite site) => site.Muscle.WholeMuscle.On(site.Muscle.IsPaired ? site.Side : Side.Midline);

    private static bool IsNeedled(Injection injection) => injection.Technique == NeedleTechnique.DryNeedling;

    private static bool IsTwice(InjectionSession session) =>
        session.Injections.Count > 4 && session.Injections.Count % 2 == 0 && session.Injections.Take(session.Injections.Count / 2).SequenceEqual(session.Injections.Skip(session.Injections.Count / 2));

    private static int Runs(InjectionSession session)
    {
        MuscleSite[] sites = Injected(session).Select(Sided).Where(site => site.Side != Side.Unspecified).ToArray();
        return sites.Where((site, at) => at == 0 || sites[at - 1] != site).Count();
    }

    private static int Parts(InjectionSession session) =>
        Math.Max(0, session.Injections.Where(injection => injection.Mention.Kind == MentionKind.Part).Select(injection => injection.Mention.Text).Distinct().Count() - 1);

    private static IEnumerable<ProcedureCode> WithTheOneBefore(InjectionSession session)
    {
        InjectionSession both = InjectionSession.Create(before.Injections.Concat(session.Injections)).WithDate(session.Date);
        before = session;
        return Right(both);
    }

    private static int OneSideWhereRepeated(InjectionSession session) =>
        Injected(session).Select(Sided).GroupBy(site => site.Muscle).Sum(sites => sites.Count() > 2 ? 1 : sites.Distinct().Count());
}
