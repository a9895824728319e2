using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>What must hold of every mend with edits, on claims that were made for mends to collide.</summary>
public sealed class MendLawTests(ITestOutputHelper output)
{
    private const int Cases = 600;

    [Property(MaxTest = Cases, Arbitrary = [typeof(MendWorld)])]
    public Property A_mend_removes_its_finding_and_adds_no_error(ScrubCase scrubbed)
    {
        string[] broken = [.. Broken(scrubbed)];
        return (broken.Length == 0).Label(string.Join("\n", broken));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(MendWorld)])]
    public Property Every_mend_in_turn_leaves_none_and_adds_no_error(ScrubCase scrubbed)
    {
        ScrubReport first = scrubbed.Scrub();
        ScrubReport report = first;
        ScrubCase mended = scrubbed;
        for (int steps = 0; Mendable(report).LastOrDefault() is { } finding; steps++)
        {
            mended = mended with { Claim = mended.Claim.Apply(finding.Mend!) };
            report = mended.Scrub();
            if (steps > 60)
            {
                return false.Label($"no end: {finding}");
            }
        }

        return (NewErrors(first, report).Length == 0).Label($"all mended gives {string.Join("; ", NewErrors(first, report))}");
    }

    /// <summary>The claims that once showed what a mend can break.</summary>
    [Theory]
    [InlineData("20552; J1040 x2; J1010 x160 | muscles right trapezius | drugs Depo-Medrol 40 mg")]
    [InlineData("20552; J1040 | muscles right trapezius | drugs Depo-Medrol 40 mg")]
    [InlineData("20552; J1040 x2; J1010 x160")]
    [InlineData("20552; J1040 x2; J1010 x160 by N1 | drugs Depo-Medrol 160 mg")]
    [InlineData("20552; J1040 x2; J1030 x4")]
    [InlineData("20552; J1040-JW x2; J1010-JW x160 | drugs Depo-Medrol 40 mg wasted 120")]
    [InlineData("20552; 20551-50; 20551")]
    public void A_mend_of_a_known_case_removes_its_finding_and_adds_no_error(string text)
    {
        TestClaim claim = TestClaim.Parse(text);
        Assert.Empty(Broken(new ScrubCase(claim.Claim, claim.Documentation, claim.History)));
    }

    /// <summary>The same claims on every run, so that the law is known to have been held against mends of every rule.</summary>
    [Fact]
    public void A_fixed_sample_meets_every_rule_with_edits_and_keeps_the_law()
    {
        var met = new Dictionary<string, int>();
        foreach (ScrubCase scrubbed in Gen.Sample(MendWorld.CaseGen, 6_000, new Rnd(20552, 20553), 50))
        {
            Assert.Empty(Broken(scrubbed));
            foreach (Finding finding in Mendable(scrubbed.Scrub()))
            {
                met[finding.Rule.Id] = met.GetValueOrDefault(finding.Rule.Id) + 1;
            }
        }

        output.WriteLine($"checked: {met.Values.Sum()} mends: {string.Join(", ", met.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => $"{rule.Key} {rule.Value}"))}");
        Assert.All(RulesWithEdits, rule => Assert.True(met.GetValueOrDefault(rule) >= 5, rule));
    }

    private static readonly string[] RulesWithEdits =
    [
        RuleIds.BilateralModifier, RuleIds.SideModifier, RuleIds.MultipleProcedureModifier, RuleIds.RepeatModifier, RuleIds.ComponentModifier, RuleIds.WasteModifierOnProcedure,
        RuleIds.TriggerPointUnits, RuleIds.SenselessUnits, RuleIds.VisitWithoutModifier, RuleIds.VisitNotSeparate, RuleIds.BothInjectionCodes, RuleIds.BothNeedlingCodes,
        RuleIds.NeedleGuidance, RuleIds.DrugCodeNotValid, RuleIds.UnitsAboveDose, RuleIds.SeveralCodesADay, RuleIds.DuplicateLine,
    ];

    private static IEnumerable<Finding> Mendable(ScrubReport report) => report.Findings.Where(finding => finding.Mend is { Edits.Count: > 0 });

    // What is wrong with the mends of a claim, each applied by itself.
    private static IEnumerable<string> Broken(ScrubCase scrubbed)
    {
        ScrubReport before = scrubbed.Scrub();
        foreach (Finding finding in Mendable(before))
        {
            ScrubReport after = (scrubbed with { Claim = scrubbed.Claim.Apply(finding.Mend!) }).Scrub();
            if (Of(after, finding.Rule) >= Of(before, finding.Rule))
            {
                yield return $"{finding} stays after {finding.Mend}";
            }

            foreach (string more in NewErrors(before, after))
            {
                yield return $"{finding} mended gives {more}";
            }
        }
    }

    private static int Of(ScrubReport report, RuleDescriptor rule) => report.Findings.Count(finding => finding.Rule == rule);

    // By rule: a line that was edited is another line.
    private static string[] NewErrors(ScrubReport before, ScrubReport after) => [.. after.Findings.Where(IsError).GroupBy(finding => finding.Rule)
        .Where(errors => errors.Count() > before.Findings.Count(finding => IsError(finding) && finding.Rule == errors.Key)).Select(errors => errors.First().ToString())];

    private static bool IsError(Finding finding) => finding.Severity == FindingSeverity.Error;
}
