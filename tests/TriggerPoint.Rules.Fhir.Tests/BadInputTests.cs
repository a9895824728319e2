using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Fhir.Tests;

/// <summary>Claims that cannot be read, or not throughout: the place and the path are named, and the rest is there.</summary>
public sealed class BadInputTests
{
    private readonly ITestOutputHelper output;

    public BadInputTests(ITestOutputHelper output) => this.output = output;

    /// <summary>The rule, what is put for what in a good claim, the service line, what stands at the place, and the message.</summary>
    public static TheoryData<string, string, string, int, string, string> Cases() => new()
    {
        { "TPR6020", Samples.Small, "[]", 0, "[]", "This is no JSON object, and a FHIR resource is one." },
        { "TPR6020", "\"status\":", "\"status\" ", 0, "\"active", "The document is no JSON object: it goes wrong here. What a bundle has before was read." },
        { "TPR6020", "M79.18", "\\ud800", 0, "{\"resourceType", "The Claim cannot be read as FHIR: its texts or its structure are damaged." },
        { "TPR6023", "\"id\":\"C1\",", "", 0, "{\"resourceType", "The element Claim.id is missing." },
        { "TPR6023", "\"resourceType\":\"Claim\",", "", 0, "{\"id", "The element resourceType is missing, which every FHIR resource has." },
        { "TPR6023", ",\"servicedDate\":\"2024-08-01\"", "", 1, "{\"sequence\":1,\"diagnosisSequence", "The element Claim.item[0].serviced is missing." },
        { "TPR6023", "\"productOrService\":{\"coding\":[{\"system\":\"http://www.ama-assn.org/go/cpt\",\"code\":\"20552\"}]},", "", 1, "{\"sequence\":1,\"diagnosisSequence", "The element Claim.item[0].productOrService is missing." },
        { "TPR6024", "\"2024-08-01\"", "\"2024-13-01\"", 1, "\"2024-13", "The value of Claim.item[0].serviced, '2024-13-01', is not a day, such as 2024-08-01." },
        { "TPR6024", "\"2024-08-01\"", "\"2024-08\"", 1, "\"2024-08\"", "The value of Claim.item[0].serviced, '2024-08', is not a day, such as 2024-08-01." },
        { "TPR6024", "\"20552\"", "\"2055\"", 1, "\"2055\"", "The value of Claim.item[0].productOrService.coding[0].code, '2055', is not a code of five letters or digits, such as 20552." },
        { "TPR6024", "\"M79.18\"", "\"jane doe\"", 0, "\"jane", "The value of Claim.diagnosis[0].diagnosis.coding[0].code, a text of 8 characters, is not a diagnosis code, such as M79.18." },
        { "TPR6024", "\"diagnosisSequence\":[1]", "\"diagnosisSequence\":[1,3]", 1, "3]", "The value of Claim.item[0].diagnosisSequence[1], '3', is not the number of a diagnosis of the claim." },
        { "TPR6024", "{\"value\":1}", "{\"value\":\"one\"}", 1, "\"one\"", "The value of Claim.item[0].quantity.value is not a number." },
        { "TPR6024", "{\"value\":1}", "{\"value\":1e400}", 1, "1e400", "The value of Claim.item[0].quantity.value is not a number." },
        { "TPR6024", "{\"reference\":\"Patient/p1\"}", "\"Patient/p1\"", 0, "\"Patient/p1", "The value of Claim.patient is not an object." },
        { "TPR6024", "\"servicedDate\"", "\"modifier\":[{\"coding\":[{\"code\":\"59\"}]},{\"text\":\"x\"}],\"servicedDate\"", 1, "{\"text", "The value of Claim.item[0].modifier[1], a text of 1 character, is not a modifier of two letters or digits, such as 59." },
        { "TPR6024", "\"servicedDate\"", "\"locationCodeableConcept\":{\"coding\":[{\"code\":\"office\"}]},\"servicedDate\"", 1, "{\"coding\":[{\"code\":\"office", "The value of Claim.item[0].location, a text of 6 characters, is not a place of service of two digits, such as 11." },
        { "TPR6024", "{\"coding\":[{\"system\":\"http://www.ama-assn.org/go/cpt\",\"code\":\"20552\"}]}", "[{\"text\":\"a\"},{\"text\":\"b\"}]", 1, "[{\"text", "The value of Claim.item[0].productOrService is not a single value." },
        { "TPR6025", "\"20552\"", "20552", 1, "20552}", "The value of Claim.item[0].productOrService.coding[0].code is a number, and a text is expected; it was read all the same." },
        { "TPR6025", "{\"value\":1}", "{\"value\":\"1\"}", 1, "\"1\"", "The value of Claim.item[0].quantity.value is a text, and a number is expected; it was read all the same." },
        { "TPR6025", "\"servicedDate\"", "\"modifier\":{\"coding\":[{\"code\":\"59\"}]},\"servicedDate\"", 1, "{\"coding\":[{\"code\":\"59", "The value of Claim.item[0].modifier is no list; it was read as a list of one." },
        { "TPR6025", "\"system\":\"http://www.ama-assn.org/go/cpt\",", "", 1, "{\"code\":\"20552", "The code of Claim.item[0].productOrService.coding[0] names no code system; it was read as one of CPT or HCPCS." },
        { "TPR6026", "\"servicedDate\"", "\"dateOfService\":\"2024-08-01\",\"servicedDate\"", 1, "\"2024-08-01\",\"servicedDate", "The element Claim.item[0].dateOfService is not known and was not read." },
        { "TPR6026", "\"status\"", "\"DOE, JANE\":{\"born\":1},\"status\"", 0, "{\"born", "The element Claim.? is not known and was not read." },
        { "TPR6027", "\"servicedDate\"", "\"servicedDate\":\"2024-08-01\",\"servicedDate\"", 1, "{\"sequence\":1,\"diagnosisSequence", "An element of Claim.item[0] is given twice; the first one counts." },
        { "TPR6200", "\"productOrService\"", "\"service\"", 0, "{\"coding\":[{\"system\":\"http://www.ama", "The Claim is written in FHIR STU3, as Claim.item[0].service shows, and R4 is read; nothing of it was." },
        { "TPR6200", "\"productOrService\"", "\"productOrServiceEnd\":{\"text\":\"x\"},\"productOrService\"", 0, "{\"text", "The Claim is written in FHIR R5, as Claim.item[0].productOrServiceEnd shows, and R4 is read; nothing of it was." },
        { "TPR6201", "\"diagnosisCodeableConcept\":{\"coding\":[{\"system\":\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"M79.18\"}]}", "\"diagnosisReference\":{\"reference\":\"Condition/none\"}", 0, "{\"reference\":\"Condition", "Claim.diagnosis[0].diagnosis refers to a condition that is not in the document; its code is not known." },
        { "TPR6202", "http://www.ama-assn.org/go/cpt", "http://snomed.info/sct", 1, "{\"coding\":[{\"system\":\"http://snomed", "Claim.item[0].productOrService has no code of CPT or HCPCS." },
        { "TPR6202", "\"servicedDate\"", "\"bodySite\":{\"coding\":[{\"code\":\"1\"}]},\"servicedDate\"", 1, "{\"coding\":[{\"code\":\"1", "Claim.item[0].bodySite is a code without words, and muscles are read from words." },
        { "TPR6203", "\"active\"", "\"cancelled\"", 0, "\"cancelled", "Claim.status is cancelled; the claim was not checked." },
        { "TPR6204", "\"servicedDate\"", "\"detail\":[{\"sequence\":1}],\"servicedDate\"", 1, "[{\"sequence\":1}]", "The entries of Claim.item[0].detail were not read: a claim's lines are its items." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_cannot_be_read_is_one_finding_with_its_place_and_path(string rule, string good, string bad, int serviceLine, string at, string message)
    {
        Assert.Contains(good, Samples.Small);
        string json = Samples.Small.Replace(good, bad);
        ClaimInput input = Assert.Single(FhirClaimReader.Parse(json));
        Finding finding = Assert.Single(input.Findings);

        Assert.Equal((rule, message, serviceLine), (finding.Rule.Id, finding.Message, finding.Line));
        Assert.Equal((at, finding.Location.ByteOffset), (json[(int)finding.Location.ByteOffset..][..at.Length], finding.Location.ByteOffset));
        Assert.Equal(finding.Rule.DefaultSeverity, finding.Severity);
        Assert.Equal(RuleOutcome.Found, ClaimScrubber.Default.Scrub(input).OutcomeOf(rule));
    }

    [Fact]
    public void Every_rule_of_FHIR_is_raised_by_a_test_and_silent_on_a_good_claim()
    {
        string[] own = [.. RuleCatalog.All.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, "TPR6200") >= 0 && string.CompareOrdinal(id, "TPR6300") < 0)];

        Assert.Equal(own, Cases().Select(row => (string)row[0]).Where(id => string.CompareOrdinal(id, "TPR6200") >= 0).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(Assert.Single(FhirClaimReader.Parse(Samples.Small)).Findings);
        output.WriteLine($"checked: {Cases().Count} claims that cannot be read");
    }

    [Fact]
    public void A_line_that_is_nothing_keeps_its_place()
    {
        string json = Samples.Small.Replace("\"item\":[", "\"item\":[null,7,");
        ClaimInput input = FhirClaimReader.Parse(json)[0];

        Assert.Equal(["no code", "no code", "20552 x1 on 2024-08-01"], input.Claim!.Lines.Select(line => line.ToString()));
        Assert.Equal([1, 2], input.Findings.Where(finding => finding.Rule.Id == RuleIds.ValueUnreadable).Select(finding => finding.Line));
        Assert.Equal(json.IndexOf("null"), input.Claim.Lines[0].Location.ByteOffset);
    }

    [Fact]
    public void A_bundle_that_breaks_off_gives_the_claims_before()
    {
        string whole = Samples.Bundle(Samples.Small, Samples.Small.Replace("\"C1\"", "\"C2\""));
        string cut = whole[..(whole.IndexOf("\"C2\"") + 60)];
        ClaimInput[] inputs = [.. FhirClaimReader.Parse(cut)];

        Assert.Equal(["C1", null], inputs.Select(input => input.Claim?.Id));
        Assert.Equal("The document is no JSON object: it ends before the resource does. What a bundle has before was read.", Assert.Single(inputs[1].Findings).Message);
        Assert.Equal(cut.Length, inputs[1].Findings[0].Location.ByteOffset);
    }

    [Theory]
    [InlineData("{\"resourceType\":\"Claim\",\"item\":[")]
    [InlineData("{\"resourceType\":\"Claim\"")]
    [InlineData("{\"resourceType\":\"Cla")]
    [InlineData("hello, world")]
    [InlineData("}")]
    [InlineData("{\"a\":\"\u0001\"}")]
    public void A_line_that_breaks_off_takes_no_other_with_it(string bad)
    {
        string file = $"{Samples.Small}\n{bad}\n{Samples.Small}\n{bad}";
        ClaimInput[] inputs = [.. new FhirClaimReader(new MemoryStream(Encoding.UTF8.GetBytes(file))).ReadToEnd()];

        Assert.Equal(["C1", null, "C1", null], inputs.Select(input => input.Claim?.Id));
        Assert.Equal([1, 2, 3, 4], inputs.Select(input => input.Location.LineNumber));
        Assert.All(inputs.Where(input => input.Claim is null), input => Assert.Equal(RuleIds.NoJsonObject, Assert.Single(input.Findings).Rule.Id));
    }

    [Fact]
    public void Bad_bytes_keep_the_places_of_the_others_and_the_claim_is_read()
    {
        byte[] json = Encoding.UTF8.GetBytes(Samples.Small.Replace("M79.18\"}", "M79.18\",\"display\":\"caf#\"}"));
        json[Array.IndexOf(json, (byte)'#')] = 0xE9;
        ClaimInput[] inputs = [.. FhirClaimReader.Parse(json)];

        Assert.Equal("C1", inputs[0].Claim!.Id);
        Finding finding = Assert.Single(inputs[1].Findings);
        Assert.Equal((RuleIds.NotUtf8, Array.IndexOf(json, (byte)0xE9)), (finding.Rule.Id, finding.Location.ByteOffset));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xFE, 0xFF })]
    public void A_file_in_another_encoding_is_refused_once(byte[] mark)
    {
        ClaimInput input = Assert.Single(new FhirClaimReader(new MemoryStream([.. mark, .. Encoding.Unicode.GetBytes(Samples.Small)])).ReadToEnd());

        Assert.Contains("UTF-16", Assert.Single(input.Findings).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n ")]
    public void An_empty_file_has_no_claims(string file) => Assert.Empty(new FhirClaimReader(new MemoryStream(Encoding.UTF8.GetBytes(file))).ReadToEnd());

    [Fact]
    public void Other_resources_are_counted_and_passed_over()
    {
        var reader = new FhirClaimReader(new MemoryStream("""{"resourceType":"Patient","id":"p"} {"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient"}},{}]}"""u8.ToArray()));

        Assert.Empty(reader.ReadToEnd());
        Assert.Equal((2, 0, 2), (reader.ResourceCount, reader.HistoryCount, reader.PassedOverCount));
    }
}
