using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>A report says which editions answered, and what they do not reach; newer files of CMS take their place.</summary>
public sealed class ScrubReferenceTests
{
    private const string OutsideCover = "NCCI pairs of 2025-02-01: the edition 2024-07-01 covers 2024-04-01 to 2024-09-30";
    private static readonly ServiceDate First = new(2025, 1, 1);
    private static readonly ServiceDate Last = new(2025, 3, 31);

    [Fact]
    public void A_report_names_the_editions_of_the_dates_of_its_trigger_point_lines()
    {
        Assert.Equal(
            ["NcciPairs 2024-07-01", "MedicallyUnlikelyEdits 2024-04-01", "MedicallyUnlikelyEdits 2024-07-01", "FeeSchedule 2024-07-01", "AddOnCodes 2024-04-01", "Drugs 2024-07-01", "Diagnoses 2021"],
            Scrub("20553 @2024-08-01; 20552 @2024-05-01; 64405 @2030-01-01").Editions.Select(edition => edition.ToString()));
        Assert.Empty(Scrub("64405; 99213").Editions);
        Assert.Same(Scrub("20552").Editions, Scrub("20553; 64405").Editions);
    }

    [Theory]
    [InlineData("20552; 64405 @2025-02-01; 20553 @2025-02-01", "TPR3002", OutsideCover)]
    [InlineData("20552; 64405; 97110; 20553 @2025-02-01; 97110 @2025-02-01", "TPR3060", OutsideCover)]
    [InlineData("20552 @2025-02-01; 99213 @2025-02-01", "TPR2007", OutsideCover)]
    [InlineData("20552 @2024-03-31; 64405 @2024-03-31", "TPR3002", "NCCI pairs of 2024-03-31: the edition 2024-07-01 covers 2024-04-01 to 2024-09-30")]
    [InlineData("20552 @2025-02-01; J3301 @2025-02-01", "TPR2113", "unit limits of 2025-02-01: the edition 2024-07-01 covers 2024-07-01 to 2024-09-30")]
    [InlineData("20552 @2025-02-01; 77003 @2025-02-01", "TPR3053", "add-on codes of 2025-02-01: the edition 2024-04-01 covers 2024-04-01 to 2024-09-30")]
    public void What_an_edition_does_not_reach_is_checked_by_it_and_reported_as_not_checked(string claim, string rule, string missing) =>
        Assert.Contains(missing, Scrub(claim).MissingData.Where(data => data.Rule.Id == rule).Select(data => data.Missing));

    [Fact]
    public void Outside_the_edition_pairs_are_still_found()
    {
        Assert.Contains(Scrub("20552 @2025-02-01; 64405 @2025-02-01").Findings, finding => finding.Rule.Id == RuleIds.BlockPair);
        Assert.DoesNotContain(Scrub("20552; 64405; 97110").MissingData, data => data.Rule.Category == RuleCategory.CodePairs);
        Assert.DoesNotContain(Scrub("20552 @2025-02-01").MissingData, data => data.Rule.Category == RuleCategory.CodePairs);
    }

    [Fact]
    public void A_newer_file_of_pairs_answers_for_its_dates()
    {
        ReferenceLoad load = ReferenceData.Embedded.WithNcciPairs(
            ["97110\t20552\t\t20250101\t*\t1\tMisuse of Column Two code with Column One code", "20553\t99203\t\t20250101\t*\t1\tMisuse of Column Two code with Column One code"],
            ClaimSetting.Practitioner, First, Last);
        ClaimScrubber newer = ClaimScrubber.Default.WithReference(load.Data);
        Assert.Same(newer, newer.WithReference(load.Data));

        ScrubReport report = Scrub(newer, "20552 @2025-02-01; 97110 @2025-02-01; 64405 @2025-02-01");
        Finding found = Assert.Single(report.Findings, finding => finding.Rule.Category == RuleCategory.CodePairs);
        Assert.Equal((RuleIds.OtherPair, 1, 2), (found.Rule.Id, found.Line, found.OtherLine));
        Assert.Contains("NcciPairs 2025-01-01", report.Editions.Select(edition => edition.ToString()));
        Assert.DoesNotContain(report.MissingData, data => data.Rule.Category == RuleCategory.CodePairs);

        // A visit of a new patient that is paired takes 25 like the others, and the rule for unpaired ones is silent.
        Assert.Equal([RuleIds.VisitWithoutModifier], Ids(Scrub(newer, "20553 @2025-02-01; 99203 @2025-02-01"), "TPR2007", "TPR2087", "TPR3060"));
        Assert.Empty(Ids(Scrub(newer, "20553 @2025-02-01; 99203-25 @2025-02-01"), "TPR2007", "TPR2087", "TPR3060"));
        Assert.Equal([RuleIds.NewPatientVisit], Ids(Scrub(newer, "20553; 99203"), "TPR2007", "TPR2087", "TPR3060"));
    }

    [Theory]
    [InlineData("20552 @2025-02-01; J1010 x160 @2025-02-01; J1010 x160 @2025-02-01", "")]
    [InlineData("20552 @2025-02-01; J1010 x160 @2025-02-01; J1010 x161 @2025-02-01", "3")]
    [InlineData("20552 x2 @2025-02-01", "")]
    [InlineData("20552 x3 @2025-02-01", "1")]
    [InlineData("20552 x2 @2025-04-01", "1")]
    public void A_newer_file_of_unit_limits_answers_for_its_dates_and_an_edit_of_lines_counts_each_line(string claim, string lines)
    {
        ReferenceLoad load = ReferenceData.Embedded.WithMedicallyUnlikelyEdits(
            ["J1010,160,1 Line Edit,Clinical: Data", "20552,2,2 Date of Service Edit: Policy,Code Descriptor"], ClaimSetting.Practitioner, First, Last);
        ScrubReport report = Scrub(ClaimScrubber.Default.WithReference(load.Data), claim);
        Assert.Equal(lines, string.Join(",", report.Findings.Where(finding => finding.Rule.Id is RuleIds.UnitLimit or RuleIds.TriggerPointUnits).Select(finding => finding.Line)));
        Assert.All(report.Findings.Where(finding => finding.Rule.Id == RuleIds.UnitLimit), finding => Assert.Equal("J1010 is billed with 161 units on one line; CMS expects at most 160.", finding.Message));
    }

    private static ScrubReport Scrub(string claim) => Scrub(ClaimScrubber.Default, claim);

    private static ScrubReport Scrub(ClaimScrubber scrubber, string claim) => scrubber.Scrub(TestClaim.Parse(claim).Claim);

    private static string[] Ids(ScrubReport report, params string[] among) => [.. report.Findings.Select(finding => finding.Rule.Id).Where(among.Contains)];
}
