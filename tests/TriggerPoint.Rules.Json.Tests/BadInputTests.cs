using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Json.Tests;

/// <summary>Claims that cannot be read, or not throughout: the place and the field are named, and the rest is there.</summary>
public sealed class BadInputTests
{
    private const string Good = """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"}]}""";

    private readonly ITestOutputHelper output;

    public BadInputTests(ITestOutputHelper output) => this.output = output;

    /// <summary>One cause is one finding: what the reader said of a code, a date or the lines, no rule says of the same line again.</summary>
    [Theory]
    [InlineData("""{"id":"C1","lines":[{"code":"2055","date":"2024-08-01"}]}""", "TPR6024")]
    [InlineData("""{"id":"C1","lines":[{"date":"2024-08-01"},{"code":null,"date":"2024-08-01"}]}""", "TPR6023 TPR6023")]
    [InlineData("""{"id":"C1","lines":[{"code":"85025","date":"2024-02-30"},{"code":"85025"}]}""", "TPR6024 TPR6023")]
    [InlineData("""{"id":"C1","lines":[{"code":"85025","date":"1900-01-01"},{"code":"85025","date":"2024-08-01","lastDate":"9999-12-31"}]}""", "TPR6029 TPR6029")]
    [InlineData("""{"id":"C1"}""", "TPR6023")]
    [InlineData("""{"id":"C1","lines":"none"}""", "TPR6024 TPR6001 TPR6002")]
    [InlineData("""{"id":"C1","lines":[{"code":"85025","date":"1970-01-01"}]}""", "TPR6003")]
    public void What_the_reader_said_no_rule_says_again(string line, string rules)
    {
        ScrubReport report = ClaimScrubber.Default.Scrub(ClaimJsonReader.Parse(line));
        Assert.Equal(rules, string.Join(' ', report.Findings.Select(finding => finding.Rule.Id)));
        Assert.All(report.Findings.Where(finding => finding.Supersedes.Length > 0), finding => Assert.Equal(RuleOutcome.Found, report.OutcomeOf(finding.Supersedes)));
    }

    /// <summary>The place is that of the first occurrence of a text in the line.</summary>
    public static TheoryData<string, string, int, string, string> Cases() => new()
    {
        { "TPR6020", "[]", 0, "[", "The line is no JSON object but a list. A claim is an object on a line of its own." },
        { "TPR6020", "7", 0, "7", "The line is no JSON object but a number. A claim is an object on a line of its own." },
        { "TPR6020", "\"a\"", 0, "\"", "The line is no JSON object but a text. A claim is an object on a line of its own." },
        { "TPR6020", "null", 0, "n", "The line is no JSON object but a single word. A claim is an object on a line of its own." },
        { "TPR6020", """{"id":"C1" "lines":[]}""", 0, "\"lines", "The line is no JSON object: it goes wrong at its byte 12. A claim is an object on a line of its own." },
        { "TPR6020", Good + "#", 0, "#", "The line is no JSON object: it goes wrong at its byte 59. A claim is an object on a line of its own." },
        { "TPR6023", """{"lines":[{"code":"20552","date":"2024-08-01"}]}""", 0, "{", "The field id is missing." },
        { "TPR6023", """{"id":"","lines":[{"code":"20552","date":"2024-08-01"}]}""", 0, "{", "The field id is missing." },
        { "TPR6023", """{"id":"C1"}""", 0, "{", "The field lines is missing." },
        { "TPR6023", """{"id":"C1","lines":[]}""", 0, "{", "The field lines is missing." },
        { "TPR6023", """{"id":"C1","lines":[{"date":"2024-08-01"}]}""", 1, "{\"date", "The field lines[0].code is missing." },
        { "TPR6023", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"},{"code":"20552","date":null}]}""", 2, "{\"code\":\"20552\",\"date\":null", "The field lines[1].date is missing." },
        { "TPR6023", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"}],"documentation":[{"previousRelief":{"percent":50}}]}""", 0, "{\"percent", "The field documentation[0].previousRelief.weeks is missing." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"2055","date":"2024-08-01"}]}""", 1, "\"2055\"", "The value of lines[0].code, '2055', is not a code of five letters or digits, such as 20552." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"20552","date":"2024-02-30"}]}""", 1, "\"2024", "The value of lines[0].date, '2024-02-30', is not a date, such as 2024-08-01." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"20552","date":"1 August 2024"}]}""", 1, "\"1 A", "The value of lines[0].date, a text of 13 bytes, is not a date, such as 2024-08-01." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01","modifiers":["59",{}]}]}""", 1, "{}", "The value of lines[0].modifiers[1], an object, is not a modifier of two letters or digits, such as 59." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01","units":"one"}]}""", 1, "\"one", "The value of lines[0].units, a text of 3 bytes, is not a number." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01","units":1e99}]}""", 1, "1e99", "The value of lines[0].units, '1e99', is not a number." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01","diagnosisPointers":[1,0]}]}""", 1, "0]", "The value of lines[0].diagnosisPointers[1], '0', is not a whole number from 1." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01","diagnosisPointers":[1,"0"]}]}""", 1, "\"0\"]", "The value of lines[0].diagnosisPointers[1], '0', is not a whole number from 1." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"},null]}""", 2, "null", "The value of lines[1], null, is not an object." },
        { "TPR6024", """{"id":"C1","placeOfService":"office","lines":[{"code":"20552","date":"2024-08-01"}]}""", 0, "\"office", "The value of placeOfService, a text of 6 bytes, is not a place of service of two digits, such as 11." },
        { "TPR6024", """{"id":"C1","diagnoses":["M79.18","79.1"],"lines":[{"code":"20552","date":"2024-08-01"}]}""", 0, "\"79.1\"", "The value of diagnoses[1], '79.1', is not a diagnosis code, such as M79.18." },
        { "TPR6024", """{"id":"C1","setting":"inpatient","lines":[{"code":"20552","date":"2024-08-01"}]}""", 0, "\"inpatient", "The value of setting, a text of 9 bytes, is not one of practitioner, outpatient." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"}],"documentation":[{"guidance":"x-ray"}]}""", 0, "\"x-ray", "The value of documentation[0].guidance, a text of 5 bytes, is not one of none, ultrasound, fluoroscopy, ct, mri." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"}],"documentation":[{"technique":true}]}""", 0, "true", "The value of documentation[0].technique, true or false, is not one of injection, dry-needling." },
        { "TPR6024", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"}],"documentation":[{"separateEvaluation":"no"}]}""", 0, "\"no", "The value of documentation[0].separateEvaluation, a text of 2 bytes, is not true or false." },
        { "TPR6024", """{"id":"C1","note":"\ud800","lines":[{"code":"20552","date":"2024-08-01"}]}""", 0, "\"\\ud", "The value of note, a text of 6 bytes, is not a readable text." },
        { "TPR6025", """{"id":17,"lines":[{"code":"20552","date":"2024-08-01"}]}""", 0, "17", "The value of id is a number, and a text is expected; it was read all the same." },
        { "TPR6025", """{"id":"C1","lines":[{"code":20552,"date":"2024-08-01"}]}""", 1, "20552", "The value of lines[0].code is a number, and a text is expected; it was read all the same." },
        { "TPR6025", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01","units":"2"}]}""", 1, "\"2\"", "The value of lines[0].units is a text, and a number is expected; it was read all the same." },
        { "TPR6025", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01","modifiers":"59"}]}""", 1, "\"59", "The value of lines[0].modifiers is no list; it was read as a list of one." },
        { "TPR6025", """{"id":"C1","lines":{"code":"20552","date":"2024-08-01"}}""", 0, "{\"code", "The value of lines is no list; it was read as a list of one." },
        { "TPR6025", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"}],"documentation":[{"separateEvaluation":"true"}]}""", 0, "\"true", "The value of documentation[0].separateEvaluation is a text, and true or false is expected; it was read all the same." },
        { "TPR6026", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01","modifers":[]}]}""", 1, "\"modifers", "The field lines[0].modifers is not known and was not read. Perhaps modifiers is meant." },
        { "TPR6026", """{"id":"C1","Lines":[],"lines":[{"code":"20552","date":"2024-08-01"}]}""", 0, "\"Lines", "The field Lines is not known and was not read. Perhaps lines is meant." },
        { "TPR6026", """{"id":"C1","DOE, JANE":{"born":1},"lines":[{"code":"20552","date":"2024-08-01"}]}""", 0, "\"DOE", "The field ? is not known and was not read." },
        { "TPR6027", """{"id":"C1","id":"C2","lines":[{"code":"20552","date":"2024-08-01"}]}""", 0, "\"id\":\"C2", "The field id is given twice; the last one counts." },
        { "TPR6029", """{"id":"C1","lines":[{"code":"20552","date":"1900-01-01"}]}""", 1, "\"1900", "The date of lines[0].date, 1900-01-01, lies outside 1966-07-01 to 2099-12-31: no service was billed on it." },
        { "TPR6029", """{"id":"C1","lines":[{"code":"20552","date":"9999-12-31"}]}""", 1, "\"9999", "The date of lines[0].date, 9999-12-31, lies outside 1966-07-01 to 2099-12-31: no service was billed on it." },
        { "TPR6029", """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"}],"history":[{"date":"1899-12-31"}]}""", 0, "\"1899", "The date of history[0].date, 1899-12-31, lies outside 1966-07-01 to 2099-12-31: no service was billed on it." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_cannot_be_read_is_one_finding_with_its_place_and_field(string rule, string line, int serviceLine, string at, string message)
    {
        Finding finding = Assert.Single(ClaimJsonReader.Parse(line).Findings);

        Assert.Equal((rule, message, serviceLine), (finding.Rule.Id, finding.Message, finding.Line));
        Assert.Equal(line.IndexOf(at, StringComparison.Ordinal), finding.Location.ByteOffset);
        Assert.Equal(finding.Rule.DefaultSeverity, finding.Severity);
        Assert.Equal(RuleOutcome.Found, ClaimScrubber.Default.Scrub(ClaimJsonReader.Parse(line)).OutcomeOf(rule));
    }

    [Fact]
    public void Every_rule_of_readers_is_raised_by_a_test_and_silent_on_a_good_claim()
    {
        string[] own = [.. RuleCatalog.All.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, "TPR6020") >= 0 && string.CompareOrdinal(id, "TPR6030") < 0)];
        string[] elsewhere = ["TPR6021", "TPR6022", "TPR6028"];

        Assert.Equal(own, Cases().Select(row => (string)row[0]).Concat(elsewhere).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(ClaimJsonReader.Parse(Good).Findings);
        output.WriteLine($"checked: {Cases().Count} claims that cannot be read");
    }

    [Fact]
    public void What_can_be_read_of_a_claim_is_scrubbed()
    {
        ScrubReport report = ClaimScrubber.Default.Scrub(ClaimJsonReader.Parse(
            """{"id":"C1","lines":["x",{"code":"20552","modifiers":["JZ"],"date":"2024-08-01","units":{}}]}"""));

        Assert.Equal(["TPR6024", "TPR6024"], report.Findings.Take(2).Select(finding => finding.Rule.Id));
        Assert.Contains(report.Findings, finding => finding is { Rule.Id: "TPR2011", Line: 2 });
    }

    [Fact]
    public void Bad_bytes_keep_the_places_of_the_others_and_the_claim_is_read()
    {
        byte[] line = [.. """{"id":"C1","note":"caf"""u8, 0xE9, 0xFF, .. "\",\"lines\":[{\"code\":\"20552\",\"date\":\"2024-08-01\"}],\"odd\":1}"u8];
        ClaimInput input = ClaimJsonReader.Parse(line);

        Assert.Equal("caf??", input.Claim!.Note);
        Assert.Equal(["TPR6026", "TPR6022"], input.Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(line.AsSpan().IndexOf("\"odd"u8), input.Findings[0].Location.ByteOffset);
        Assert.Equal(22, input.Findings[1].Location.ByteOffset);
        Assert.Equal("2 bytes are no UTF-8, from byte 23 of the line on; each was read as a question mark.", input.Findings[1].Message);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xFE, 0xFF })]
    public void A_file_in_another_encoding_is_refused_once(byte[] mark)
    {
        ClaimInput input = Assert.Single(new ClaimJsonReader(new MemoryStream([.. mark, .. Encoding.Unicode.GetBytes(Good + "\n" + Good)])).ReadToEnd());

        Assert.Null(input.Claim);
        Assert.Contains("UTF-16", Assert.Single(input.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_of_one_id_are_noticed_once_each()
    {
        var ids = new ClaimIdRegister();
        ClaimInput[] inputs = [.. new[] { "A", "B", "A", "", "", "A" }.Select(id => ids.Enter(ClaimInput.Create(Claim.Create(id))))];

        Assert.Equal([0, 0, 1, 0, 0, 1], inputs.Select(input => input.Findings.Count));
        Assert.All(inputs.SelectMany(input => input.Findings), finding => Assert.Equal("TPR6028", finding.Rule.Id));
        ClaimInput unread = ClaimInput.Unreadable(default);
        Assert.Same(unread, ids.Enter(unread));
    }

    [Fact]
    public void An_id_is_remembered_for_half_a_million_claims()
    {
        var ids = new ClaimIdRegister();
        ids.Enter(ClaimInput.Create(Claim.Create("first")));
        int repeated = Enumerable.Range(1, 499_999).Count(i => ids.Enter(ClaimInput.Create(Claim.Create($"C{i}"))).Findings.Count > 0);

        Assert.Equal(0, repeated);
        Assert.Single(ids.Enter(ClaimInput.Create(Claim.Create("first"))).Findings);
    }

    [Fact]
    public void Severities_of_readers_rules_can_be_set_and_they_can_be_switched_off()
    {
        ClaimInput input = ClaimJsonReader.Parse("""{"id":"C1","odd":1,"lines":[{"code":"20552","date":"2024-08-01"}]}""");

        Assert.Equal(FindingSeverity.Error, ClaimScrubber.Default.WithSeverity("TPR6026", FindingSeverity.Error).Scrub(input).Findings[0].Severity);
        ScrubReport silent = ClaimScrubber.Default.WithSeverity("tpr6026", FindingSeverity.None).Scrub(input);
        Assert.DoesNotContain(silent.Findings, finding => finding.Rule.Id == "TPR6026");
        Assert.Equal(RuleOutcome.NotApplicable, silent.OutcomeOf("TPR6026"));
    }

    [Fact]
    public void A_claim_that_cannot_be_read_gives_a_report_of_the_reason_alone()
    {
        ScrubReport report = ClaimScrubber.Default.Scrub(ClaimJsonReader.Parse("nonsense"));

        Assert.Equal("TPR6020", Assert.Single(report.Findings).Rule.Id);
        Assert.Empty(report.MissingData);
        Assert.All(report.Outcomes, outcome => Assert.Equal(RuleOutcome.NotApplicable, outcome.Value));
    }

    [Fact]
    public void Ten_thousand_lines_and_ninety_nine_modifiers_are_read()
    {
        string modifiers = string.Join(',', Enumerable.Repeat("\"59\"", 99));
        string lines = string.Join(',', Enumerable.Repeat($$"""{"code":"20552","date":"2024-08-01","modifiers":[{{modifiers}}]}""", 10_000));
        ClaimInput input = ClaimJsonReader.Parse($$"""{"id":"C1","lines":[{{lines}}]}""");

        Assert.Empty(input.Findings);
        Assert.Equal(10_000, input.Claim!.Lines.Count);
        Assert.All(input.Claim.Lines, line => Assert.Equal(99, line.Modifiers.Count));
    }

    [Fact]
    public void Deep_nesting_is_no_danger() => Assert.Equal(
        "TPR6020", Assert.Single(ClaimJsonReader.Parse($$"""{"odd":{{new string('[', 100_000)}}""").Findings).Rule.Id);
}
