using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

internal sealed partial class SelectorCases
{
    private static readonly DateTime FirstDayOfInjections = new(2002, 1, 1);
    private static readonly DateTime FirstDayOfNeedling = new(2020, 1, 1);

    private IEnumerable<Law> Techniques()
    {
        yield return Takes(
            new LawText(
                SelectorLaws.NeedlingTakesItsOwnCodes,
                "Needling without an injectate takes 20560 for one or two muscles and 20561 for three or more.",
                "The injection codes need something injected; dry needling has had codes of its own since 2020.",
                "TPI-106"),
            Plain(1, 4).Select(Needled),
            session => IsPlain(session) && session.Injections.Count > 0 && session.Injections.All(IsNeedled),
            session => NamedCount.ToNeedling(NamedCount.CodeOf(session.WithTechnique(NeedleTechnique.Injection), Convention)));
        yield return Keeps(
            new LawText(
                SelectorLaws.NeedledMusclesAreNotInjected,
                "Muscles that were needled without an injectate never change the code for those that were injected.",
                "The two are coded apart, and no muscle is counted in both.",
                "TPI-106",
                "TPI-110"),
            Plain(1, 3),
            session => IsPlain(session) && session.Injections.Count > 0,
            (session, choice) => With(
                session, Enumerable.Range(choice, 1 + (choice % 3)).Select(at => new Injection(World.Everyday[at % World.Everyday.Length].On(Side.Right), NeedleTechnique.DryNeedling))));
        yield return Takes(
            new LawText(
                SelectorLaws.CodesBeginOnTheirFirstDay,
                "There is no code for injections before 2002-01-01, and none for needling before 2020-01-01.",
                "A code that did not exist on the date of service is denied, whatever was done.",
                "TPI-105",
                "TPI-106"),
            Plain(1, 3).SelectMany(_ => Gen.Elements(true, false), (session, needled) => needled ? Needled(session) : session).SelectMany(
                _ => Gen.Elements(FirstDayOfInjections, FirstDayOfNeedling).SelectMany(_ => Gen.Choose(-400, 400), (day, days) => day.AddDays(days)),
                (session, day) => session.WithDate(ServiceDate.FromDateTime(day))),
            session => IsPlain(session) && session.Injections.Count > 0 && !session.Date.IsUnknown,
            CodeOnItsDate);
    }

    private ProcedureCode CodeOnItsDate(InjectionSession session)
    {
        bool needled = session.Injections.All(IsNeedled);
        ProcedureCode code = NamedCount.CodeOf(session.WithTechnique(NeedleTechnique.Injection), Convention);
        return session.Date < ServiceDate.FromDateTime(needled ? FirstDayOfNeedling : FirstDayOfInjections) ? ProcedureCode.None
            : needled ? NamedCount.ToNeedling(code)
            : code;
    }

    private static InjectionSession Needled(InjectionSession session) => session.WithTechnique(NeedleTechnique.DryNeedling);

    private static bool IsNeedled(Injection injection) => injection.Technique == NeedleTechnique.DryNeedling;
}
