using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TriggerPoint.Rules.Json.Tests;
using Xunit;

namespace TriggerPoint.Rules.Fhir.Tests;

/// <summary>Claims are read as they are meant.</summary>
public sealed class ClaimTests
{
    [Fact]
    public void Every_element_that_is_read_arrives()
    {
        ClaimInput input = Assert.Single(FhirClaimReader.Parse(Samples.Full));
        Claim claim = input.Claim!;

        Assert.Empty(input.Findings);
        Assert.Equal(("full", "Patient/p1", "PAYER-7", "of the claim"), (claim.Id, claim.Patient, claim.Payer, claim.Note));
        Assert.Equal(ClaimSetting.HospitalOutpatient, claim.Setting);
        Assert.Equal(["M79.18", "M54.2"], claim.Diagnoses.Select(code => code.ToString()));
        Assert.Equal(["20553-59-GA x1 on 2024-08-01", "J3301 x4.5 on 2024-08-01", "20560 on 2024-08-02"], claim.Lines.Select(line => line.ToString()));
        Assert.Equal([2, 1], claim.Lines[0].DiagnosisPointers);
        Assert.Equal("2024-08-02", claim.Lines[0].LastDate.ToString());
        Assert.Equal(["11", "", ""], claim.Lines.Select(line => line.PlaceOfService.ToString()));
        Assert.Equal(["1999999984", "Practitioner/y", "Practitioner/default"], claim.Lines.Select(line => line.Provider));
        Assert.Equal(["", "of line two", ""], claim.Lines.Select(line => line.Note));
    }

    [Fact]
    public void Lines_know_where_they_stand()
    {
        Claim claim = FhirClaimReader.Parse(Samples.Full)[0].Claim!;

        Assert.Equal(new SourceLocation(0, 1, 0), claim.Location);
        string[] starts = ["\"sequence\": 1, \"careTeamSequence\"", "\"sequence\": 2, \"careTeamSequence\"", "\"sequence\": 3"];
        Assert.Equal(
            starts.Select(start => Samples.Full[..Samples.Full.IndexOf(start)].LastIndexOf('{')),
            claim.Lines.Select(line => (int)line.Location.ByteOffset));
        Assert.All(claim.Lines, line => Assert.Equal(
            1 + Samples.Full[..(int)line.Location.ByteOffset].Count(character => character == '\n'), line.Location.LineNumber));
    }

    [Fact]
    public void Body_sites_are_documentation_of_their_line()
    {
        ClaimInput input = FhirClaimReader.Parse(Samples.Full)[0];

        Assert.Equal(2, input.Documentation.Sessions.Count);
        DocumentedSession injected = input.Documentation.Sessions[0], needled = input.Documentation.Sessions[1];
        Assert.Equal(["right trapezius", "left levator-scapulae"], injected.Muscles!.Injections.Select(injection => injection.Mention.Site.ToString()));
        Assert.All(injected.Muscles.Injections, injection => Assert.Equal(NeedleTechnique.Injection, injection.Technique));
        Injection needle = Assert.Single(needled.Muscles!.Injections);
        Assert.Equal(("left trapezius", NeedleTechnique.DryNeedling, "2024-08-02"), (needle.Mention.Site.ToString(), needle.Technique, needled.Date.ToString()));
    }

    [Fact]
    public void The_scrubber_holds_the_code_against_the_muscles()
    {
        ScrubReport report = ClaimScrubber.Default.Scrub(FhirClaimReader.Parse(Samples.Full)[0]);

        Assert.Equal("20552", report.SupportedCode.ToString());
        Assert.Contains(report.Findings, finding => finding is { Rule.Id: RuleIds.BilledAboveRecord, Line: 1 });
    }

    [Fact]
    public void A_benefit_alone_is_a_claim()
    {
        ClaimInput input = Assert.Single(FhirClaimReader.Parse(Samples.Benefit("E1", "20552", "2024-01-05", "")));

        Assert.Equal("E1: 20552 on 2024-01-05", input.Claim!.ToString());
        Assert.False(input.History.IsKnown);
    }

    [Fact]
    public void Benefits_beside_claims_of_the_patient_are_their_history_and_never_that_of_the_claim_they_answer()
    {
        string own = Samples.Benefit("E2", "20552", "2024-08-01", "\"claim\":{\"reference\":\"urn:uuid:0\"},");
        string bundle = Samples.Bundle(
            Samples.Small, own, Samples.Benefit("E1", "20553", "2024-01-05", ""), Samples.Benefit("E3", "20552", "2024-09-05", ""),
            Samples.Benefit("E4", "99213", "2024-02-05", ""), Samples.Benefit("E5", "20552", "2024-03-01", "").Replace("\"active\"", "\"cancelled\""));
        var reader = new FhirClaimReader(new MemoryStream(Encoding.UTF8.GetBytes(bundle)));
        ClaimInput[] inputs = [.. reader.ReadToEnd()];

        Assert.Equal("C1", inputs[0].Claim!.Id);
        PastSession past = Assert.Single(inputs[0].History.Sessions);
        Assert.Equal("2024-01-05 20553: right trapezius", past.ToString());
        Assert.Equal(RuleIds.ClaimNotInForce, inputs[1].Findings[^1].Rule.Id);
        Assert.Equal((6, 4, 0, 2), (reader.ResourceCount, reader.HistoryCount, reader.PassedOverCount, inputs.Length));
    }

    [Fact]
    public void The_answer_alone_leaves_the_history_unknown()
    {
        string own = Samples.Benefit("E2", "20552", "2024-08-01", "\"claim\":{\"reference\":\"Claim/C1\"},");

        Assert.False(Assert.Single(FhirClaimReader.Parse(Samples.Bundle(Samples.Small, own))).History.IsKnown);
    }

    [Fact]
    public void Benefits_of_another_patient_are_claims_themselves()
    {
        string other = Samples.Benefit("E1", "20552", "2024-01-05", "").Replace("Patient/p1", "Patient/p2");

        Assert.Equal(["C1", "E1"], FhirClaimReader.Parse(Samples.Bundle(Samples.Small, other)).Select(input => input.Claim!.Id));
    }

    [Fact]
    public void Procedures_of_the_day_document_the_claim_by_sites_or_else_by_note()
    {
        ClaimInput input = Assert.Single(FhirClaimReader.Parse(Samples.Bundle(
            Samples.Small,
            Samples.Procedure("sites", "20552", "2024-08-01", Samples.Quoted("'bodySite':[{'text':'right trapezius'},{'coding':[{'display':'Left rhomboid major muscle'}]}],'note':[{'text':'under ultrasound guidance, left deltoid spared'}]")),
            Samples.Procedure("note", "20560", "2024-08-01", Samples.Quoted("'note':[{'text':'left splenius capitis'}]")),
            Samples.Procedure("otherDay", "20552", "2024-08-03", Samples.Quoted("'bodySite':[{'text':'left deltoid'}]")),
            Samples.Procedure("otherCode", "27096", "2024-08-01", Samples.Quoted("'bodySite':[{'text':'left deltoid'}]")),
            Samples.Procedure("silent", "20552", "2024-08-01", Samples.Quoted("'note':[]")),
            Samples.Procedure("notDone", "20552", "2024-08-01", Samples.Quoted("'bodySite':[{'text':'left deltoid'}]")).Replace("completed", "not-done"))));

        Assert.Equal(
            ["right trapezius", "left rhomboid-major", "left splenius-capitis"],
            input.Documentation.Sessions.SelectMany(session => session.Muscles!.Injections).Select(injection => injection.Mention.Site.ToString()));
        Assert.Equal([ImagingGuidance.Ultrasound, ImagingGuidance.Unknown], input.Documentation.Sessions.Select(session => session.Guidance));
        Assert.Equal(NeedleTechnique.DryNeedling, input.Documentation.Sessions[1].Muscles!.Injections[0].Technique);
    }

    [Fact]
    public void A_procedure_that_the_claim_names_needs_no_code_of_its_own()
    {
        string claim = Samples.Small.Replace("\"item\"", "\"procedure\":[{\"sequence\":1,\"procedureReference\":{\"reference\":\"Procedure/p\"}}],\"item\"");
        string procedure = Samples.Procedure("p", "20552", "2024-07-31", Samples.Quoted("'bodySite':[{'text':'right trapezius'}]")).Replace("http://www.ama-assn.org/go/cpt", "urn:own");

        Assert.Equal("2024-07-31: right trapezius", Assert.Single(FhirClaimReader.Parse(Samples.Bundle(claim, procedure))[0].Documentation.Sessions).ToString());
        Assert.Empty(FhirClaimReader.Parse(Samples.Bundle(Samples.Small, procedure))[0].Documentation.Sessions);
    }

    [Theory]
    [InlineData("""{"reference":"Condition/c"}""")]
    [InlineData("""{"reference":"urn:uuid:1"}""")]
    [InlineData("""{"reference":"http://fhir.example.org/r4/Condition/c/_history/3"}""")]
    public void Diagnoses_may_stand_in_conditions_of_the_bundle(string reference)
    {
        const string Condition = """{"resourceType":"Condition","id":"c","code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M79.11"}]}}""";
        string claim = Samples.Small.Replace(
            Samples.Quoted("'diagnosisCodeableConcept':{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'M79.18'}]}"), $"\"diagnosisReference\":{reference}");
        ClaimInput input = FhirClaimReader.Parse(Samples.Bundle(claim, Condition))[0];

        Assert.Equal("M79.11", Assert.Single(input.Claim!.Diagnoses).ToString());
        Assert.Empty(input.Findings);
    }

    [Fact]
    public void Diagnoses_and_patients_may_be_contained()
    {
        string claim = Samples.Small
            .Replace("\"status\"", Samples.Quoted("'contained':[{'resourceType':'Patient','id':'p','identifier':[{'value':'opaque'}]},{'resourceType':'Condition','id':'c','code':{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'M79.12'}]}}],'status'"))
            .Replace("Patient/p1", "#p")
            .Replace(Samples.Quoted("'diagnosisCodeableConcept':{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'M79.18'}]}"), Samples.Quoted("'diagnosisReference':{'reference':'#c'}"));
        ClaimInput input = FhirClaimReader.Parse(claim)[0];

        Assert.Equal(("opaque", "M79.12"), (input.Claim!.Patient, input.Claim.Diagnoses[0].ToString()));
    }

    [Fact]
    public void One_patient_has_one_key_however_a_bundle_refers_to_it()
    {
        string[] references = ["Patient/p1", "urn:uuid:3", "http://fhir.example.org/Patient/p1"];
        ClaimInput[] inputs =
        [
            .. FhirClaimReader.Parse(Samples.Bundle(
                [.. references.Select((reference, i) => Samples.Small.Replace("Patient/p1", reference).Replace("\"C1\"", $"\"C{i}\"")), """{"resourceType":"Patient","id":"p1"}"""])),
        ];

        Assert.Equal(3, inputs.Length);
        Assert.Equal("Patient/p1", Assert.Single(inputs.Select(input => input.Claim!.Patient).Distinct()));
    }

    [Fact]
    public void A_line_without_a_date_takes_the_only_day_of_the_claim()
    {
        string OfPeriod(string end) => Samples.Small.Replace("\"servicedDate\":\"2024-08-01\",", "")
            .Replace("\"item\"", Samples.Quoted($"'billablePeriod':{{'start':'2024-08-01','end':'{end}'}},'item'"));

        Assert.Equal("2024-08-01", FhirClaimReader.Parse(OfPeriod("2024-08-01T23:00:00Z"))[0].Claim!.Lines[0].Date.ToString());
        Assert.True(FhirClaimReader.Parse(OfPeriod("2024-08-02"))[0].Claim!.Lines[0].Date.IsUnknown);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Resources_one_behind_the_other_are_read_in_pieces_of_any_size(int size)
    {
        string second = Samples.Small.Replace("\"C1\"", "\"C2\""), last = Samples.Small.Replace("\"C1\"", "\"C4\"");
        byte[] file = Encoding.UTF8.GetBytes($"\uFEFF\n{Samples.Small}\r\n{second}  {Samples.Full}\n\n{last}");
        var reader = new FhirClaimReader(new PiecesStream(file, size));
        ClaimInput[] inputs = [.. reader.ReadToEnd()];

        Assert.Equal(["C1", "C2", "full", "C4"], inputs.Select(input => input.Claim!.Id));
        Assert.Equal([2, 3, 3, 5 + Samples.Full.Count(character => character == '\n')], inputs.Select(input => input.Location.LineNumber));
        Assert.All(inputs, input => Assert.Equal((byte)'{', file[input.Location.ByteOffset]));
        Assert.Equal((4, 0, 0), (reader.ResourceCount, reader.HistoryCount, reader.PassedOverCount));
        int count = 0;
        await foreach (ClaimInput input in new FhirClaimReader(new PiecesStream(file, size)).ReadToEndAsync(CancellationToken.None))
        {
            Assert.Equal(inputs[count++].Claim, input.Claim);
        }

        Assert.Equal(4, count);
    }

    [Fact]
    public void Claims_are_read_alike_by_many_threads() =>
        Parallel.For(0, 64, _ => Assert.Equal("full", FhirClaimReader.Parse(Samples.Full)[0].Claim!.Id));
}
