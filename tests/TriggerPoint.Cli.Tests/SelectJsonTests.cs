using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace TriggerPoint.Cli.Tests;

public class SelectJsonTests
{
    private static readonly string Contract = """
        {"input":"R upper trap x6; R levator scap x3","code":"20552","supported":2,"possible":2,"settled":true,
        "muscles":[{"key":"trapezius","side":"right"},{"key":"levator-scapulae","side":"right"}],
        "findings":[],"convention":"sides-distinct","edition":"2024-07-01",
        """.ReplaceLineEndings(string.Empty);

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void ContractExample_IsAnsweredByteForByte(string format)
    {
        CliResult result = Cli.Run("select", "R upper trap x6; R levator scap x3", "--format", format);

        Assert.StartsWith(Contract, result.Output, StringComparison.Ordinal);
        Assert.EndsWith("]}\n", result.Output, StringComparison.Ordinal);
        Assert.Single(result.Lines);
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void ThirdMuscle_GivesTheOtherCode()
    {
        JsonElement answer = Cli.Run("select", "R trapezius; R levator scapulae; L trapezius", "--format", "json").Object;

        Assert.Equal("20553", answer.GetProperty("code").GetString());
        Assert.Equal(3, answer.GetProperty("supported").GetInt32());
    }

    [Fact]
    public void Keys_StandInTheOrderOfTheContract()
    {
        JsonElement answer = Cli.Run("select", "neck", "--format", "json").Object;

        Assert.Equal(
            ["input", "code", "supported", "possible", "settled", "muscles", "findings", "convention", "edition", "basis"],
            answer.EnumerateObject().Select(property => property.Name));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("code").ValueKind);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("possible").ValueKind);
        Assert.False(answer.GetProperty("settled").GetBoolean());
    }

    [Fact]
    public void OpenMention_CarriesCandidatesInsteadOfAKey()
    {
        JsonElement answer = Cli.Run("select", "rotator cuff, left", "--format", "json").Object;

        JsonElement muscle = Assert.Single(answer.GetProperty("muscles").EnumerateArray());
        Assert.Equal(["mention", "side", "candidates"], muscle.EnumerateObject().Select(property => property.Name));
        Assert.Equal("left", muscle.GetProperty("side").GetString());
        Assert.Contains("supraspinatus", muscle.GetProperty("candidates").EnumerateArray().Select(key => key.GetString()));
    }

    [Fact]
    public void RepeatedMuscle_StandsThereOnce()
    {
        JsonElement answer = Cli.Run("select", "R trapezius; R trapezius; R trapezius", "--format", "json").Object;

        Assert.Single(answer.GetProperty("muscles").EnumerateArray());
    }

    [Fact]
    public void Finding_SaysWhereItsWordsStand()
    {
        const string input = "R trapezius; qwxzqwxz";
        JsonElement answer = Cli.Run("select", input, "--format", "json").Object;

        JsonElement finding = Assert.Single(answer.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            ["rule", "severity", "basis", "message", "mention", "start", "length"],
            finding.EnumerateObject().Select(property => property.Name));
        string mention = input.Substring(finding.GetProperty("start").GetInt32(), finding.GetProperty("length").GetInt32());
        Assert.Equal("qwxzqwxz", mention);
        Assert.Equal(mention, finding.GetProperty("mention").GetString());
    }

    [Fact]
    public void FindingAboutTheSession_HasNoMention()
    {
        JsonElement answer = Cli.Run("select", string.Empty, "--format", "json").Object;

        JsonElement finding = Assert.Single(answer.GetProperty("findings").EnumerateArray());
        Assert.Equal(["rule", "severity", "basis", "message"], finding.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void BothTechniques_GiveBothCodes()
    {
        JsonElement answer = Cli.Run("select", "R trapezius; L levator scapulae dry needled", "--format", "json").Object;

        Assert.Equal(["input", "code", "needleCode"], answer.EnumerateObject().Take(3).Select(property => property.Name));
        Assert.Equal("20552", answer.GetProperty("code").GetString());
        Assert.Equal("20560", answer.GetProperty("needleCode").GetString());
    }

    [Fact]
    public void NeedlingAlone_GivesOneCode()
    {
        JsonElement answer = Cli.Run("select", "R trapezius", "--technique", "dry-needling", "--format", "json").Object;

        Assert.Equal("20560", answer.GetProperty("code").GetString());
        Assert.False(answer.TryGetProperty("needleCode", out _));
    }

    [Fact]
    public void Convention_IsUsedAndEchoed()
    {
        JsonElement answer = Cli.Run("select", "bilateral trapezius", "--convention", "sides-merged", "--format", "json").Object;

        Assert.Equal(1, answer.GetProperty("supported").GetInt32());
        Assert.Equal("sides-merged", answer.GetProperty("convention").GetString());
    }

    [Fact]
    public void Date_BeforeTheCodeExisted_GivesNoCode()
    {
        CliResult result = Cli.Run("select", "R trapezius", "--technique", "dry-needling", "--date", "2019-12-31", "--format", "json");

        Assert.Equal(JsonValueKind.Null, result.Object.GetProperty("code").ValueKind);
    }

    [Fact]
    public void GuidanceAndInjections_ReachTheSession()
    {
        CliResult joint = Cli.Run("select", "R sacroiliac joint", "--guidance", "fluoroscopy", "--format", "json");
        CliResult few = Cli.Run("select", "R trapezius; R levator scapulae", "--injections", "1", "--format", "json");

        Assert.Equal(JsonValueKind.Null, joint.Object.GetProperty("code").ValueKind);
        JsonElement.ArrayEnumerator findings = few.Object.GetProperty("findings").EnumerateArray();
        Assert.Contains("TPR1107", findings.Select(finding => finding.GetProperty("rule").GetString()));
    }

    [Theory]
    [InlineData("R trap\0ezius \u0001")]
    [InlineData("R trapezius \ud800 levator")]
    [InlineData("\udc00")]
    [InlineData("\u202eR trapezius\u200f; \u200eL QL")]
    [InlineData("R \"trapezius\" \\ <b> & ' \u2028 \ud83d\ude00 é")]
    public void AnyCharacter_GivesOneLineOfValidJson(string text)
    {
        CliResult result = Cli.Run("select", text, "--format", "json");

        Assert.Single(result.Lines);
        string echoed = result.Object.GetProperty("input").GetString()!;
        Assert.Equal(new string(text.Select((c, i) => IsLone(text, i) ? '\uFFFD' : c).ToArray()), echoed);
    }

    private static bool IsLone(string text, int i) => char.IsSurrogate(text[i])
        && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
        && !(i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));
}
