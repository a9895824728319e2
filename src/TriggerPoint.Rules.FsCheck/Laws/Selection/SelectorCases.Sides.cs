using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

internal sealed partial class SelectorCases
{
    private IEnumerable<Law> Sides()
    {
        yield return Takes(
            Convention.MergesSides
                ? new LawText(
                    SelectorLaws.SidesAreMerged,
                    "Left and right of a paired muscle are one muscle: with one muscle more they take 20552.",
                    "It is the convention that was asked for, by which muscle names are counted. The usual one counts sides apart.",
                    "TPI-202",
                    "TPI-211")
                : new LawText(
                    SelectorLaws.SidesAreCounted,
                    "Left and right of a paired muscle are two muscles: with one muscle more they take 20553.",
                    "Each has attachments of its own, and the coding press counts both trapezius and both levator scapulae as four.",
                    "TPI-202"),
            Plain(2, 2).Select(session => With(session, new[] { OtherSide(session.Injections[0]) })),
            session => IsNamed(session) && session.Injections.Count == 3 && Whole(session) == 2 && NamedCount.Of(session, default, CountingConvention.SidesDistinct) == 3,
            session => NamedCount.CodeOf(session, Convention));
        yield return Takes(
            new LawText(
                SelectorLaws.MidlineMusclesCountOnce,
                "A muscle that the body has once counts once, whatever sides are written beside it: with one muscle more it takes 20552.",
                "The unit is the muscle. There is no left and right diaphragm; a note that says bilateral means both halves of the one.",
                "TPI-201"),
            MidlineOnTwoSides.SelectMany(_ => Plain(1, 1), With),
            session => session.Injections.Count == 3 && session.Injections.Count(IsMidline) == 2 && Whole(session) == 2,
            session => NamedCount.CodeOf(session, Convention));
        yield return Keeps(
            new LawText(
                SelectorLaws.AMissingSideIsNoOtherSide,
                "A muscle without a side, beside the same muscle with one, never changes the code.",
                "It may be that very muscle. The code is that of what the record proves, and a missing side proves nothing.",
                "TPI-214"),
            Plain(1, 3),
            IsPlain,
            (session, choice) => With(session, new[] { Unsided(At(session, choice)) }));
        yield return Takes(
            new LawText(
                SelectorLaws.AMissingSideIsNotBothSides,
                "A muscle without a side is one muscle: with one muscle more it takes 20552.",
                "It is counted once and never doubled; which side it was is a question for the provider.",
                "TPI-214"),
            Plain(2, 2).Select(session => InjectionSession.Create(session.Injections.Select((injection, at) => at == 0 ? Unsided(injection) : injection))),
            session => session.Injections.Count == 2 && Whole(session) == 2 && session.Injections.Any(IsUnsided),
            session => NamedCount.CodeOf(session, Convention));
        yield return Keeps(
            new LawText(
                SelectorLaws.ExchangingSidesChangesNothing,
                "Left and right may be exchanged throughout without changing the code.",
                "Neither side is worth more than the other.",
                "TPI-202"),
            TriggerPointGen.NamedSessions,
            IsNamed,
            (session, _) => InjectionSession.Create(session.Injections.Select(OtherSide)));
    }

    private static Gen<Injection[]> MidlineOnTwoSides => TriggerPointGen.MidlineMuscles.SelectMany(
        _ => Gen.Shuffle(new[] { Side.Left, Side.Right, Side.Midline }), (muscle, sides) => sides.Take(2).Select(side => new Injection(muscle.On(side))).ToArray());

    private static InjectionSession With(Injection[] first, InjectionSession session) => InjectionSession.Create(first.Concat(session.Injections));

    private static Injection Unsided(Injection injection) => new(injection.Mention.Site.Muscle.On(Side.Unspecified));

    private static bool IsUnsided(Injection injection) => injection.Mention.Site is { Side: Side.Unspecified, Muscle.IsUnspecified: false };

    private static bool IsMidline(Injection injection) => injection.Mention.Site is { Muscle.IsUnspecified: false, Muscle.IsPaired: false };

    private static Injection OtherSide(Injection injection)
    {
        MuscleSite site = injection.Mention.Site;
        Side other = site.Side switch { Side.Left => Side.Right, Side.Right => Side.Left, _ => site.Side };
        return new Injection(site.Muscle.On(other), injection.Technique).WithNeedlePasses(injection.NeedlePasses);
    }
}
