using System;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace TriggerPoint.Cli.Tests;

public class HostileInputTests
{
    // Tells what grows with the square of a megabyte, which takes hours, from what grows with the megabyte, on however busy a machine. No measure of speed.
    private static readonly TimeSpan Generous = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("qwertyuiop asdfghjkl zxcvbnm;,.()[]x0123456789/&-\t\0\u200f")]
    [InlineData("R")]
    [InlineData(" ")]
    [InlineData(";")]
    [InlineData("(")]
    [InlineData("R trapezius or L ")]
    public void MegabyteInOneLine_IsAnsweredInBoundedTime(string alphabet)
    {
        var random = new Random(7);
        string junk = string.Concat(Enumerable.Range(0, 1 << 20).Select(_ => alphabet[random.Next(alphabet.Length)]));
        long started = Stopwatch.GetTimestamp();

        CliResult result = Cli.RunOn(junk + "\nR trapezius\n", "select", "-");

        Assert.True(Stopwatch.GetElapsedTime(started) < Generous);
        Assert.Equal(2, result.Objects.Count);
        Assert.Equal(junk, result.Objects[0].GetProperty("input").GetString());
        Assert.Equal("20552", result.Objects[1].GetProperty("code").GetString());
    }

    [Fact]
    public void TenThousandMuscles_AreCountedOnce()
    {
        string many = string.Join("; ", Enumerable.Repeat("R trapezius x6; L gluteus medius", 5000));
        long started = Stopwatch.GetTimestamp();

        JsonElement answer = Cli.Run("select", many, "--format", "json").Object;

        Assert.True(Stopwatch.GetElapsedTime(started) < Generous);
        Assert.Equal("20552", answer.GetProperty("code").GetString());
        Assert.Equal(2, answer.GetProperty("muscles").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0\0\0")]
    public void Nothing_GivesNoCodeAndSaysWhy(string text)
    {
        CliResult result = Cli.Run("select", text, "--format", "json");

        Assert.Equal(JsonValueKind.Null, result.Object.GetProperty("code").ValueKind);
        Assert.NotEqual(0, result.Object.GetProperty("findings").GetArrayLength());
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void RightToLeftMarks_DoNotHideMuscles()
    {
        JsonElement answer = Cli.Run("select", "\u200fR trapezius\u200e; \u202bL trapezius\u202c", "--format", "json").Object;

        Assert.True(answer.TryGetProperty("code", out _));
        Assert.Equal("\u200fR trapezius\u200e; \u202bL trapezius\u202c", answer.GetProperty("input").GetString());
    }
}
