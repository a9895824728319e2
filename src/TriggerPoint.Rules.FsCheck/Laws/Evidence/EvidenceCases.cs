using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

/// <summary>The cases of each of the laws on vague records.</summary>
internal sealed class EvidenceCases : SessionCases
{
    private static readonly string[] NotDone = { "deferred", "not injected", "will be injected next time" };

    public EvidenceCases(Func<InjectionSession, IEnumerable<ProcedureCode>> selector, CountingConvention convention)
        : base(selector, convention)
    {
    }

    public IEnumerable<Law> All()
    {
        yield return Law.Of(
            new LawText(
                EvidenceLaws.AnySessionHasAnAnswer,
                "Any session has an answer: a code, or none.",
                "Records are incomplete every day. That no code can be chosen is an answer, and an exception takes the rest of the batch with it.",
                "TPI-209"),
            Arb.From(TriggerPointGen.Sessions, SessionShrinker.Shrink),
            session => Ask(session) is { IsException: true } answer ? $"{SessionWords.Of(session)}: {answer}, expected a code or none" : null);
        yield return Takes(
            new LawText(
                EvidenceLaws.GroupWordsProveOneMuscle,
                "A group word proves one muscle on its side, however many it may mean.",
                "The word shows that one of its members was injected. Which, and how many, only names can show.",
                "TPI-207",
                "TPI-208"),
            Plain(0, 2).SelectMany(_ => GroupWords, (session, word) => With(session, new[] { new Injection(word) })).Where(IsOneMoreThanNamed),
            session => session.Injections.Count(IsVague) == 1 && IsOneMoreThanNamed(session),
            Proved);
        yield return Keeps(
            new LawText(
                EvidenceLaws.NamedMembersExplainTheirGroupWord,
                "A group word beside a named member on the same side never changes the code.",
                "The word may mean that very muscle, so it proves no other.",
                "TPI-208"),
            GroupWords.SelectMany(word => Gen.Elements(word.Candidates.ToArray()))
                .SelectMany(_ => Plain(0, 2), (member, others) => With(InjectionSession.Create(new Injection(member)), others.Injections)),
            session => IsNamed(session) && session.Injections.Count > 0 && World.Groups.Any(group => group.Members.Contains(session.Injections[0].Mention.Site.Muscle)),
            (session, choice) => With(session, new[] { new Injection(GroupWordFor(session.Injections[0].Mention.Site, choice)) }));
        yield return Keeps(
            new LawText(
                EvidenceLaws.RegionWordsProveNoMuscle,
                "A word for a region never changes the code.",
                "Muscles are counted, and a region names none. The provider has to be asked which.",
                "TPI-209"),
            Plain(0, 3),
            IsNamed,
            (session, choice) => With(session, new[] { new Injection(MuscleMention.OfGroup(World.RegionWords[choice % World.RegionWords.Length], (Side)(choice % 3))) }));
        yield return Takes(
            new LawText(
                EvidenceLaws.AlternativesProveOneMuscle,
                "One muscle or another proves one.",
                "It was one of them for certain. That it was more than one, nobody wrote.",
                "TPI-201"),
            Plain(2, 5).SelectMany(session => Gen.Choose(2, Math.Min(3, session.Injections.Count)), Alternative),
            session => session.Injections.Count(IsVague) == 1 && IsOneMoreThanNamed(session),
            Proved);
        yield return Keeps(
            new LawText(
                EvidenceLaws.WordsSetAsideProveNothing,
                "A muscle that was put off or left out never changes the code.",
                "It was not injected, and only what was injected is reported.",
                "TPI-106"),
            Plain(1, 3),
            IsNamed,
            SetAside);
        yield return Law.Of(
            new LawText(
                EvidenceLaws.ASacroiliacJointAloneTakesTheLowerCode,
                "A sacroiliac joint injected without fluoroscopy or CT takes 20552 by itself.",
                "Without that imaging the joint's own code may not be used, and this one stands for it.",
                "TPI-108"),
            Arb.From(Joints),
            session => Ask(session) is var answer && answer.Is(ProcedureCode.Injection1To2Muscles) ? null : $"{SessionWords.Of(session)}: {answer}, expected 20552");
        yield return Keeps(
            new LawText(
                EvidenceLaws.ASacroiliacJointIsNoMuscle,
                "A sacroiliac joint beside muscles never changes the code.",
                "It takes the place of a muscle only where there is none; it is not one.",
                "TPI-108"),
            Plain(1, 3),
            session => IsNamed(session) && session.Injections.Count > 0,
            (session, choice) => With(session, Joint(choice % 2 == 0 ? "right" : "left").Injections));
        yield return Compares(
            new LawText(
                EvidenceLaws.TheCodeIsNeverMoreThanIsProved,
                "Whatever the vague words turn out to mean, the code is no lower than it was before.",
                "The code is that of what the record proves. If learning more could lower it, it was never proved.",
                "TPI-206",
                "TPI-207",
                "TPI-208",
                "TPI-209"),
            TriggerPointGen.VagueSessions,
            _ => true,
            Completed,
            (before, after) => !before.IsException && !after.IsException && after.Rank >= before.Rank);
        yield return Takes(
            new LawText(
                EvidenceLaws.TheProvedNumberDecides,
                "The code is that of the least number of muscles that explains every word of the record.",
                "What explains every word with fewer muscles leaves the others unproved.",
                "TPI-101",
                "TPI-201"),
            FewWords,
            IsFew,
            Proved);
    }

    private static Gen<MuscleMention> GroupWords => Gen.Elements(World.Groups).SelectMany(_ => TriggerPointGen.NamedSides, MuscleMention.OfGroup);

    private static Gen<InjectionSession> Joints => Gen.Elements("right", "left").Select(Joint)
        .SelectMany(_ => Gen.Elements(ImagingGuidance.Unknown, ImagingGuidance.None, ImagingGuidance.Ultrasound), (session, guidance) => session.WithGuidance(guidance));

    private static Gen<InjectionSession> FewWords => Gen.OneOf(TriggerPointGen.VagueSessions.Where(IsFew), Overlapping);

    // Alternatives among the same few muscles: one muscle may explain several of them.
    private static Gen<InjectionSession> Overlapping => Plain(4, 4).Select(session => session.Injections.Select(injection => injection.Mention.Site).ToArray())
        .SelectMany(sites => Gen.Choose(2, 4).SelectMany(words => Gen.ArrayOf(Gen.Choose(1, 3).SelectMany(count => Some(sites, count)), words)))
        .Select(words => InjectionSession.Create(words.Select(sites => new Injection(MuscleMention.AnyOf(sites)))));

    private static bool IsFew(InjectionSession session) =>
        session.Injections.Where(IsVague).Aggregate(1L, (product, injection) => product * Math.Max(1, 2 * injection.Mention.Candidates.Count)) <= 2_000;

    private static bool IsVague(Injection injection) => !injection.Mention.IsSettled;

    // The vague word could mean none of the muscles that are named.
    private bool IsOneMoreThanNamed(InjectionSession session) =>
        ProvedCount.Of(session, Convention) == ProvedCount.Of(InjectionSession.Create(session.Injections.Where(injection => !IsVague(injection))), Convention) + 1;

    private ProcedureCode Proved(InjectionSession session) => NamedCount.CodeOf(ProvedCount.Of(session, Convention));

    private static MuscleMention GroupWordFor(MuscleSite member, int choice)
    {
        MuscleGroup[] groups = World.Groups.Where(group => group.Members.Contains(member.Muscle)).ToArray();
        return MuscleMention.OfGroup(groups[choice % groups.Length], member.Side);
    }

    // The first so many muscles of a plain session become one mention that leaves open which.
    private static InjectionSession Alternative(InjectionSession session, int count) => With(
        InjectionSession.Create(session.Injections.Skip(count)),
        new[] { new Injection(MuscleMention.AnyOf(session.Injections.Take(count).Select(injection => injection.Mention.Site))) });

    private static InjectionSession Joint(string side) => InjectionSession.Parse(side + " sacroiliac joint");

    private static InjectionSession SetAside(InjectionSession session, int choice)
    {
        Muscle muscle = World.Everyday[choice % World.Everyday.Length];
        return InjectionSession.Parse($"{string.Join("; ", session.Injections.Select(injection => injection.Mention.Text))}. Left {muscle.Name} {NotDone[choice % NotDone.Length]}.");
    }

    /// <summary>Every vague word given one of its meanings: the digits of the number say which.</summary>
    private static InjectionSession Completed(InjectionSession session, int number) => InjectionSession.Create(session.Injections.Select(injection =>
    {
        if (injection.Mention.Candidates.Count == 0)
        {
            return injection;
        }

        MuscleSite site = injection.Mention.Candidates[number % injection.Mention.Candidates.Count];
        Side side = site.Side is Side.Unspecified && site.Muscle.IsPaired ? (Side)(1 + (number % 2)) : site.Side;
        number /= 2;
        return new Injection(site.Muscle.On(side), injection.Technique);
    }));
}
