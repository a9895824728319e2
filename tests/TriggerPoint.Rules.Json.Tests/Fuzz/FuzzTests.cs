using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using TriggerPoint.Rules.Tests;
using TriggerPoint.Rules.Tests.Fuzz;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Json.Tests;

/// <summary>Any bytes are read as claims on lines. What was found once is tried for ever; see <c>docs/quality/fuzzing.md</c>.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\r\n", " ", "\t", "null", "true", "false", "0", "-1", "1.5", "1e999", "99999999999999999999", "\"\"", "\"C1\"", "\"\\u0000\"", "\"\\ud800\"", "\u00FF", "\0",
        "\"id\":", "\"patient\":", "\"payer\":", "\"policy\":\"L34211\"", "\"placeOfService\":\"11\"", "\"diagnoses\":[\"M79.18\"]", "\"lines\":[", "\"code\":\"20552\"", "\"modifiers\":[\"59\"]", "\"units\":1",
        "\"date\":\"2024-08-01\"", "\"diagnosisPointers\":[1]", "\"provider\":\"N1\"", "\"note\":\"\"", "\"documentation\":[", "\"technique\":\"injection\"", "\"muscles\":[\"right trapezius\"]", "\"injections\":3",
        "\"injectates\":[{\"substance\":\"Kenalog\",\"amount\":40,\"unit\":\"mg\"}]", "\"separateEvaluation\":false", "\"guidance\":\"none\"", "\"history\":[", "\"previousRelief\":{\"percent\":60,\"weeks\":8}",
        "{\"id\":\"C1\",\"lines\":[{\"code\":\"20552\",\"units\":1,\"date\":\"2024-08-01\"}]}", "\n", "\n",
    ];

    private readonly FuzzSuite suite = new(
        new FuzzTarget("claims as JSON lines", Pieces, [string.Empty, string.Empty, ","], 600, Problem, Behaviour), Repository.Path("tests/TriggerPoint.Rules.Json.Tests/Fuzz/lines.tsv"), output.WriteLine);

    [Fact]
    public void Lines_that_were_kept_are_read() => suite.Replay(atLeast: 20);

    [Fact]
    public void Lines_made_of_pieces_are_read() => suite.Short(600);

    [Fact]
    public void Lines_are_read_for_as_long_as_one_likes() => suite.Long();

    private static string? Problem(string text)
    {
        byte[] file = Encoding.Latin1.GetBytes(text);
        ClaimInput[] inputs = Read(file, file.Length + 1);
        ClaimInput[] inPieces = Read(file, 7);
        return new (string Invariant, bool Holds)[]
        {
            ("pieces make no difference", inputs.Select(Rendered).SequenceEqual(inPieces.Select(Rendered))),
            ("what is not read has a reason", inputs.All(input => input.Claim is not null || input.Findings.Count > 0)),
            ("findings lie in the file", inputs.SelectMany(input => input.Findings).All(finding => finding.Location.ByteOffset >= 0 && finding.Location.ByteOffset <= file.Length)),
            ("claims are scrubbed", inputs.All(input => ClaimScrubber.Default.Scrub(input).Findings is not null)),
        }.Where(one => !one.Holds).Select(one => one.Invariant + ": " + string.Join(" / ", inputs.Select(Rendered))).FirstOrDefault();
    }

    private static string Behaviour(string text)
    {
        IEnumerable<string> rules = Read(Encoding.Latin1.GetBytes(text), 1 << 16).SelectMany(input => input.Findings).Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal);
        return string.Join(' ', rules);
    }

    private static ClaimInput[] Read(byte[] file, int piece) => [.. new ClaimJsonReader(new PiecesStream(file, piece)).ReadToEnd()];

    private static string Rendered(ClaimInput input) =>
        $"{input.Claim} {input.Documentation} {input.History} {input.Location} {string.Join(" ", input.Findings.Select(finding => $"{finding.Rule.Id}@{finding.Location.ByteOffset}"))}";
}
