using System;
using System.IO;
using Xunit;

namespace TriggerPoint.Cli.Tests;

public class ExitCodeTests
{
    private const int BrokenPipe = 32;
    private const int DiskFull = 28;

    [Theory]
    [InlineData("R trapezius", "error", 0)]
    [InlineData("R trapezius", "info", 0)]
    [InlineData("trapezius", "info", 1)]
    [InlineData("trapezius", "warning", 0)]
    [InlineData("R trapezius; neck", "warning", 1)]
    [InlineData("R trapezius; neck", "error", 0)]
    [InlineData("", "error", 1)]
    [InlineData("", "none", 0)]
    public void Findings_AtOrAboveFailOn_GiveOne(string text, string failOn, int expected)
    {
        Assert.Equal(expected, Cli.Run("select", text, "--fail-on", failOn).ExitCode);
        Assert.Equal(expected, Cli.RunOn(text + "\n", "select", "-", "--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void FailOn_IsErrorByDefault()
    {
        Assert.Equal(0, Cli.Run("select", "R trapezius; neck").ExitCode);
        Assert.Equal(1, Cli.Run("select", string.Empty).ExitCode);
    }

    [Theory]
    [InlineData("--date", "2024-13-01", "a date of the form yyyy-MM-dd")]
    [InlineData("--date", "", "a date of the form yyyy-MM-dd")]
    [InlineData("--format", "xml", "one of text, json, ndjson")]
    [InlineData("--convention", "sides", "a counting convention: sides-distinct or sides-merged")]
    [InlineData("--technique", "wet", "one of injection, dry-needling")]
    [InlineData("--guidance", "xray", "one of none, ultrasound, fluoroscopy, ct, mri")]
    [InlineData("--injections", "-1", "a whole number from 0")]
    [InlineData("--injections", "99999999999", "a whole number from 0")]
    [InlineData("--fail-on", "fatal", "one of none, info, warning, error")]
    public void BadValue_IsRefusedWithOptionValueAndForm(string option, string value, string expectation)
    {
        CliResult result = Cli.Run("select", "R trapezius", option, value);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains($"{option}: '{value}' is not {expectation}", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("select")]
    [InlineData("select", "R trapezius", "--input", "-")]
    [InlineData("select", "R", "trapezius")]
    [InlineData("select", "R trapezius", "--bogus")]
    [InlineData("select", "--bogus")]
    [InlineData("select", "R trapezius", "--date")]
    [InlineData("select", "--input")]
    [InlineData("select", "--input", "/no/such/file")]
    [InlineData("select", "--input", "/")]
    [InlineData("select", "--input", "")]
    [InlineData("muscles")]
    [InlineData("rules", "TPR9999")]
    [InlineData("rules", "--format", "ndjson")]
    [InlineData("bogus")]
    public void BadUsage_GivesTwoAndAMessage(params string[] args)
    {
        CliResult result = Cli.Run(args);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith("triggerpoint: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(args[^1].Length > 0 && args[^1] != "-" ? args[^1] : "--input", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--", "--bogus")]
    [InlineData("@sessions.txt")]
    [InlineData("/R trapezius")]
    public void TextThatLooksLikeAnOption_IsAText(params string[] text)
    {
        CliResult result = Cli.Run(["select", "--format", "json", .. text]);

        Assert.Equal(text[^1], result.Object.GetProperty("input").GetString());
    }

    [Fact]
    public void UnreadableInput_GivesTwo()
    {
        CliResult failed = Cli.RunWith(new FailingStream(new IOException("the disk is gone")), "select", "-");
        CliResult utf16 = Cli.RunWith(new MemoryStream([0xFF, 0xFE, (byte)'R', 0]), "select", "-");

        Assert.Equal(2, failed.ExitCode);
        Assert.Contains("standard input cannot be read: the disk is gone", failed.Error, StringComparison.Ordinal);
        Assert.Equal(2, utf16.ExitCode);
        Assert.Contains("UTF-16", utf16.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void InternalError_GivesThreeWithoutUserData()
    {
        CliResult result = Cli.RunWith(new FailingStream(new InvalidOperationException("Jane Doe")), "select", "-");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("internal error", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane Doe", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BrokenPipe, 0, "")]
    [InlineData(DiskFull, 3, "standard output cannot be written")]
    public void FailedOutput_IsQuietOnlyWhenTheReaderLeft(int error, int expected, string message)
    {
        using var text = new StringWriter();
        using Stream output = new FailingStream(new IOException("no", error));

        Assert.Equal(expected, Application.Run(["select", "R trapezius"], new CliStreams(Stream.Null, output, text)));
        Assert.Equal(message.Length == 0, text.ToString().Length == 0);
        Assert.Contains(message, text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "select")]
    [InlineData("--version", ".")]
    public void HelpAndVersion_GoToStandardOutput(string option, string expected)
    {
        CliResult result = Cli.Run(option);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("select")]
    [InlineData("muscles")]
    [InlineData("rules")]
    [InlineData("scrub")]
    public void EachCommand_HasHelp(string command) =>
        Assert.Contains("--format", Cli.Run(command, "--help").Output, StringComparison.Ordinal);
}
