using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>Laws as values: what they print, how they are replayed, and what they do not do.</summary>
public sealed class LawTests
{
    private static readonly LawSet CountsInjections = SelectorLaws.For(session => Code(session.Injections.Count));

    [Fact]
    public void A_broken_law_prints_its_name_why_it_holds_the_session_in_words_and_the_seed()
    {
        string[] lines = CountsInjections[SelectorLaws.InjectionsAreNotCounted].Check(LawOptions.Default.WithReplay("20552")).ToString().Split(Environment.NewLine);
        Assert.Equal("InjectionsAreNotCounted is broken: Another injection into a muscle that was injected already never changes the code.", lines[0]);
        Assert.Equal("  right trapezius ×3: 20553, expected 20552 as for right trapezius ×1", lines[1]);
        Assert.Equal("Why it holds: The unit is the muscle. Injections, needles and trigger points in it are recorded and never counted. (TPI-102)", lines[2]);
        Assert.Matches("^Case \\d+, shrinks: \\d+. To see it again: LawOptions.Default.WithReplay\\(\"\\d+,\\d+,\\d+\"\\)$", lines[3]);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void Replay_leads_straight_to_the_case()
    {
        Law law = CountsInjections[SelectorLaws.RepeatingTheRecordChangesNothing];
        LawResult first = law.Check(LawSeeds.Fixed);
        LawResult again = law.Check(LawOptions.Default.WithReplay(first.Replay));
        Assert.False(again.Holds);
        Assert.Equal(first.Counterexample, again.Counterexample);
        Assert.Equal(1, again.Cases);
    }

    [Fact]
    public void A_seed_gives_the_same_cases_and_none_gives_others()
    {
        Law law = CountsInjections[SelectorLaws.TheNumberOfMusclesDecides];
        string[] seeded = Enumerable.Range(0, 3).Select(_ => law.Check(LawOptions.Default.WithReplay("7")).Replay).Distinct().ToArray();
        Assert.Single(seeded);
        Assert.True(Enumerable.Range(0, 5).Select(_ => law.Check().Replay).Distinct().Count() > 1);
    }

    [Fact]
    public void ThrowIfBroken_throws_what_the_result_says_and_nothing_when_the_law_holds()
    {
        LawOptions options = LawOptions.Default.WithReplay("20552");
        Law law = CountsInjections[SelectorLaws.InjectionsAreNotCounted];
        LawBrokenException broken = Assert.Throws<LawBrokenException>(() => law.ThrowIfBroken(options));
        Assert.Equal(law.Check(options).ToString(), broken.Message);
        Assert.Same(law, Assert.Single(broken.Results).Law);
        CountsInjections[SelectorLaws.ThreeMusclesTakeTheHigherCode].ThrowIfBroken();
    }

    [Fact]
    public void A_set_throws_once_for_all_that_is_broken()
    {
        LawBrokenException broken = Assert.Throws<LawBrokenException>(() => CountsInjections.ThrowIfBroken(LawOptions.Default.WithReplay("20552")));
        Assert.True(broken.Results.Count >= 5);
        Assert.All(broken.Results, result => Assert.Contains(result.Law.Name + " is broken: ", broken.Message));
        CountsInjections.Without([.. broken.Results.Select(result => result.Law.Name)]).ThrowIfBroken(LawOptions.Default.WithReplay("20552"));
    }

    [Fact]
    public void A_result_that_holds_says_in_how_many_cases()
    {
        LawResult result = CountsInjections[SelectorLaws.ThreeMusclesTakeTheHigherCode].Check(LawOptions.Default.WithCases(37));
        Assert.True(result.Holds);
        Assert.Equal("ThreeMusclesTakeTheHigherCode holds in 37 cases.", result.ToString());
        Assert.Empty(result.Counterexample + result.Replay);
    }

    [Fact]
    public void Every_law_says_what_why_and_on_which_facts()
    {
        LawSet[] sets = [CountsInjections, EvidenceLaws.For(_ => null), TermReaderLaws.For(_ => []), ScrubberLaws.For(_ => [])];
        string facts = string.Concat(System.IO.Directory.GetFiles(TriggerPoint.Rules.Tests.Repository.Path("docs/reference"), "*.md").Select(System.IO.File.ReadAllText));
        foreach (Law law in sets.SelectMany(set => set))
        {
            Assert.Matches("^[A-Za-z0-9]+$", law.Name);
            Assert.EndsWith(".", law.Statement);
            Assert.EndsWith(".", law.Why);
            Assert.NotEmpty(law.Facts);
            Assert.All(law.Facts, fact => Assert.Contains(fact, facts));
            Assert.Equal($"{law.Name}: {law.Statement}", law.ToString());
        }

        Assert.All(sets, set => Assert.Equal(set.Count, set.Names.Distinct().Count()));
    }

    [Fact]
    public void A_selector_with_types_of_its_own_is_asked_in_them()
    {
        LawSet laws = SelectorLaws.For(
            (string[] names) => names.Distinct().Count() switch { 0 => "", < 3 => "20552", _ => "20553" },
            session => session.Injections.Select(injection => $"{injection.Mention.Site.Side} {injection.Mention.Site.Muscle.Name}").ToArray(),
            code => code.Length == 0 ? null : ProcedureCode.Parse(code));
        laws[SelectorLaws.SidesAreCounted].ThrowIfBroken();
        Assert.False(laws[SelectorLaws.DivisionsAreNotCounted].Check(LawSeeds.Fixed).Holds);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1,2,3,4")]
    [InlineData("1,2,99999999999")]
    [InlineData("-1")]
    public void A_seed_of_another_form_is_refused(string replay) => Assert.Throws<FormatException>(() => LawOptions.Default.WithReplay(replay));

    [Fact]
    public void Programmer_errors_throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LawOptions.Default.WithCases(0));
        Assert.Throws<ArgumentException>(() => CountsInjections["NoSuchLaw"]);
        Assert.Throws<ArgumentException>(() => CountsInjections.Without("NoSuchLaw"));
        Assert.Throws<ArgumentNullException>(() => SelectorLaws.For(null!));
        Assert.Same(LawOptions.Default, LawOptions.Default.WithCases(100).WithReplay(string.Empty));
    }

    private static ProcedureCode? Code(int muscles) => muscles switch
    {
        0 => null,
        < 3 => ProcedureCode.Injection1To2Muscles,
        _ => ProcedureCode.Injection3OrMoreMuscles,
    };
}
