using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using Json.Schema;
using Xunit;

namespace TriggerPoint.Cli.Tests;

/// <summary>SARIF logs against a schema of our own, which is stricter than that of OASIS on every member that is written; see its comment.</summary>
public class ScrubSarifTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "sarif-log.schema.json")));

    [Fact]
    public void Log_IsValidWhateverTheClaimsAre()
    {
        Assert.Empty(Results(Scrub()));
        Assert.Empty(Results(Scrub(Claims.Other())));
        Assert.NotEmpty(Results(Scrub("{\"id\":\"D\",\"lines\":[]}", "{}", "[]", "{\"id\":7,\"lines\":[{\"code\":\"2055\",\"date\":\"1900-01-01\",\"units\":1e99}]}")));
        Assert.NotEmpty(Results(Scrub(Claims.WithWarning("a b/\\u001b\\\"ü"), Claims.Unreadable, Claims.WithError(string.Empty), Claims.Other())));
    }

    [Fact]
    public void Results_AreTheFindingsAndWhatWasNotChecked()
    {
        string[] lines = [Claims.WithWarning(), Claims.WithError(), Claims.Unreadable];
        JsonElement[] results = Results(Scrub(lines));
        CliResult json = Cli.RunOn(string.Join('\n', lines), "scrub", "-", "--from", "ndjson", "--format", "ndjson");

        Assert.Equal(json.Objects.Sum(claim => claim.GetProperty("findings").GetArrayLength()), results.Count(result => result.GetProperty("kind").GetString() == "fail"));
        Assert.Equal(json.Objects.Sum(claim => claim.GetProperty("noData").GetArrayLength()), results.Count(result => result.GetProperty("kind").GetString() == "open"));
        JsonElement warning = Assert.Single(results, result => result.GetProperty("ruleId").GetString() == "TPR2011");
        Assert.Equal("warning", warning.GetProperty("level").GetString());
        JsonElement place = warning.GetProperty("locations")[0];
        Assert.Equal("""{"startLine":1,"byteOffset":19}""", place.GetProperty("physicalLocation").GetProperty("region").GetRawText());
        Assert.Equal("W/line 1", place.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Contains("Take JZ off", warning.GetProperty("properties").GetProperty("mend").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_AreDescribedAndResultsPointToThem()
    {
        using JsonDocument log = JsonDocument.Parse(Scrub(Claims.WithWarning(), Claims.Unreadable).Output);
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

        Assert.Equal(TriggerPoint.Rules.RuleCatalog.All.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()).Order(StringComparer.Ordinal));
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("some folder/ä#b.ndjson", "some%20folder/%C3%A4%23b.ndjson")]
    [InlineData("stdin", "stdin")]
    public void File_IsNamedAsAReference(string file, string uri)
    {
        using var bytes = new MemoryStream();
        var output = new LineOutput(bytes);
        var writer = new SarifReportWriter(output, TriggerPoint.Rules.RuleSet.Default);
        TriggerPoint.Rules.ClaimInput input = TriggerPoint.Rules.Json.ClaimJsonReader.Parse(Claims.WithError());
        writer.Begin();
        writer.Write(new ScrubbedClaim(file, input, TriggerPoint.Rules.ClaimScrubber.Default.Scrub(input)));
        writer.End(isWhole: true);

        JsonElement result = Results(new CliResult(0, Encoding.UTF8.GetString(bytes.ToArray()), string.Empty))[0];
        Assert.Equal(uri, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void Interruption_LeavesWhatWasDoneWholeAndValid(string format)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        (int exitCode, string written) = Interrupted(format);

        Assert.Equal(130, exitCode);
        Assert.EndsWith("\n", written, StringComparison.Ordinal);
        if (format == "sarif")
        {
            JsonElement[] results = Results(new CliResult(exitCode, written, string.Empty), isWhole: false);
            Assert.Contains(results, result => result.GetProperty("ruleId").GetString() == "TPR2011");
        }
        else if (format == "ndjson")
        {
            Assert.Equal("W", new CliResult(exitCode, written, string.Empty).Object.GetProperty("id").GetString());
        }
        else
        {
            Assert.Contains(Csv.Read(written), row => row[8] == "TPR2011");
        }
    }

    private static CliResult Scrub(params string[] lines) =>
        Cli.RunOn(string.Join('\n', lines), "scrub", "-", "--from", "ndjson", "--format", "sarif", "--summary", "none");

    private static JsonElement[] Results(CliResult result, bool isWhole = true)
    {
        using JsonDocument log = JsonDocument.Parse(result.Output);
        EvaluationResults evaluation = Schema.Evaluate(log.RootElement, new EvaluationOptions { OutputFormat = Json.Schema.OutputFormat.List });
        Assert.True(evaluation.IsValid, string.Join('\n', evaluation.Details?.Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation} {string.Join(' ', detail.Errors!.Values)}") ?? []));
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        Assert.Equal(isWhole, run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        return [.. run.GetProperty("results").EnumerateArray().Select(each => each.Clone())];
    }

    /// <summary>What a shell starts in the background may be told to pass over interruptions, and so is what it starts in its turn.</summary>
    private static bool IgnoresInterruption => File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } ignored
        && (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) & 2) != 0;

    /// <summary>Runs the program itself, hands it one claim, and interrupts it while it waits for the next.</summary>
    private static (int ExitCode, string Written) Interrupted(string format)
    {
        string[] arguments = [typeof(Application).Assembly.Location, "scrub", "-", "--from", "ndjson", "--format", format, "--summary", "none"];
        ProcessStartInfo start = IgnoresInterruption ? new("env", ["--default-signal=INT", "dotnet", .. arguments]) : new("dotnet", arguments);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        using Process process = Process.Start(start)!;
        using var limit = new Timer(_ => process.Kill(), null, Limit, Timeout.InfiniteTimeSpan);
        process.StandardInput.Write(Claims.WithWarning() + "\n");
        process.StandardInput.Flush();
        string mark = format switch
        {
            "sarif" => "\"ruleId\":\"TPR2011\"",
            "ndjson" => "\"rule\":\"TPR2011\"",
            _ => ",TPR2011,",
        };
        var written = new StringBuilder();
        while (process.StandardOutput.Read() is var next && next >= 0)
        {
            written.Append((char)next);
            if (next == '\n' && written.ToString().Contains(mark, StringComparison.Ordinal))
            {
                break;
            }
        }

        Process.Start("kill", ["-INT", $"{process.Id}"]).WaitForExit();
        written.Append(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return (process.ExitCode, written.ToString());
    }
}
