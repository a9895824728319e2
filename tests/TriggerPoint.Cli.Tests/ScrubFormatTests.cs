using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace TriggerPoint.Cli.Tests;

public class ScrubFormatTests
{
    private static readonly string X12 = new X12File().Add("M1", "X1", "20240801", "20552:JZ").Add("M2", "X2", "20240801", "99213").Text;

    private const string Fhir = """
        {"resourceType":"Claim","id":"F1","item":[{"sequence":1,"servicedDate":"2024-08-01","quantity":{"value":1},
          "productOrService":{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"20552"}]},"modifier":[{"coding":[{"code":"JZ"}]}]}]}
        """;

    public static TheoryData<string, string, string> Inputs => new()
    {
        { X12, "X1", "x12" },
        { "\uFEFF\n" + X12, "X1", "x12" },
        { Fhir, "F1", "fhir" },
        { Claims.WithWarning("N1"), "N1", "ndjson" },
        { "\n\n" + Claims.WithWarning("N1"), "N1", "ndjson" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Form_IsToldByTheBeginningOfAFileOrAPipe(string text, string id, string form)
    {
        using var folder = new TestFolder();
        string file = folder.Write("claims.txt", text);

        foreach (string[] args in new[] { new[] { file }, ["-"], ["-", "--from", form], [file, "--from", form] })
        {
            CliResult result = Cli.RunOn(text, ["scrub", .. args, "--format", "ndjson"]);

            Assert.Equal(id, result.Objects[0].GetProperty("id").GetString());
            Assert.Contains(result.Objects[0].GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == "TPR2011");
            Assert.Equal(0, result.ExitCode);
        }
    }

    [Fact]
    public void Form_OfAnEmptyFileIsToldByItsName()
    {
        using var folder = new TestFolder();
        foreach (string name in new[] { "a.837", "a.X12", "a.edi", "a.ndjson", "a.JSONL", "a.json" })
        {
            Assert.DoesNotContain("--from", Cli.Run("scrub", folder.Write(name, string.Empty)).Error, StringComparison.Ordinal);
        }

        CliResult result = Cli.Run("scrub", folder.Write("a.txt", "some notes"));
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("neither its name nor its beginning tells what it holds; say it with --from x12, ndjson, fhir.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Claim837P_IsLocatedByLineSegmentAndByte()
    {
        using var folder = new TestFolder();
        string file = folder.Write("a.837", X12);
        CliResult text = Cli.Run("scrub", file);
        string[] row = Csv.Read(Cli.Run("scrub", file, "--format", "csv").Output).Single(cells => cells[8] == "TPR2011");
        int offset = int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture);

        Assert.Contains($"X1, {file} line 10, segment 10\n", text.Output, StringComparison.Ordinal);
        Assert.Contains("2 claims in 1 file, 2 service lines, 1 of them trigger point lines\n1 claim of other services, passed over\n", text.Output, StringComparison.Ordinal);
        Assert.Equal(["13", "13"], [row[1], row[3]]);
        Assert.StartsWith("SV1*HC:20552:JZ", X12[offset..], StringComparison.Ordinal);
    }

    [Fact]
    public void File837P_ThatIsBrokenSaysSoInEveryFormatAndKeepsItsClaims()
    {
        using var folder = new TestFolder();
        string file = folder.Write("a.837", X12.Replace("SE*22*", "SE*99*", StringComparison.Ordinal).Replace("IEA*1*000000001~\n", string.Empty, StringComparison.Ordinal));
        CliResult text = Cli.Run("scrub", file);
        CliResult json = Cli.Run("scrub", file, "--format", "ndjson", "--summary", "json");
        CliResult sarif = Cli.Run("scrub", file, "--format", "sarif");
        string[][] rows = Csv.Read(Cli.Run("scrub", file, "--format", "csv").Output);

        Assert.Contains($"{file}, about the file itself\n  TPR6106 warning, line 24, segment 24, byte ", text.Output, StringComparison.Ordinal);
        Assert.Equal(["X1", file], json.Objects.SkipLast(1).Select(one => one.TryGetProperty("file", out JsonElement of) ? of.GetString() : one.GetProperty("id").GetString()));
        Assert.Equal(["TPR6106", "TPR6105"], json.Objects[1].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
        Assert.Equal(1, json.Objects[^1].GetProperty("summary").GetProperty("findings").GetProperty("error").GetInt32());
        Assert.Equal(2, json.Objects[^1].GetProperty("summary").GetProperty("claims").GetInt32());
        Assert.Equal(1, json.ExitCode);
        Assert.Equal(["", "24"], [rows.Single(row => row[8] == "TPR6106")[4], rows.Single(row => row[8] == "TPR6106")[3]]);
        Assert.Contains("\"ruleId\":\"TPR6105\"", sarif.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such.837", false)]
    [InlineData("-", true)]
    public void Sarif_OfARunThatIsNotWholeSaysSo(string other, bool expected)
    {
        using var folder = new TestFolder();
        CliResult result = Cli.RunOn(X12, "scrub", folder.Write("a.837", X12), other, "--format", "sarif", "--summary", "none");
        using var log = JsonDocument.Parse(result.Output);

        Assert.Equal(expected, log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void Folder_IsSearchedForClaimsInTheOrderOfPaths()
    {
        using var folder = new TestFolder();
        folder.Write("b.txt", X12);
        folder.Write("a/c.dat", Claims.Other("N2"));
        folder.Write("a/b.json", Fhir);
        folder.Write(".hidden.837", X12);
        string notes = folder.Write("notes.txt", "to do");
        CliResult result = Cli.Run("scrub", folder.Path, "--format", "ndjson", "--summary", "json");

        Assert.Equal(["F1", "N2", "X1"], result.Objects.SkipLast(1).Select(claim => claim.GetProperty("id").GetString()));
        Assert.Equal(3, result.Objects[^1].GetProperty("summary").GetProperty("files").GetInt32());
        Assert.Contains($"1 file found in folders, and passed over because neither name nor beginning is that of claims: '{notes}'.", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Pattern_FindsFilesInTheOrderOfPaths()
    {
        using var folder = new TestFolder();
        folder.Write("in/b.837", new X12File().Add("M1", "B", "20240801", "20552").Text);
        folder.Write("in/deep/a.837", new X12File().Add("M1", "A", "20240801", "20552").Text);
        folder.Write("in/b.txt", "to do");
        CliResult result = Cli.Run("scrub", System.IO.Path.Combine(folder.Path, "in", "**", "*.837"), "--format", "ndjson");
        CliResult none = Cli.Run("scrub", System.IO.Path.Combine(folder.Path, "out", "*.837"));

        Assert.Equal(["B", "A"], result.Objects.Select(claim => claim.GetProperty("id").GetString()));
        Assert.Equal(2, none.ExitCode);
        Assert.Contains("fits no file.", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_AreScrubbedSeveralAtATimeAndWrittenInTheirOrder()
    {
        using var folder = new TestFolder();
        string[] files = [.. Enumerable.Range(0, 12).Select(file => folder.Write($"{file:00}.ndjson", [.. Enumerable.Range(0, 40 * (12 - file)).Select(claim =>
            claim % 3 == 0 ? Claims.WithWarning($"{file}/{claim}") : claim % 3 == 1 ? Claims.Unreadable : Claims.Other($"{file}/{claim}"))]))];
        foreach (string format in new[] { "text", "ndjson" })
        {
            string apart = string.Concat(files.Select(file => Cli.Run("scrub", file, "--format", format, "--summary", "none").Output));

            Assert.Equal(apart, Cli.Run(["scrub", .. files, "--format", format, "--summary", "none"]).Output);
        }
    }

    [Fact]
    public void Reader_ThatHasSeenEnoughEndsTheRun()
    {
        using var folder = new TestFolder();
        string[] files = [.. Enumerable.Range(0, 6).Select(file => folder.Write($"{file}.ndjson", [.. Enumerable.Range(0, 3000).Select(claim => Claims.WithWarning($"{file}/{claim}"))]))];
        using var output = new FailingStream(new IOException("gone"));
        using var error = new StringWriter();

        Assert.Equal(3, Application.Run(["scrub", .. files, "--format", "ndjson"], new CliStreams(Stream.Null, output, error)));
    }
}
