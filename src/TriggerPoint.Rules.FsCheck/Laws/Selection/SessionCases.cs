using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

/// <summary>What the laws on sessions have in common: a selector that is asked, and the ways in which its answers are judged.</summary>
internal abstract class SessionCases
{
    // Enough for every order of seven places, and a multiple of all small numbers.
    private const int Choices = 5_040;

    private readonly Func<InjectionSession, IEnumerable<ProcedureCode>> selector;

    protected SessionCases(Func<InjectionSession, IEnumerable<ProcedureCode>> selector, CountingConvention convention)
    {
        this.selector = selector;
        Convention = convention;
    }

    protected CountingConvention Convention { get; }

    protected Answer Ask(InjectionSession session) => Answer.Of(session, selector);

    /// <summary>A law on what one session takes. A smaller case must still be one of the law's.</summary>
    protected Law Takes(LawText text, Gen<InjectionSession> sessions, Func<InjectionSession, bool> isCase, Func<InjectionSession, ProcedureCode> expected) =>
        Law.Of(text, Arb.From(sessions, session => SessionShrinker.Shrink(session).Where(isCase)), session =>
        {
            Answer answer = Ask(session);
            return answer.Is(expected(session)) ? null : $"{SessionWords.Of(session)}: {answer}, expected {Answer.InWords(expected(session))}";
        });

    /// <summary>A law on a change that does not change the code. The number that is chosen with a session says how it is changed.</summary>
    protected Law Keeps(LawText text, Gen<InjectionSession> sessions, Func<InjectionSession, bool> isCase, Func<InjectionSession, int, InjectionSession> change) =>
        Compares(text, sessions, isCase, change, (before, after) => !before.IsException && after.Is(before.Main));

    protected Law Compares(
        LawText text,
        Gen<InjectionSession> sessions,
        Func<InjectionSession, bool> isCase,
        Func<InjectionSession, int, InjectionSession> change,
        Func<Answer, Answer, bool> holds) => Law.Of(text, Chosen(sessions, isCase), one =>
        {
            InjectionSession changed = change(one.Session, one.Choice);
            Answer before = Ask(one.Session);
            Answer after = Ask(changed);
            return holds(before, after) ? null : $"{SessionWords.Of(changed)}: {after}, expected {before} as for {SessionWords.Of(one.Session)}";
        });

    private static Arbitrary<(InjectionSession Session, int Choice)> Chosen(Gen<InjectionSession> sessions, Func<InjectionSession, bool> isCase) => Arb.From(
        sessions.SelectMany(_ => Gen.Choose(0, Choices - 1), (session, choice) => (Session: session, Choice: choice)),
        one => SessionShrinker.Shrink(one.Session).Where(isCase).Select(session => (Session: session, one.Choice))
            .Concat(Smaller(one.Choice).Select(choice => (one.Session, Choice: choice))));

    private static IEnumerable<int> Smaller(int number)
    {
        if (number > 0)
        {
            yield return 0;
            yield return number / 2;
            yield return number - 1;
        }
    }

    /// <summary>Each muscle named once with its side: nothing but the number of muscles to go by.</summary>
    protected static bool IsPlain(InjectionSession session) => IsNamed(session) && session.Injections.Count == Whole(session);

    /// <summary>Every place names one muscle, with its side where it has one.</summary>
    internal static bool IsNamed(InjectionSession session) => session.Injections.All(injection =>
        injection.Mention.IsSettled && (!injection.Mention.Site.Muscle.IsPaired || injection.Mention.Site.Side is Side.Left or Side.Right));

    /// <summary>How many muscle names there are, divisions under their muscle's, whatever their sides.</summary>
    protected static int Whole(InjectionSession session) => NamedCount.Of(session, NeedleTechnique.Injection, CountingConvention.SidesMerged)
        + NamedCount.Of(session, NeedleTechnique.DryNeedling, CountingConvention.SidesMerged);

    protected static InjectionSession With(InjectionSession session, IEnumerable<Injection> more) => InjectionSession.Create(session.Injections.Concat(more));

    protected static Gen<InjectionSession> Plain(int least, int most) => Gen.Choose(least, most).SelectMany(TriggerPointGen.PlainSessionsOf);

    protected static Gen<T[]> Some<T>(T[] all, int count) => Gen.Shuffle(all).Select(shuffled => shuffled.Take(count).ToArray());
}
