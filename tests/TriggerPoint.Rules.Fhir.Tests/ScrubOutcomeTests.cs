using System.Linq;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Fhir.Tests;

/// <summary>Reports go out as an OperationOutcome that other FHIR software reads.</summary>
public sealed class ScrubOutcomeTests
{
    private readonly ITestOutputHelper output;

    public ScrubOutcomeTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void A_report_survives_being_written_and_read_back()
    {
        string claim = Samples.Full.Replace("\"GA\"", "\"GA?\"").Replace("\"status\": \"active\"", "\"status\": \"active\", \"odd\": 1");
        ScrubReport report = ClaimScrubber.Default.Scrub(FhirClaimReader.Parse(claim)[0]);
        OperationOutcome read = new FhirJsonDeserializer().Deserialize<OperationOutcome>(
            new FhirJsonSerializer().SerializeToString(ScrubOutcome.Create(report)));

        Assert.Equal(report.Findings.Count + report.MissingData.Count, read.Issue.Count);
        Assert.Contains(report.Findings, finding => finding.Line > 0);
        Assert.Equal(
            report.Findings.Select(finding => (finding.Rule.Id, finding.Rule.Title, finding.Message, finding.Severity, finding.Line)),
            read.Issue.Take(report.Findings.Count).Select(issue => (
                issue.Details!.Coding[0].Code!, issue.Details.Coding[0].Display!, issue.Details.Text!, SeverityOf(issue), LineOf(issue))));
        Assert.Equal(
            report.MissingData.Select(missing => (missing.Rule.Id, missing.Line)),
            read.Issue.Skip(report.Findings.Count).Select(issue => (issue.Details!.Coding[0].Code!, LineOf(issue))));
        Assert.All(read.Issue, issue => Assert.Equal(ScrubOutcome.RuleSystem, issue.Details!.Coding[0].System));
        Assert.All(read.Issue.Skip(report.Findings.Count), issue => Assert.Equal(OperationOutcome.IssueType.Incomplete, issue.Code));
        output.WriteLine($"checked: {read.Issue.Count} issues");
    }

    [Fact]
    public void Expressions_count_from_zero_and_name_the_resource()
    {
        ClaimInput input = FhirClaimReader.Parse(Samples.Full.Replace("\"2024-08-02\"", "\"2024-99-02\""))[0];
        OperationOutcome outcome = ScrubOutcome.Create(ClaimScrubber.Default.Scrub(input), "ExplanationOfBenefit");

        Assert.Equal(["ExplanationOfBenefit.item[2]"], outcome.Issue[0].Expression);
        Assert.Equal(OperationOutcome.IssueType.Value, outcome.Issue[0].Code);
        Assert.Contains("Place: line ", outcome.Issue[0].Diagnostics);
    }

    [Fact]
    public void Both_lines_of_a_pair_are_named()
    {
        string item = Samples.Small[(Samples.Small.IndexOf("\"item\":[") + "\"item\":[".Length)..^2].Replace("\"servicedDate\"", "\"bodySite\":{\"text\":\"right trapezius\"},\"servicedDate\"");
        string both = Samples.Small[..(Samples.Small.IndexOf("\"item\":[") + "\"item\":[".Length)] + item + "," + item.Replace("20552", "20560") + "]}";
        ScrubReport report = ClaimScrubber.Default.Scrub(FhirClaimReader.Parse(both)[0]);
        Finding pair = report.Findings.First(finding => finding.OtherLine > 0);
        OperationOutcome.IssueComponent issue = ScrubOutcome.Create(report).Issue[report.Findings.ToList().IndexOf(pair)];

        Assert.Equal([$"Claim.item[{pair.Line - 1}]", $"Claim.item[{pair.OtherLine - 1}]"], issue.Expression);
        Assert.Equal(OperationOutcome.IssueType.BusinessRule, issue.Code);
    }

    [Fact]
    public void A_report_of_nothing_still_has_an_issue()
    {
        ScrubReport report = ClaimScrubber.Default.Scrub(ClaimInput.Unreadable(SourceLocation.None));

        Assert.Equal(OperationOutcome.IssueType.Informational, Assert.Single(ScrubOutcome.Create(report).Issue).Code);
    }

    private static FindingSeverity SeverityOf(OperationOutcome.IssueComponent issue) => issue.Severity switch
    {
        OperationOutcome.IssueSeverity.Error => FindingSeverity.Error,
        OperationOutcome.IssueSeverity.Warning => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };

    private static int LineOf(OperationOutcome.IssueComponent issue) =>
        issue.Expression.First()!.Split('[', ']') is [_, string index, _] ? int.Parse(index) + 1 : 0;
}
