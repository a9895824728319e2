using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>The laws on vague records hold for the library, and each is broken by the idea that it is there for.</summary>
public sealed class EvidenceLawTests(ITestOutputHelper output)
{
    private static readonly (string Idea, string Law, Func<InjectionSession, int> Count)[] WrongIdeas =
    [
        ("fails on words that name no single muscle", EvidenceLaws.AnySessionHasAnAnswer, session => session.Injections.All(injection => injection.Mention.IsSettled) ? Right(session) : throw new InvalidOperationException("Which muscle?")),
        ("counts every member of a group", EvidenceLaws.GroupWordsProveOneMuscle, session => Named(session) + session.Injections.Where(IsGroupWord).Sum(injection => injection.Mention.Candidates.Count)),
        ("counts a group word beside its member", EvidenceLaws.NamedMembersExplainTheirGroupWord, session => Named(session) + session.Injections.Count(IsGroupWord)),
        ("counts regions as muscles", EvidenceLaws.RegionWordsProveNoMuscle, session => Right(session) + session.Injections.Count(injection => injection.Mention.Group.IsRegion)),
        ("counts every alternative", EvidenceLaws.AlternativesProveOneMuscle, session => Named(session) + session.Injections.Where(IsAlternative).Sum(injection => injection.Mention.Candidates.Count)),
        ("counts what was put off", EvidenceLaws.WordsSetAsideProveNothing, session => Right(session) + session.SetAside.Count),
        ("knows no joints", EvidenceLaws.ASacroiliacJointAloneTakesTheLowerCode, session => CptSelector.Select(session).InjectedMuscles.Supported),
        ("takes a joint for a muscle", EvidenceLaws.ASacroiliacJointIsNoMuscle, session => Named(session) + session.Injections.Count(injection => injection.Mention.IsSacroiliacJoint)),
        ("counts what is possible", EvidenceLaws.TheCodeIsNeverMoreThanIsProved, session => CptSelector.Select(session).InjectedMuscles.Possible),
        ("counts overlapping words apart", EvidenceLaws.TheProvedNumberDecides, session => Named(session) + session.Injections.Where(injection => !injection.Mention.IsSettled && injection.Mention.Proves && !IsNamed(session, injection)).Select(injection => injection.Mention).Distinct().Count()),
    ];

    [Fact]
    public void All_hold_for_the_library()
    {
        IReadOnlyList<LawResult> results = EvidenceLaws.For(session => CptSelector.Select(session).Code).Check(LawSeeds.Options.WithCases(400));
        Assert.True(results.All(result => result.Holds), string.Join("\n\n", results.Where(result => !result.Holds)));
        output.WriteLine($"checked: {results.Count} evidence laws in {results.Sum(result => result.Cases)} cases");
    }

    [Fact]
    public void Each_wrong_idea_is_caught_by_its_law_within_100_cases_from_any_seed()
    {
        foreach ((string idea, string law, Func<InjectionSession, int> count) in WrongIdeas)
        {
            LawResult[] results = LawSeeds.All.Select(seed => EvidenceLaws.For(session => Code(count(session)))[law].Check(LawOptions.Default.WithReplay(seed))).ToArray();
            Assert.All(results, result => Assert.False(result.Holds, $"{idea}: {result}"));
            output.WriteLine($"{idea}: {law}, at the latest in case {results.Max(result => result.Cases)}\n  {results[0].Counterexample}");
        }

        Assert.Equal(EvidenceLaws.For(_ => null).Names.Order(), WrongIdeas.Select(wrong => wrong.Law).Order());
        output.WriteLine($"checked: {WrongIdeas.Length} wrong ideas, each from {LawSeeds.All.Length} seeds");
    }

    private static int Right(InjectionSession session) => CptSelector.Select(session) is { InjectedMuscles.Supported: > 0 } selection
        ? selection.InjectedMuscles.Supported
        : CptSelector.Select(session).Code.IsNone ? 0 : 1;

    private static int Named(InjectionSession session) =>
        Right(InjectionSession.Create(session.Injections.Where(injection => injection.Mention.IsSettled)));

    private static bool IsGroupWord(Injection injection) => !injection.Mention.Group.IsUnspecified && injection.Mention.Proves && !injection.Mention.IsSettled;

    private static bool IsAlternative(Injection injection) => injection.Mention.Group.IsUnspecified && injection.Mention.Candidates.Count > 1;

    private static bool IsNamed(InjectionSession session, Injection vague) => vague.Mention.Candidates.Any(candidate => session.Injections.Any(injection =>
        injection.Mention.IsSettled && injection.Mention.Site.Muscle.WholeMuscle == candidate.Muscle.WholeMuscle
        && (injection.Mention.Site.Side == candidate.Side || injection.Mention.Site.Side == Side.Unspecified || candidate.Side == Side.Unspecified)));

    private static ProcedureCode? Code(int muscles) => muscles switch
    {
        0 => null,
        < 3 => ProcedureCode.Injection1To2Muscles,
        _ => ProcedureCode.Injection3OrMoreMuscles,
    };
}
