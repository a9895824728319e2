using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>The scrubber laws hold for the library, and each is broken by the idea that it is there for.</summary>
public sealed class ScrubberLawTests(ITestOutputHelper output)
{
    // Rules that cannot be broken without breaking another one as well, which then raises the flag.
    private static readonly string[] SaidByOthers =
    [
        .. new[]
        {
            RuleIds.ConventionDecides, RuleIds.InjectedAndNeedled, RuleIds.BilledTwiceForOneMuscle, RuleIds.SecondUnitModifier, RuleIds.NeedlingPair, RuleIds.DrugPair,
            RuleIds.SeveralCodesADay, RuleIds.ExcludedInjectate, RuleIds.IntravenousLidocaine,
        }.Select(ScrubberLaws.Flags),
    ];

    private static int asked;

    private static readonly (string Idea, string Law, Func<ScrubCase, IEnumerable<ClaimFlag>> Scrub)[] WrongIdeas =
    [
        ("fails on a claim without lines", ScrubberLaws.AnyClaimIsScrubbed, one => Right(one).Prepend(new ClaimFlag(0, FindingSeverity.Info, one.Claim.Lines[0].ToString()))),
        ("counts claims", ScrubberLaws.TheReportIsAlwaysTheSame, one => Right(one).Append(new ClaimFlag(0, FindingSeverity.Info, $"claim {++asked}"))),
        ("looks at the first line only", ScrubberLaws.LineOrderDoesNotMatter, one => Right(one).Where(flag => flag.Line < 2)),
        ("counts lines from 0", ScrubberLaws.FlagsNameLinesOfTheClaim, one => Right(one).Select(flag => new ClaimFlag(flag.Line - 1, flag.Severity, flag.Message))),
        ("prints the patient", ScrubberLaws.MessagesNameNobody, one => Right(one).Append(new ClaimFlag(0, FindingSeverity.Info, $"patient {one.Claim.Patient}"))),
        ("takes a modifier 25 for an error", ScrubberLaws.ClaimsThatPassAreNotRejected, one => Right(one).Concat(one.Claim.Lines.Where(line => line.Has(Modifier.Parse("25"))).Select(_ => new ClaimFlag(0, FindingSeverity.Error, "25")))),
        ("says nothing when nothing is known", ScrubberLaws.AMissingRecordIsNotClean, one => one.Documentation.Sessions.Count == 0 ? [] : Right(one)),
        ("lets 59 pass", ScrubberLaws.BothCodesOnOneDateAreRejected, one => one.Claim.Lines.Any(line => line.Has(Modifier.Parse("59"))) ? [] : Right(one)),
        ("looks at no units", ScrubberLaws.ASecondUnitIsRejected, one => Right(one.WithClaim(one.Claim.WithLines(one.Claim.Lines.Select(line => line.WithUnits(1)))))),
        ("looks at no record", ScrubberLaws.ACodeAboveTheRecordIsRejected, one => Right(one.WithDocumentation(ClaimDocumentation.None))),
        .. TriggerPointGen.BreakableRules.Select(rule => ($"does not know {rule}", ScrubberLaws.Flags(rule), Without(rule))),
    ];

    [Fact]
    public void All_hold_for_the_library()
    {
        IReadOnlyList<LawResult> results = ScrubberLaws.For(ClaimScrubber.Default).Check(LawSeeds.Options);
        Assert.True(results.All(result => result.Holds), string.Join("\n\n", results.Where(result => !result.Holds)));
        output.WriteLine($"checked: {results.Count} scrubber laws in {results.Sum(result => result.Cases)} cases");
    }

    [Fact]
    public void Each_wrong_idea_is_caught_by_its_law_within_100_cases()
    {
        List<string> caught = [], missed = [];
        foreach ((string idea, string law, Func<ScrubCase, IEnumerable<ClaimFlag>> scrub) in WrongIdeas)
        {
            LawResult result = ScrubberLaws.For(scrub)[law].Check(LawOptions.Default.WithReplay("20552"));
            (result.Holds ? missed : caught).Add(law);
            output.WriteLine($"{idea}: {result.ToString().Split(Environment.NewLine)[0]}");
        }

        Assert.Equal(SaidByOthers, missed);
        output.WriteLine($"caught: {caught.Count}, said by other rules as well: {missed.Count}");
        Assert.Equal(ScrubberLaws.For(Right).Names.Order(), WrongIdeas.Select(wrong => wrong.Law).Order());
        output.WriteLine($"checked: {WrongIdeas.Length} wrong ideas on claims");
    }

    [Fact]
    public void Reports_of_other_types_are_mapped_in_and_out()
    {
        LawSet laws = ScrubberLaws.For(
            (string text) => text.Length, one => one.ToString(), length => [new ClaimFlag(0, FindingSeverity.None, $"{length} letters, and nothing checked")]);
        Assert.True(laws[ScrubberLaws.AMissingRecordIsNotClean].Check().Holds);
        Assert.False(laws[ScrubberLaws.ACodeAboveTheRecordIsRejected].Check(LawSeeds.Fixed).Holds);
    }

    private static IEnumerable<ClaimFlag> Right(ScrubCase one) => ScrubberLaws.FlagsOf(ClaimScrubber.Default.Scrub(one.Claim, one.Documentation, one.History));

    private static Func<ScrubCase, IEnumerable<ClaimFlag>> Without(string rule)
    {
        ClaimScrubber scrubber = ClaimScrubber.Default.WithSeverity(rule, FindingSeverity.None);
        return one => ScrubberLaws.FlagsOf(scrubber.Scrub(one.Claim, one.Documentation, one.History));
    }
}
