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

    // What was said last is said again: of two dates in turn each is said anew, and of one date under two editions as well.
    [Fact]
    public void What_was_said_of_one_date_or_edition_is_not_said_of_another()
    {
        ClaimScrubber later = ClaimScrubber.Default.WithReference(ReferenceData.Embedded.WithNcciPairs(
            ["97110\t20552\t\t20250301\t*\t1\tMisuse of Column Two code with Column One code"], ClaimSetting.Practitioner, new ServiceDate(2025, 3, 1), Last).Data);
        foreach (int day in new[] { 1, 2, 1 })
        {
            Assert.Equal(
                $"add-on codes of 2025-04-0{day}: the edition 2024-04-01 covers 2024-04-01 to 2024-09-30",
                Missing(ClaimScrubber.Default, RuleIds.ImagingWithoutPrimary, $"20552; 77003; 64510-59 | date 2025-04-0{day}"));
        }

        foreach (ClaimScrubber scrubber in new[] { ClaimScrubber.Default, later, ClaimScrubber.Default })
        {
            Assert.Equal(
                $"NCCI pairs of 2025-05-01: the edition {(scrubber == later ? "2025-03-01 covers 2025-03-01 to 2025-03-31" : "2024-07-01 covers 2024-04-01 to 2024-09-30")}",
                Missing(scrubber, RuleIds.BlockPair, "20552; 64405-59 | date 2025-05-01"));
        }

        static string Missing(ClaimScrubber scrubber, string rule, string claim) => Scrub(scrubber, claim).MissingData.Single(data => data.Rule.Id == rule).Missing;
    }

    [Fact]
    public void Editions_that_begin_on_one_day_are_told_apart()
    {
        ClaimScrubber own = ClaimScrubber.Default.WithReference(ReferenceData.Embedded.WithNcciPairs(
            ["97110\t20552\t\t20240401\t*\t1\tMisuse of Column Two code with Column One code"],
            ClaimSetting.Practitioner, new ServiceDate(2024, 4, 1), new ServiceDate(2024, 9, 30)).Data);
        foreach (ClaimScrubber scrubber in new[] { ClaimScrubber.Default, own, ClaimScrubber.Default })
        {
            Assert.Same(scrubber.Reference.EditionFor(ReferenceTable.NcciPairs, new ServiceDate(2024, 8, 1)), Scrub(scrubber, "20552").Editions[0]);
        }

        Assert.NotSame(Scrub("20552").Editions[0], Scrub(own, "20552").Editions[0]);
    }

    // The embedded pairs of these families take no modifier.
    [Theory]
    [InlineData("TPR3009", "20560", "97810")]
    [InlineData("TPR3015", "20552", "01992")]
    public void A_family_without_advice_is_cured_like_any_other(string rule, string column1, string column2)
    {
        ReferenceLoad load = ReferenceData.Embedded.WithNcciPairs(
            [$"{column1}\t{column2}\t\t20250101\t*\t1\tMisuse of Column Two code with Column One code"], ClaimSetting.Practitioner, First, Last);
        Finding found = Assert.Single(Scrub(ClaimScrubber.Default.WithReference(load.Data), $"{column1}; {column2} | date 2025-02-01").Findings, finding => finding.Rule.Id == rule);
        Assert.Equal($"If the record shows a separate site or encounter, 59 or XS on {column2} says so; otherwise bill {column1} without it.", found.Mend?.Text);
    }

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
