using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

internal sealed partial class SelectorCases
{
    private IEnumerable<Law> Answers()
    {
        yield return Keeps(
            new LawText(
                SelectorLaws.OrderDoesNotMatter,
                "The order in which the muscles are given never changes the code.",
                "A record lists what was done; how many muscles that were does not depend on where the list begins.",
                "TPI-101"),
            RepeatedPlaces,
            IsNamed,
            (session, choice) => InjectionSession.Create(Orders.Reordered(session.Injections, choice)));
        yield return Compares(
            new LawText(
                SelectorLaws.AnotherMuscleNeverLowersTheCode,
                "Another muscle never lowers the code.",
                "More muscles are never fewer than before.",
                "TPI-101"),
            TriggerPointGen.NamedSessions,
            IsNamed,
            (session, choice) => With(session, new[] { new Injection(World.Everyday[choice % World.Everyday.Length].On(Side.Right)) }),
            (before, after) => !before.IsException && !after.IsException && after.Rank >= before.Rank);
        yield return Law.Of(
            new LawText(
                SelectorLaws.ThereIsOneCode,
                "A technique has one code or none: never both codes, never another one.",
                "The two codes of a technique exclude each other on one date, and each is reported once.",
                "TPI-103",
                "TPI-104"),
            Arb.From(Gen.OneOf(TriggerPointGen.NamedSessions, TriggerPointGen.NeedledSessions, TriggerPointGen.MixedSessions), SessionShrinker.Shrink),
            session => Ask(session) is var answer && answer.IsOneOfTheFourOrNone()
                ? null
                : $"{SessionWords.Of(session)}: {answer}, expected one code or none of 20552 and 20553, and of 20560 and 20561");
        yield return Law.Of(
            new LawText(
                SelectorLaws.TheAnswerIsAlwaysTheSame,
                "The same session takes the same code again, whatever was asked in between.",
                "A code follows from the record alone. An answer that depends on the one before cannot be audited.",
                "TPI-101"),
            Pairs,
            pair =>
            {
                Answer first = Ask(pair.Session);
                Answer between = Ask(pair.Other);
                Answer again = Ask(InjectionSession.Create(pair.Session.Injections));
                return !first.IsException && !again.IsException && again.Codes.SequenceEqual(first.Codes)
                    ? null
                    : $"{SessionWords.Of(pair.Session)}: {first} at first and {again} after {SessionWords.Of(pair.Other)} ({between})";
            });
        yield return Takes(
            new LawText(
                SelectorLaws.TheNumberOfMusclesDecides,
                "The code of a session with everything named is that of the number of distinct muscles, and of nothing else.",
                ByMuscle,
                "TPI-101",
                "TPI-201"),
            TriggerPointGen.NamedSessions.Where(IsCertain),
            session => IsNamed(session) && IsCertain(session),
            session => NamedCount.CodeOf(session, Convention));
    }

    // Where divisions count apart, a muscle named without its division may be the one that is named with it.
    private bool IsCertain(InjectionSession session) => !Convention.KeepsDivisionsApart
        || session.Injections.All(one => session.Injections.All(other => other.Mention.Site.Muscle.DivisionOf != one.Mention.Site.Muscle));

    // Two or three muscles, some of them more than once, in any order: a count that looks at neighbours or at the first few goes wrong.
    private static Gen<InjectionSession> RepeatedPlaces => Plain(2, 3)
        .SelectMany(session => Gen.Choose(1, 4).SelectMany(count => Gen.ArrayOf(Gen.Elements(session.Injections.ToArray()), count)), (session, again) => With(session, again))
        .SelectMany(session => Gen.Shuffle(session.Injections.ToArray())).Select(places => InjectionSession.Create(places));

    private static Arbitrary<(InjectionSession Session, InjectionSession Other)> Pairs => Arb.From(
        TriggerPointGen.NamedSessions.SelectMany(_ => TriggerPointGen.NamedSessions, (session, other) => (Session: session, Other: other)),
        pair => SessionShrinker.Shrink(pair.Session).Where(IsNamed).Select(session => (Session: session, pair.Other))
            .Concat(SessionShrinker.Shrink(pair.Other).Where(IsNamed).Select(other => (pair.Session, Other: other))));
}
