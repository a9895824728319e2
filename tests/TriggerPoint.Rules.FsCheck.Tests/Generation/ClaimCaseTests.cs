using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>Claims that pass do, and claims that break a rule do that.</summary>
public sealed class ClaimCaseTests(ITestOutputHelper output)
{
    private const int Samples = 60;

    private static readonly Dictionary<string, string> WithoutCases = new(StringComparer.Ordinal)
    {
        [RuleIds.LegacyGroups] = "takes a policy that merges groups, not a claim",
        [RuleIds.PartNotSaid] = "takes a policy that counts parts apart, not a claim",
        [RuleIds.Tangled] = "takes hundreds of vague words; a limit of the counter, not a mistake of a claim",
        [RuleIds.CodeNotYetValid] = "of a claim TPR1205 says it",
        [RuleIds.NothingInjected] = "of a claim TPR1206 says it",
    };

    public static TheoryData<string> Rules => new(TriggerPointGen.BreakableRules);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Cases_break_the_rule_that_they_are_for(string rule)
    {
        ScrubCase[] cases = Sample(TriggerPointGen.CasesThatBreak(rule), Samples);
        Assert.All(cases, one => Assert.True(Scrub(one).OutcomeOf(rule) == RuleOutcome.Found, $"{one}: {string.Join(" / ", Scrub(one).Findings)}"));
        Assert.True(cases.Distinct().Count() >= 5, "The cases are all alike.");
    }

    [Fact]
    public void Every_rule_has_cases_or_a_reason_to_have_none()
    {
        // Readers of files raise TPR6020 and above, about text of which no claim is left.
        string[] ofReaders = [.. RuleCatalog.All.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, "TPR6020") >= 0)];
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Except(WithoutCases.Keys).Except(ofReaders).Order(StringComparer.Ordinal), TriggerPointGen.BreakableRules);
        output.WriteLine($"checked: {TriggerPointGen.BreakableRules.Count} rules with cases, {Samples} cases each");
        Assert.True(TriggerPointGen.BreakableRules.Count >= 100);
    }

    [Fact]
    public void Cases_that_pass_raise_nothing_above_an_information()
    {
        ScrubCase[] cases = Sample(TriggerPointGen.PassingCases, 600);
        Assert.All(cases, one => Assert.True(Scrub(one).Worst <= FindingSeverity.Info, $"{one}: {string.Join(" / ", Scrub(one).Findings)}"));
        string[] codes = cases.Select(one => one.Claim.Lines[0].Code.ToString()).Distinct().Order().ToArray();
        Assert.Equal(["20552", "20553", "20560", "20561"], codes);
        Assert.All(codes, code => Assert.True(cases.Count(one => one.Claim.Lines[0].Code.ToString() == code) >= 30, code));
        output.WriteLine($"checked: {cases.Length} claims that pass");
    }

    [Fact]
    public void A_rule_without_cases_is_an_argument_error() =>
        Assert.Throws<ArgumentException>(() => TriggerPointGen.CasesThatBreak("TPR0000"));

    internal static T[] Sample<T>(Gen<T> generator, int count) => generator.Sample(count, new Rnd(20552), 50).ToArray();

    private static ScrubReport Scrub(ScrubCase one) => ClaimScrubber.Default.Scrub(one.Claim, one.Documentation, one.History);
}
