using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TriggerPoint.Rules.Json.Tests;

/// <summary>Claims that can be read: every field arrives where it belongs.</summary>
public sealed class ClaimJsonReaderTests
{
    private const string Whole = """
        {"id":"C1","patient":"P1","payer":"Noridian JE","policy":"L34211","setting":"outpatient","placeOfService":"11","note":"claim note",
        "diagnoses":["M79.18","m7911"],
        "lines":[{"code":"20552","modifiers":["59","xs"],"units":1.5,"date":"2024-08-01","lastDate":"20240802","diagnosisPointers":[1,2],
        "placeOfService":"22","provider":"N1","note":"line note"},{"code":"j3301","date":"2024-08-01"}],
        "documentation":[{"date":"2024-08-01","technique":"dry-needling","muscles":["right trapezius","splenius capitis"],"injections":3,
        "injectates":[{"substance":"Kenalog","amount":40,"unit":"mg","wasted":0},{"substance":"saline"}],
        "separateEvaluation":false,"guidance":"ultrasound","previousRelief":{"percent":60,"weeks":8.5}}],
        "history":[{"date":"2024-01-05","code":"20552","muscles":["right trapezius"],"provider":"N2"},{"date":"2024-02-05","code":"20553"}]}
        """;

    private static readonly string OneLine = Whole.ReplaceLineEndings(string.Empty);

    [Fact]
    public void Every_field_of_the_contract_is_read()
    {
        ClaimInput input = ClaimJsonReader.Parse(OneLine);

        Assert.Empty(input.Findings);
        ServiceDate day = new(2024, 8, 1);
        Claim expected = Claim.Create(
                "C1",
                ServiceLine.Create(ProcedureCode.Parse("20552"), day).WithDates(day, new ServiceDate(2024, 8, 2))
                    .WithModifiers(Modifier.Parse("59"), Modifier.Parse("XS")).WithUnits(1.5m).WithDiagnosisPointers(1, 2)
                    .WithPlaceOfService(PlaceOfService.Parse("22")).WithProvider("N1").WithNote("line note"),
                ServiceLine.Create(ProcedureCode.Parse("J3301"), day))
            .WithPatient("P1").WithPayer("Noridian JE").WithPolicy("L34211").WithSetting(ClaimSetting.HospitalOutpatient)
            .WithPlaceOfService(PlaceOfService.Parse("11")).WithNote("claim note")
            .WithDiagnoses(DiagnosisCode.Parse("M79.18"), DiagnosisCode.Parse("M79.11"));
        Assert.Equal(expected, input.Claim);
        InjectionSession muscles = InjectionSession.Together([InjectionSession.Parse("right trapezius"), InjectionSession.Parse("splenius capitis")])
            .WithTechnique(NeedleTechnique.DryNeedling).WithRecordedInjections(3);
        Assert.Equal(
            ClaimDocumentation.Create(DocumentedSession.Create(day).WithMuscles(muscles)
                .WithInjectates(Injectate.Create("Kenalog", 40, "mg").WithWasted(0), Injectate.Create("saline"))
                .WithSeparateEvaluation(false).WithGuidance(ImagingGuidance.Ultrasound).WithPreviousRelief(new ReliefReport(60, 8.5m))),
            input.Documentation);
        Assert.Equal(
            ClaimHistory.Create(
                PastSession.Create(new ServiceDate(2024, 1, 5), ProcedureCode.Parse("20552"))
                    .WithMuscles(InjectionSession.Parse("right trapezius")).WithProvider("N2"),
                PastSession.Create(new ServiceDate(2024, 2, 5), ProcedureCode.Parse("20553"))),
            input.History);
    }

    [Fact]
    public void What_is_absent_null_or_empty_is_not_given()
    {
        const string Absent = """{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"}]}""";
        const string Null = """
            {"id":"C1","patient":null,"policy":"","setting":null,"placeOfService":"","diagnoses":null,"documentation":null,"history":null,
            "lines":[{"code":"20552","date":"2024-08-01","lastDate":null,"units":null,"modifiers":null,"provider":"","note":null}]}
            """;
        ClaimInput absent = ClaimJsonReader.Parse(Absent);
        ClaimInput empty = ClaimJsonReader.Parse(Null.ReplaceLineEndings(string.Empty));

        Assert.Empty(absent.Findings);
        Assert.Empty(empty.Findings);
        Assert.Equal(absent.Claim, empty.Claim);
        Assert.Null(absent.Claim!.Lines[0].Units);
        Assert.Equal(ClaimDocumentation.None, empty.Documentation);
        Assert.Equal(ClaimHistory.Unknown, absent.History);
        Assert.Equal(ClaimHistory.Unknown, empty.History);
    }

    [Theory]
    [InlineData("""[]""", true, 0)]
    [InlineData("""[{"date":"2024-01-05","code":"20552"}]""", true, 1)]
    [InlineData("""[{"date":"2024-01-05","code":"20552"},7]""", true, 1)]
    [InlineData("""null""", false, 0)]
    [InlineData("""[7]""", false, 0)]
    [InlineData("\"none\"", false, 0)]
    public void A_history_is_known_only_when_it_was_read(string history, bool known, int sessions)
    {
        ClaimInput input = ClaimJsonReader.Parse($$"""{"id":"C1","lines":[{"code":"20552","date":"2024-08-01"}],"history":{{history}}}""");

        Assert.Equal(known, input.History.IsKnown);
        Assert.Equal(sessions, input.History.Sessions.Count);
    }

    [Theory]
    [InlineData("""{"muscles":[]}""", false, false)]
    [InlineData("""{"muscles":[""]}""", false, false)]
    [InlineData("""{"muscles":[null]}""", true, false)]
    [InlineData("""{"injectates":[]}""", true, true)]
    [InlineData("""{"injectates":[null]}""", true, false)]
    [InlineData("""{}""", true, false)]
    public void Nothing_documented_is_not_the_same_as_not_documented(string session, bool noMuscles, bool nothingInjected)
    {
        DocumentedSession read = Assert.Single(ClaimJsonReader.Parse($$"""{"id":"C1","documentation":[{{session}}]}""").Documentation.Sessions);

        Assert.Equal(noMuscles, read.Muscles is null);
        Assert.Equal(nothingInjected, read.Injectates is { Count: 0 });
    }

    [Fact]
    public void A_side_does_not_carry_over_from_one_entry_of_a_list_to_the_next()
    {
        ClaimInput list = ClaimJsonReader.Parse("""{"id":"C1","documentation":[{"muscles":["right trapezius","levator scapulae"]}]}""");
        ClaimInput text = ClaimJsonReader.Parse("""{"id":"C1","documentation":[{"muscles":["right trapezius, levator scapulae"]}]}""");

        Assert.Equal([Side.Right, Side.Unspecified], Sides(list));
        Assert.Equal([Side.Right, Side.Right], Sides(text));

        static Side[] Sides(ClaimInput input) =>
            [.. input.Documentation.Sessions[0].Muscles!.Injections.Select(injection => injection.Mention.Site.Side)];
    }

    [Fact]
    public void The_technique_of_a_session_is_that_of_all_its_muscles_and_without_one_the_words_decide()
    {
        const string Session = """{"id":"C1","documentation":[{"muscles":["right trapezius dry needled","left deltoid"]TECHNIQUE}]}""";

        Assert.Equal([NeedleTechnique.DryNeedling, NeedleTechnique.Injection], Techniques(string.Empty));
        Assert.Equal([NeedleTechnique.Injection, NeedleTechnique.Injection], Techniques(""","technique":"injection" """));
        Assert.Equal([NeedleTechnique.DryNeedling, NeedleTechnique.DryNeedling], Techniques(""","technique":"dry-needling" """));

        static NeedleTechnique[] Techniques(string technique) =>
        [
            .. ClaimJsonReader.Parse(Session.Replace("TECHNIQUE", technique, StringComparison.Ordinal)).Documentation.Sessions[0].Muscles!
                .Injections.Select(injection => injection.Technique),
        ];
    }

    [Fact]
    public void Claims_and_lines_know_their_places()
    {
        const string First = """{"id":"é","lines":[{"code":"20552","date":"2024-08-01"}]}""";
        const string Second = """ {"lines":[ {"code":"20552","date":"2024-08-01"},{"code":"64405","date":"2024-08-01"}],"id":"B"}""";
        ClaimInput[] inputs = Read($"{First}\r\n\n{Second}");

        long second = Encoding.UTF8.GetByteCount(First) + 3;
        Assert.Equal([new SourceLocation(0, 1, 0), new SourceLocation(second, 3, 0)], inputs.Select(input => input.Claim!.Location));
        Assert.Equal(
            [second + Second.IndexOf("{\"code\":\"20552", StringComparison.Ordinal), second + Second.IndexOf("{\"code\":\"64405", StringComparison.Ordinal)],
            inputs[1].Claim!.Lines.Select(line => line.Location.ByteOffset));
        Finding wrongCode = ClaimScrubber.Default.Scrub(inputs[0].WithDocumentation(ClaimDocumentation.Create(
            DocumentedSession.Create(default).WithMuscles(InjectionSession.Empty)))).Findings[0];
        Assert.Equal(inputs[0].Claim!.Lines[0].Location, wrongCode.Location);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n \r\n\t\n", 0)]
    [InlineData("{}", 1)]
    [InlineData("{}\n", 1)]
    [InlineData("\uFEFF{}\n\n{}\r\n  {}  ", 3)]
    public void Blank_lines_and_a_mark_in_front_are_no_claims(string file, int claims)
    {
        ClaimInput[] inputs = Read(file);

        Assert.Equal(claims, inputs.Length);
        Assert.All(inputs, input => Assert.NotNull(input.Claim));
    }

    [Fact]
    public async Task Pieces_of_any_size_give_the_same_claims_with_and_without_waiting()
    {
        string file = string.Join('\n', OneLine, "no JSON", string.Empty, """{"id":"2","lines":[]}""", OneLine + "\r", "{");
        byte[] bytes = [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(file)];
        string expected = Rendered(new ClaimJsonReader(new MemoryStream(bytes)).ReadToEnd().ToArray());
        for (int size = 1; size < 80; size += size < 8 ? 1 : 13)
        {
            Assert.Equal(expected, Rendered(new ClaimJsonReader(new PiecesStream(bytes, size)).ReadToEnd().ToArray()));
            var waited = new System.Collections.Generic.List<ClaimInput>();
            await foreach (ClaimInput input in new ClaimJsonReader(new PiecesStream(bytes, size)).ReadToEndAsync(CancellationToken.None))
            {
                waited.Add(input);
            }

            Assert.Equal(expected, Rendered([.. waited]));
        }
    }

    [Fact]
    public async Task A_wait_can_be_ended()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await new ClaimJsonReader(new MemoryStream("{}"u8.ToArray())).ReadAsync(cancellation.Token));
    }

    [Fact]
    public void Whether_a_claim_is_there_is_known_before_it_is_read()
    {
        var reader = new ClaimJsonReader(new PiecesStream("{}\n{}\n{"u8.ToArray(), 7));

        Assert.False(reader.HasWholeLine);
        Assert.True(reader.TryRead(out _));
        Assert.True(reader.HasWholeLine);
        Assert.True(reader.TryRead(out _));
        Assert.False(reader.HasWholeLine);
        Assert.True(reader.TryRead(out _));
        Assert.True(reader.HasWholeLine);
        Assert.False(reader.TryRead(out _));
    }

    [Fact]
    public void Null_arguments_are_a_mistake_of_the_programmer()
    {
        Assert.Throws<ArgumentNullException>(() => new ClaimJsonReader(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimJsonReader.Parse((string)null!));
    }

    private static ClaimInput[] Read(string file) => [.. new ClaimJsonReader(new MemoryStream(Encoding.UTF8.GetBytes(file))).ReadToEnd()];

    private static string Rendered(ClaimInput[] inputs) => string.Join('\n', inputs.Select(input =>
        $"{input.Location} {input.Claim} {input.Documentation} {input.History} {string.Join('|', input.Findings.Select(finding => $"{finding} {finding.Location}"))}"));
}
