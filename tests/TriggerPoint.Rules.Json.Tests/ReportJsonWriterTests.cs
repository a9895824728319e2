using System.Buffers;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace TriggerPoint.Rules.Json.Tests;

public sealed class ReportJsonWriterTests
{
    [Fact]
    public void A_report_is_one_line_with_the_keys_of_the_contract()
    {
        Claim claim = Claim.Create(
            "C1",
            ServiceLine.Create(ProcedureCode.Parse("20552"), new ServiceDate(2024, 8, 1)).WithUnits(1).WithModifiers(Modifier.Parse("JZ")));

        string written = Written(claim.Id, ClaimScrubber.Default.Scrub(claim));

        Assert.EndsWith("}\n", written);
        Assert.Equal(written.Length - 1, written.IndexOf('\n', System.StringComparison.Ordinal));
        using JsonDocument json = JsonDocument.Parse(written);
        Assert.Equal(["id", "supportedCode", "findings", "noData", "editions"], json.RootElement.EnumerateObject().Select(key => key.Name));
        JsonElement finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray(), found => found.GetProperty("rule").GetString() == "TPR2011");
        Assert.Equal(
            ["rule", "severity", "basis", "line", "otherLine", "message", "mend", "denials"], finding.EnumerateObject().Select(key => key.Name));
        Assert.Equal(1, finding.GetProperty("line").GetInt32());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("otherLine").ValueKind);
        Assert.Equal("""["4","N519"]""", finding.GetProperty("denials").GetRawText());
    }

    private static string Written(string id, ScrubReport report)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new ReportJsonWriter(bytes);
        writer.Write(id, report);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
