using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>What must hold of every report, whatever the claim.</summary>
public sealed class ClaimLawTests(ITestOutputHelper output)
{
    private const int Cases = 600;

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallClaims)])]
    public Property Permuting_lines_permutes_findings_and_nothing_else(ClaimText text, int seed)
    {
        TestClaim claim = text.Read();
        var random = new System.Random(seed);
        TestClaim turned = claim.With(claim.Claim.WithLines(claim.Claim.Lines.OrderBy(_ => random.Next()).ToArray()));
        return Same(Facts(claim), Facts(turned));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallClaims)])]
    public Property Unrelated_lines_change_nothing(ClaimText text)
    {
        TestClaim claim = text.Read();
        ServiceDate date = claim.Claim.Lines.Count == 0 ? new ServiceDate(2024, 8, 1) : claim.Claim.Lines[0].Date;
        bool isCovered = ReferenceData.Embedded.Covers(ReferenceTable.NcciPairs, date);
        ServiceLine unrelated = ServiceLine.Create(ProcedureCode.Parse("71046"), date.IsUnknown ? new ServiceDate(2024, 8, 1) : date).WithUnits(1);
        return (claim.Claim.Lines.Count == 0 || claim.Claim.Lines[0].Date.IsUnknown).ToProperty()
            .Or(Same(Known(claim), Known(claim.With(claim.Claim.WithLines(claim.Claim.Lines.Append(unrelated))))));

        // Where no edition covers the date it cannot be known that a line is unrelated: that its pair was not looked up is then said, and has to be.
        IEnumerable<string> Known(TestClaim claim) => Facts(claim)
            .Where(fact => isCovered || !fact.StartsWith($"{RuleIds.OtherPair} not checked", StringComparison.Ordinal));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallClaims)])]
    public Property A_rule_that_is_switched_off_takes_only_its_own_findings_with_it(ClaimText text, byte choice)
    {
        TestClaim claim = text.Read();
        ScrubReport report = claim.Scrub();
        string rule = report.Findings.Count == 0 ? RuleIds.BilledAboveRecord : report.Findings[choice % report.Findings.Count].Rule.Id;
        ScrubReport without = ClaimScrubber.Default.WithSeverity(rule, FindingSeverity.None).Scrub(claim.Claim, claim.Documentation, claim.History);
        return Same(
            report.Findings.Where(finding => finding.Rule.Id != rule).Select(finding => finding.ToString()), without.Findings.Select(finding => finding.ToString()));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallClaims)])]
    public Property Applying_the_edits_of_a_mend_removes_the_finding_and_adds_no_error(ClaimText text)
    {
        TestClaim claim = text.Read();
        ScrubReport report = claim.Scrub();
        string[] broken = [.. report.Findings.Where(finding => finding.Mend is { Edits.Count: > 0 }).Where(finding =>
        {
            ScrubReport mended = claim.With(claim.Claim.Apply(finding.Mend!)).Scrub();
            return mended.Findings.Count(left => left.Rule == finding.Rule) >= report.Findings.Count(left => left.Rule == finding.Rule)
                || Errors(mended).Except(Errors(report)).Any();
        }).Select(finding => finding.ToString())];
        return (broken.Length == 0).Label(string.Join("\n", broken));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallClaims)])]
    public bool What_is_found_or_missing_is_the_outcome_of_the_rule(ClaimText text)
    {
        ScrubReport report = text.Read().Scrub();
        return report.Outcomes.All(outcome => outcome.Value switch
        {
            RuleOutcome.Found => report.Findings.Any(finding => finding.Rule == outcome.Key),
            RuleOutcome.NoData => report.MissingData.Any(missing => missing.Rule == outcome.Key) && report.Findings.All(finding => finding.Rule != outcome.Key),
            _ => report.MissingData.All(missing => missing.Rule != outcome.Key) && report.Findings.All(finding => finding.Rule != outcome.Key),
        });
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallClaims)])]
    public bool A_message_holds_no_word_of_the_record_and_no_identifier(ClaimText text) => text.Read().Scrub().Findings.All(finding =>
        !finding.Message.Contains("foozle", StringComparison.OrdinalIgnoreCase) && !finding.Message.Contains("N1", StringComparison.Ordinal)
        && !(finding.Mend?.Text ?? "").Contains("foozle", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_generator_meets_every_rule_on_record_drugs_and_input()
    {
        Dictionary<string, int> met = ClaimGenerators.Claims.Fixedly(2_000).SelectMany(text => text.Read().Scrub().Findings.Select(finding => finding.Rule.Id).Distinct())
            .GroupBy(id => id).ToDictionary(group => group.Key, group => group.Count());
        string[] rules = [.. DocumentationRules.All.Concat(DrugRules.All).Concat(InputRules.All).Select(rule => rule.Descriptor.Id)
            .Except(SelectionRules.Descriptors.Select(rule => rule.Id)).Except([RuleIds.TooManyDiagnoses])];
        output.WriteLine($"checked: {met.Values.Sum()} findings: {string.Join(", ", rules.Select(rule => $"{rule} {met.GetValueOrDefault(rule)}"))}");
        Assert.All(rules, rule => Assert.True(met.GetValueOrDefault(rule) >= 5, rule));
    }

    // A line is known by what it says, since its place changes.
    private static IEnumerable<string> Facts(TestClaim claim)
    {
        ScrubReport report = claim.Scrub();
        string Line(int number) => number == 0 ? "claim" : $"{claim.Claim.Lines[number - 1]} {claim.Claim.Lines[number - 1].Provider} {claim.Claim.Lines[number - 1].Note}";
        return report.Findings.Select(finding => $"{finding.Rule.Id} {finding.Severity} {Line(finding.Line)} {Line(finding.OtherLine)} {finding.Message} {finding.Mend}")
            .Concat(report.MissingData.Select(missing => $"{missing} {Line(missing.Line)}"))
            .Append($"{report.SupportedCode} {report.SupportedNeedleCode}");
    }

    private static IEnumerable<string> Errors(ScrubReport report) => report.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Rule.Id);

    private static Property Same(IEnumerable<string> one, IEnumerable<string> other)
    {
        string[] first = [.. one.Order(StringComparer.Ordinal)];
        string[] second = [.. other.Order(StringComparer.Ordinal)];
        return first.SequenceEqual(second).Label($"only in one:\n{string.Join("\n", first.Except(second))}\nonly in the other:\n{string.Join("\n", second.Except(first))}");
    }
}
