using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Cli.Tests;

/// <summary>A big file gives what its parts give, in memory that it does not need. Alone in the process, since memory is measured for the whole of it.</summary>
[Collection(nameof(RunsAlone))]
public class ScrubBigFileTests
{
    private const int ClaimsOfBlock = 1000;
    private const int SegmentsOfClaim = 8;
    private const int UsualMegabytes = 48;
    private const long MostHeld = 48 << 20;

    private readonly ITestOutputHelper output;

    public ScrubBigFileTests(ITestOutputHelper output) => this.output = output;

    /// <summary>1 GB, as in docs/benchmarks.md: TRIGGERPOINT_BIG_FILE_MB=1000.</summary>
    private static int Megabytes => int.TryParse(Environment.GetEnvironmentVariable("TRIGGERPOINT_BIG_FILE_MB"), CultureInfo.InvariantCulture, out int given)
        ? given
        : UsualMegabytes;

    [Fact]
    public void BigFile_GivesTheFindingsOfItsPartsInBoundedMemory()
    {
        string block = Block();
        int blocks = (Megabytes * 1_000_000 / block.Length) + 1;
        JsonElement small = Summary(1, block, out _);
        JsonElement big = Summary(blocks, block, out long peak);
        output.WriteLine($"checked: {blocks * ClaimsOfBlock} claims in {(long)blocks * block.Length} bytes, {peak >> 20} MiB held at most");

        foreach (string count in new[] { "claims", "serviceLines", "tpiLines", "notRead" })
        {
            Assert.Equal(blocks * small.GetProperty(count).GetInt64(), big.GetProperty(count).GetInt64());
        }

        Assert.Equal(30, small.GetProperty("tpiLines").GetInt32());
        foreach (JsonProperty count in small.GetProperty("findings").EnumerateObject().Concat(small.GetProperty("notChecked").EnumerateObject()))
        {
            JsonElement of = big.GetProperty("findings").TryGetProperty(count.Name, out JsonElement found) ? found : big.GetProperty("notChecked").GetProperty(count.Name);
            Assert.Equal(blocks * count.Value.GetInt64(), of.GetInt64());
        }

        Assert.True(peak < MostHeld, $"{peak} bytes more were held, at most {MostHeld} are allowed.");
    }

    private static string Block()
    {
        var random = new Random(837);
        var block = new StringBuilder();
        for (int claim = 0; claim < ClaimsOfBlock; claim++)
        {
            bool isTriggerPoint = claim % 100 is 7 or 39 or 71;
            string procedure = isTriggerPoint ? random.Next(2) == 0 ? "20552" : "20553:JZ" : $"{99202 + random.Next(10)}";
            block.Append(CultureInfo.InvariantCulture, $"HL*2*1*22*0~\nSBR*P*18*******MB~\nNM1*IL*1*DOE*JANE****MI*M#-{claim}~\nCLM*C#-{claim}*100***11:B:1*Y*A*Y*Y~\n");
            block.Append(CultureInfo.InvariantCulture, $"HI*ABK:M7918~\nLX*1~\nSV1*HC:{procedure}*100*UN*{1 + random.Next(2)}***1~\nDTP*472*D8*202408{random.Next(10, 29)}~\n");
        }

        return block.ToString();
    }

    private static JsonElement Summary(int blocks, string block, out long peak)
    {
        const string head = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240801*1200*^*00501*000000001*0*T*:~\n"
            + "GS*HC*SENDER*RECEIVER*20240801*1200*1*X*005010X222A1~\nST*837*0001*005010X222A1~\nHL*1**20*1~\n";
        string tail = $"SE*{(blocks * ClaimsOfBlock * SegmentsOfClaim) + 3}*0001~\nGE*1*1~\nIEA*1*000000001~\n";
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        using var input = new GeneratedInput(piece =>
        {
            if (piece % 64 == 63)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }

            return piece == 0 ? head : piece <= blocks ? block.Replace("#", $"{piece}", StringComparison.Ordinal) : piece == blocks + 1 ? tail : null;
        });
        using var summary = new LastLine();
        Application.Run(["scrub", "-", "--from", "x12", "--format", "csv", "--summary", "json"], new CliStreams(input, summary, TextWriter.Null));
        peak = most;
        using var document = JsonDocument.Parse(summary.Text);
        return document.RootElement.GetProperty("summary").Clone();
    }
}
