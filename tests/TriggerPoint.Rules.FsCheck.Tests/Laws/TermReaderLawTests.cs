using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>The reader laws hold for the library, and each is broken by the idea that it is there for.</summary>
public sealed class TermReaderLawTests(ITestOutputHelper output)
{
    private static readonly (string Idea, string Law, Func<string, IEnumerable<MuscleSite>> Reader)[] WrongIdeas =
    [
        ("fails on marks", TermReaderLaws.AnyTextIsRead, text => text.Contains('[', StringComparison.Ordinal) ? throw new FormatException("Unbalanced [") : Right(text)),
        ("takes an empty text for the trapezius", TermReaderLaws.EmptyTextNamesNothing, text => text.Any(char.IsLetter) ? Right(text) : [Muscle.Trapezius.On(Side.Right)]),
        ("knows common muscles only", TermReaderLaws.MusclesAreReadByName, text => Right(text).Where(site => site.Muscle.Region is not (BodyRegion.Head or BodyRegion.Face))),
        ("knows no abbreviations", TermReaderLaws.SynonymsNameTheirMuscle, text => Right(text).Where(site => text.Contains(site.Muscle.Name, StringComparison.OrdinalIgnoreCase))),
        ("reads no parts", TermReaderLaws.PartsNameTheirMuscle, text => text.Contains("upper", StringComparison.Ordinal) ? [] : Right(text)),
        ("reads groups as their members", TermReaderLaws.GroupWordsAreNotAllTheirMembers, text => InjectionSession.Parse(text).Injections.SelectMany(injection => injection.Mention.Candidates)),
        ("takes the neck for the trapezius", TermReaderLaws.RegionsNameNoMuscle, text => text.Contains("neck", StringComparison.Ordinal) ? Right(text).Append(Muscle.Trapezius.On(Side.Left)) : Right(text)),
        ("reads tendons as muscles", TermReaderLaws.OtherStructuresAreNoMuscles, text => Right(text.Replace(" tendon", string.Empty, StringComparison.Ordinal))),
        ("guesses", TermReaderLaws.UnknownWordsAreNotGuessed, text => InjectionSession.Parse(text) is var session && session.Injections.Any(injection => injection.Mention.Kind == MentionKind.Unknown) ? Right(text).Append(Muscle.Deltoid.On(Side.Left)) : Right(text)),
        ("takes the right side where none is given", TermReaderLaws.SidesAreNotInvented, text => Right(text).Select(site => site.Side == Side.Unspecified ? site.Muscle.On(Side.Right) : site)),
        ("looks for sides in front only", TermReaderLaws.SidesMayStandBeforeOrBehind, text => Right(text).Select(site => text.Contains(", right", StringComparison.Ordinal) ? site.Muscle.On(Side.Unspecified) : site)),
        ("knows no bilateral", TermReaderLaws.BilateralIsBothSides, text => Right(text.Replace("bilateral", "right", StringComparison.Ordinal))),
        ("reads a count as an entry", TermReaderLaws.CountsAreNoMuscles, text => text.Contains(" x", StringComparison.Ordinal) ? Right(text).Append(Muscle.Deltoid.On(Side.Unspecified)) : Right(text)),
        ("reads every name", TermReaderLaws.WhatWasNotDoneIsNotRead, text => MuscleLexicon.Read(text).Mentions.Where(mention => mention.IsSettled || mention.Candidates.Count == 1).Select(mention => mention.Candidates[0])),
        ("compares letters exactly", TermReaderLaws.LetterCaseDoesNotMatter, text => text.Any(char.IsUpper) ? [] : Right(text)),
        ("splits at single spaces", TermReaderLaws.SpacingDoesNotMatter, text => text.Contains("  ", StringComparison.Ordinal) ? [] : Right(text)),
        ("knows semicolons only", TermReaderLaws.SeparatorsDoNotMatter, text => text.Contains('\n', StringComparison.Ordinal) ? Right(text.Split('\n')[0]) : Right(text)),
        ("reads the first three entries", TermReaderLaws.OrderDoesNotMatter, text => Right(string.Join(";", text.Split(';').Take(3)))),
    ];

    [Fact]
    public void All_hold_for_the_library()
    {
        IReadOnlyList<LawResult> results = TermReaderLaws.For(Right).Check(LawSeeds.Options.WithCases(400));
        Assert.True(results.All(result => result.Holds), string.Join("\n\n", results.Where(result => !result.Holds)));
        output.WriteLine($"checked: {results.Count} reader laws in {results.Sum(result => result.Cases)} cases");
    }

    [Fact]
    public void Each_wrong_idea_is_caught_by_its_law_within_100_cases_from_any_seed()
    {
        foreach ((string idea, string law, Func<string, IEnumerable<MuscleSite>> reader) in WrongIdeas)
        {
            LawResult[] results = LawSeeds.All.Select(seed => TermReaderLaws.For(reader)[law].Check(LawOptions.Default.WithReplay(seed))).ToArray();
            Assert.All(results, result => Assert.False(result.Holds, $"{idea}: {result}"));
            output.WriteLine($"{idea}: {law}, at the latest in case {results.Max(result => result.Cases)}\n  {results[0].Counterexample}");
        }

        Assert.Equal(TermReaderLaws.For(Right).Names.Order(), WrongIdeas.Select(wrong => wrong.Law).Order());
        output.WriteLine($"checked: {WrongIdeas.Length} wrong ideas, each from {LawSeeds.All.Length} seeds");
    }

    private static IEnumerable<MuscleSite> Right(string text) =>
        InjectionSession.Parse(text).Injections.Where(injection => injection.Mention.IsSettled).Select(injection => injection.Mention.Site);
}
