using System;
using System.IO;
using Xunit;

namespace TriggerPoint.Cli.Tests;

public class ScrubExitCodeTests
{
    [Theory]
    [InlineData("error", "error", 1)]
    [InlineData("error", "none", 0)]
    [InlineData("warning", "error", 0)]
    [InlineData("warning", "warning", 1)]
    [InlineData("warning", "info", 1)]
    [InlineData("other", "info", 0)]
    [InlineData("unreadable", "error", 2)]
    [InlineData("unreadable", "none", 2)]
    public void Findings_AtOrAboveFailOn_GiveOneAndInputOfWhichNothingWasReadGivesTwo(string claim, string failOn, int expected)
    {
        string line = claim switch
        {
            "error" => Claims.WithError(),
            "warning" => Claims.WithWarning(),
            "other" => Claims.Other(),
            _ => Claims.Unreadable,
        };

        Assert.Equal(expected, Cli.RunOn(line, "scrub", "-", "--from", "ndjson", "--fail-on", failOn).ExitCode);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("info", 1)]
    [InlineData("none", 0)]
    public void ClaimAmongOthersThatIsNotRead_IsAFindingLikeAnyOther(string failOn, int expected)
    {
        CliResult result = Cli.RunOn(
            $"{Claims.Other()}\n{Claims.Unreadable}", "scrub", "-", "--from", "ndjson", "--format", "ndjson", "--summary", "json", "--fail-on", failOn);

        Assert.Equal(expected, result.ExitCode);
        Assert.Contains("TPR6020", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"notRead\":1", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileOfWhichNothingIsRead_GivesTwoBesideOthersThatAreRead()
    {
        using var folder = new TestFolder();
        string good = folder.Write("good.ndjson", Claims.Other());
        string bad = folder.Write("bad.ndjson", "%PDF-1.7", "no claims at all");

        Assert.Equal(2, Cli.Run("scrub", good, bad, "--fail-on", "none").ExitCode);
        Assert.Equal(2, Cli.Run("scrub", folder.Write("bad.837", "no interchange"), "--fail-on", "none").ExitCode);
        Assert.Equal(0, Cli.Run("scrub", good, folder.Write("empty.ndjson"), "--fail-on", "none").ExitCode);
    }

    [Theory]
    [InlineData("FILE", "scrub")]
    [InlineData("--from", "scrub", "-")]
    [InlineData("'claims.txt'", "scrub", "claims.txt")]
    [InlineData("no-such.ndjson", "scrub", "no-such.ndjson")]
    [InlineData("'x13' is not one of x12, ndjson, fhir", "scrub", "-", "--from", "x13")]
    [InlineData("'xml' is not one of text, ndjson, csv, sarif", "scrub", "a.ndjson", "--format", "xml")]
    [InlineData("'fatal' is not one of none, info, warning, error", "scrub", "a.ndjson", "--fail-on", "fatal")]
    [InlineData("'csv' is not one of text, json, none", "scrub", "a.ndjson", "--summary", "csv")]
    [InlineData("there is only one", "scrub", "-", "-", "--from", "ndjson")]
    [InlineData("--config 'no-such.config' cannot be read", "scrub", "-", "--from", "ndjson", "--config", "no-such.config")]
    [InlineData("--bogus", "scrub", "a.ndjson", "--bogus")]
    public void BadUsage_GivesTwoAndAMessage(string message, params string[] args)
    {
        CliResult result = Cli.Run(args);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith("triggerpoint: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void InputThatBreaksOff_GivesTwoAndWhatWasReadBefore()
    {
        int pieces = 0;
        using var input = new GeneratedInput(_ => pieces++ == 0 ? Claims.Other() + "\n" : throw new IOException("the disk is gone"));
        CliResult result = Cli.RunWith(input, "scrub", "-", "--from", "ndjson", "--format", "ndjson");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("O", result.Object.GetProperty("id").GetString());
        Assert.Contains("standard input cannot be read: the disk is gone", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("triggerpoint_rule.TPR2011.severity = error", 1)]
    [InlineData("triggerpoint_rule.TPR2011.severity = warning", 0)]
    [InlineData("triggerpoint_rule.TPR2011.severity = none", 0)]
    public void Config_SetsSeverities(string setting, int expected)
    {
        using var folder = new TestFolder();
        CliResult result = Cli.RunOn(
            Claims.WithWarning(), "scrub", "-", "--from", "ndjson", "--format", "csv", "--config", folder.Write("house.config", "# ours", setting));

        Assert.Equal(expected, result.ExitCode);
        Assert.Equal(!setting.EndsWith("none", StringComparison.Ordinal), result.Output.Contains("TPR2011", StringComparison.Ordinal));
    }

    [Fact]
    public void Config_WithAMistakeIsRefusedWithEveryLine()
    {
        using var folder = new TestFolder();
        string file = folder.Write("house.config", "triggerpoint_rule.TPR2011.severity = error", "triggerpoint_rule.TPR9999.severity = error", "TPR2011 = 7");
        CliResult result = Cli.RunOn(Claims.WithWarning(), "scrub", "-", "--from", "ndjson", "--config", file);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("line 2: There is no rule 'TPR9999'.", result.Error, StringComparison.Ordinal);
        Assert.Contains("line 3: The key 'TPR2011' is not known.", result.Error, StringComparison.Ordinal);
    }
}
