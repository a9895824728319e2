using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Xunit;

namespace TriggerPoint.Cli.Tests;

public class ScrubTests
{
    [Fact]
    public void NdJson_IsOneObjectPerClaimInOrder()
    {
        CliResult result = Scrub("ndjson", Claims.WithWarning(), Claims.Unreadable, string.Empty, Claims.Other("C3"));

        Assert.Equal(["W", null, "C3"], result.Objects.Select(claim => claim.GetProperty("id").GetString()));
        Assert.All(result.Objects, claim => Assert.Equal(
            ["id", "supportedCode", "findings", "noData", "editions"], claim.EnumerateObject().Select(key => key.Name)));
        JsonElement finding = Assert.Single(
            result.Objects[0].GetProperty("findings").EnumerateArray(), found => found.GetProperty("rule").GetString() == "TPR2011");
        Assert.Equal(1, finding.GetProperty("line").GetInt32());
        Assert.Equal(19, finding.GetProperty("location").GetProperty("byteOffset").GetInt32());
        JsonElement refused = Assert.Single(result.Objects[1].GetProperty("findings").EnumerateArray());
        Assert.Equal("TPR6020", refused.GetProperty("rule").GetString());
        Assert.Equal(2, refused.GetProperty("location").GetProperty("lineNumber").GetInt32());
    }

    [Fact]
    public void Summary_EndsStandardOutputWithTheLineOfTheContract()
    {
        string[] lines = [Claims.WithWarning(), Claims.WithWarning("W2"), Claims.Unreadable, Claims.Other()];
        foreach (string format in new[] { "text", "ndjson", "csv", "sarif" })
        {
            CliResult result = Cli.RunOn(string.Join('\n', lines), "scrub", "-", "--from", "ndjson", "--format", format, "--summary", "json");
            using JsonDocument document = JsonDocument.Parse(result.Lines[^1]);
            JsonElement summary = document.RootElement.GetProperty("summary");

            Assert.EndsWith("}}\n", result.Output, StringComparison.Ordinal);
            Assert.Equal(
                ["files", "claims", "serviceLines", "tpiLines", "segments", "findings", "notRead", "notChecked"],
                summary.EnumerateObject().Select(key => key.Name));
            Assert.Equal([1, 4, 3, 2, 0], summary.EnumerateObject().Take(5).Select(key => key.Value.GetInt32()));
            Assert.Equal(["error", "warning", "info"], summary.GetProperty("findings").EnumerateObject().Select(key => key.Name));
            Assert.Equal(1, summary.GetProperty("notRead").GetInt32());
            Assert.Empty(result.Error);
        }
    }

    [Fact]
    public void Summary_CountsWhatTheClaimsHold()
    {
        CliResult result = Cli.RunOn(
            string.Join('\n', Claims.WithWarning(), Claims.WithError(), Claims.Other()), "scrub", "-", "--from", "ndjson", "--format", "ndjson", "--summary", "json");
        JsonElement summary = result.Objects[^1].GetProperty("summary");
        JsonElement[] claims = [.. result.Objects.SkipLast(1)];

        foreach (JsonProperty severity in summary.GetProperty("findings").EnumerateObject())
        {
            int written = claims.SelectMany(claim => claim.GetProperty("findings").EnumerateArray())
                .Count(finding => finding.GetProperty("severity").GetString() == severity.Name);
            Assert.Equal(written, severity.Value.GetInt32());
        }

        string[] missing = [.. claims.SelectMany(claim => claim.GetProperty("noData").EnumerateArray().Select(item => item.GetProperty("rule").GetString()!).Distinct())];
        Assert.Equal(
            missing.GroupBy(rule => rule).OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => (rule.Key, rule.Count())),
            summary.GetProperty("notChecked").EnumerateObject().Select(rule => (rule.Name, rule.Value.GetInt32())));
    }

    [Fact]
    public void Text_IsGroupedByClaimWithLineAndMend()
    {
        CliResult result = Scrub("text", Claims.WithWarning(), Claims.Other("a\\u001bb"));

        Assert.Contains("W, stdin line 1", result.Output, StringComparison.Ordinal);
        Assert.Contains("  TPR2011 warning, line 1: Modifier JZ", result.Output, StringComparison.Ordinal);
        Assert.Contains("    Mend: Take JZ off this line", result.Output, StringComparison.Ordinal);
        Assert.Contains("a\\u001Bb, stdin line 2\n  No findings", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 claims in 1 file, 2 service lines, 1 of them trigger point lines\n", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void Text_SaysOfEachClaimWhatWasNotChecked()
    {
        CliResult json = Scrub("ndjson", Claims.WithWarning());
        CliResult text = Scrub("text", Claims.WithWarning());

        Assert.All(json.Object.GetProperty("noData").EnumerateArray(), missing =>
        {
            Assert.Contains(missing.GetProperty("rule").GetString()!, text.Output, StringComparison.Ordinal);
            Assert.Contains(missing.GetProperty("missing").GetString()!, text.Output, StringComparison.Ordinal);
        });
        Assert.Equal(json.Object.GetProperty("noData").GetArrayLength() > 0, text.Output.Contains("  Not checked: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Summary_OfOtherFormatsGoesToStandardError()
    {
        CliResult told = Scrub("ndjson", Claims.WithWarning());
        CliResult silent = Cli.RunOn(Claims.WithWarning(), "scrub", "-", "--from", "ndjson", "--format", "ndjson", "--summary", "none");

        Assert.StartsWith("1 claim in 1 file, 1 service line, 1 of them trigger point lines", told.Error, StringComparison.Ordinal);
        Assert.Empty(silent.Error);
        Assert.Equal(told.Output, silent.Output);
    }

    [Fact]
    public void Files_AreScrubbedInTheirOrderAndOneThatIsMissingCostsNoOther()
    {
        using var folder = new TestFolder();
        string first = folder.Write("b.ndjson", Claims.Other("1"), Claims.Other("2"));
        string second = folder.Write("a.JSONL", Claims.Other("3"));
        CliResult result = Cli.Run("scrub", first, first + ".missing.ndjson", second, "--format", "ndjson", "--summary", "json");

        Assert.Equal(["1", "2", "3"], result.Objects.SkipLast(1).Select(claim => claim.GetProperty("id").GetString()));
        Assert.Equal(2, result.Objects[^1].GetProperty("summary").GetProperty("files").GetInt32());
        Assert.Contains("missing.ndjson' cannot be read", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void ClaimId_GivenTwiceInTheRunIsNoticed()
    {
        using var folder = new TestFolder();
        string file = folder.Write("a.ndjson", Claims.Other("1"));
        CliResult result = Cli.Run("scrub", file, file, "--format", "csv");

        Assert.Single(result.Lines, line => line.Contains(",TPR6028,", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_HasOneRowPerFindingAndPerThingNotChecked()
    {
        string id = "a,\"b\"\n";
        string escaped = JsonSerializer.Serialize(id)[1..^1];
        CliResult csv = Scrub("csv", Claims.WithWarning(escaped), Claims.Other());
        CliResult json = Scrub("ndjson", Claims.WithWarning(escaped), Claims.Other());
        string[][] rows = Csv.Read(csv.Output);

        Assert.All(rows, row => Assert.Equal(17, row.Length));
        Assert.Equal(
            json.Objects.SelectMany(claim => claim.GetProperty("findings").EnumerateArray().Select(finding => Text(finding, "message"))
                .Concat(claim.GetProperty("noData").EnumerateArray().Select(missing => Text(missing, "missing")))),
            rows.Skip(1).Select(row => row[12]));
        string[] warning = Assert.Single(rows, row => row[8] == "TPR2011");
        string offset = $"{Claims.WithWarning(escaped).IndexOf("{\"code", StringComparison.Ordinal)}";
        Assert.Equal(["stdin", "1", offset, "", id, "", "", "found", "TPR2011", "warning", "1", ""], warning[..12]);
        Assert.Equal(["TPI-311", "4 N519", ""], warning[14..]);

        static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
    }

    [Fact]
    public void Report_IsWrittenBeforeTheNextClaimIsWaitedFor()
    {
        foreach (string format in new[] { "text", "ndjson", "csv", "sarif" })
        {
            using var output = new MemoryStream();
            long written = 0;
            using var input = new GeneratedInput(piece =>
            {
                // The report is written beside the reader: it comes without another claim, but not in no time.
                Assert.True(piece == 0 || SpinWait.SpinUntil(() => output.Length > written, TimeSpan.FromMinutes(1)));
                written = output.Length;
                return piece < 3 ? Claims.WithWarning($"{piece}") + "\n" : null;
            });

            Assert.Equal(0, Application.Run(["scrub", "-", "--from", "ndjson", "--format", format], new CliStreams(input, output, TextWriter.Null)));
        }
    }

    private static CliResult Scrub(string format, params string[] lines) =>
        Cli.RunOn(string.Join('\n', lines), "scrub", "-", "--from", "ndjson", "--format", format);
}
