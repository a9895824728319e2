using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>The laws hold for the library, and each is broken by the idea that it is there for.</summary>
public sealed class SelectorLawTests(ITestOutputHelper output)
{
    public static TheoryData<string> Conventions => new(
        new[] { false, true }.SelectMany(sides => new[] { false, true }.SelectMany(divisions => new[] { false, true }.Select(groups =>
            CountingConvention.SidesDistinct.WithSidesMerged(sides).WithDivisionsApart(divisions).WithGroupsMerged(groups).ToString()))));

    [Theory]
    [MemberData(nameof(Conventions))]
    public void All_hold_for_the_library_under_every_convention(string text)
    {
        CountingConvention convention = CountingConvention.Parse(text);
        LawSet laws = SelectorLaws.For(session => CptSelector.Select(session, convention).Code, convention);
        IReadOnlyList<LawResult> results = laws.Check(LawSeeds.Options);
        Assert.True(results.All(result => result.Holds), string.Join("\n\n", results.Where(result => !result.Holds)));
        output.WriteLine($"checked: {results.Count} selector laws in {results.Sum(result => result.Cases)} cases under {convention}");
        Assert.True(laws.Count >= 26);
    }

    [Fact]
    public void Each_wrong_idea_is_caught_by_its_law_within_100_cases_from_any_seed()
    {
        foreach ((string idea, string law, Func<InjectionSession, IEnumerable<ProcedureCode>> selector) in WrongSelectors.All)
        {
            LawResult[] results = LawSeeds.All.Select(seed => SelectorLaws.ForCodes(selector)[law].Check(LawOptions.Default.WithReplay(seed))).ToArray();
            Assert.All(results, result => Assert.False(result.Holds, $"{idea}: {result}"));
            output.WriteLine($"{idea}: {law}, at the latest in case {results.Max(result => result.Cases)}\n  {results[0].Counterexample}");
        }

        Assert.Equal(SelectorLaws.For(session => CptSelector.Select(session).Code).Names.Order(), WrongSelectors.All.Select(wrong => wrong.Law).Distinct().Order());
        output.WriteLine($"checked: {WrongSelectors.All.Count()} wrong ideas, each from {LawSeeds.All.Length} seeds");
    }
}
