using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace TriggerPoint.Cli.Tests;

public class SelectLinesTests
{
    [Theory]
    [InlineData("R trapezius\n\nL gluteus medius\n", 3)]
    [InlineData("R trapezius\n\nL gluteus medius", 3)]
    [InlineData("R trapezius\r\n\r\nL gluteus medius\r\n", 3)]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    [InlineData("\n\n", 2)]
    public void EachLine_GivesOneAnswerInOrder(string input, int lines)
    {
        CliResult result = Cli.RunOn(input, "select", "--input", "-");

        Assert.Equal(lines, result.Objects.Count);
        Assert.Equal(
            input.ReplaceLineEndings("\n").Split('\n').Take(lines),
            result.Objects.Select(answer => answer.GetProperty("input").GetString()));
    }

    [Fact]
    public void DashAsText_ReadsStandardInput()
    {
        CliResult byText = Cli.RunOn("R trapezius\nneck\n", "select", "-");
        CliResult byOption = Cli.RunOn("R trapezius\nneck\n", "select", "--input", "-");

        Assert.Equal(byOption, byText);
        Assert.Equal(2, byText.Objects.Count);
    }

    [Fact]
    public void File_IsReadAndItsMarkIsNotText()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "R trapezius\nL trapezius", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            CliResult result = Cli.Run("select", "--input", path);

            Assert.Equal(["R trapezius", "L trapezius"], result.Objects.Select(answer => answer.GetProperty("input").GetString()));
            Assert.Empty(result.Error);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Text_GivesOneShortLineEach()
    {
        CliResult result = Cli.RunOn("R trapezius\n\nneck\n", "select", "--input", "-", "--format", "text");

        Assert.Equal(3, result.Lines.Length);
        Assert.Equal("     1  20552        [1, 1]      settled      no findings", result.Lines[0]);
        Assert.StartsWith("     2  no code      [0, 0]", result.Lines[1], StringComparison.Ordinal);
        Assert.Contains("not settled", result.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void InvalidUtf8_IsReplacedAndReportedOnce()
    {
        using var input = new MemoryStream([.. "R trapezius\nR "u8, 0xFF, .. "trapezius\n"u8, 0xC3, (byte)'\n', .. "L trapezius \uFFFD"u8]);
        CliResult result = Cli.RunWith(input, "select", "--input", "-", "--fail-on", "none");

        Assert.Equal(4, result.Objects.Count);
        Assert.Equal("R \uFFFDtrapezius", result.Objects[1].GetProperty("input").GetString());
        Assert.Equal("\uFFFD", result.Objects[2].GetProperty("input").GetString());
        Assert.Equal("triggerpoint: not valid UTF-8 in 2 lines (2, 3); the bytes were read as U+FFFD.", result.Error.TrimEnd());
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void CharactersSplitBetweenReads_AreWhole()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("é€\ud83d\ude00\r\nnext");
        int at = 0;
        using var input = new SingleBytes(() => at < bytes.Length ? bytes[at++] : null);
        CliResult result = Cli.RunWith(input, "select", "--input", "-");

        Assert.Equal(["é€\ud83d\ude00", "next"], result.Objects.Select(answer => answer.GetProperty("input").GetString()));
        Assert.Empty(result.Error);
    }

    [Fact]
    public void LineOverTheLimit_IsRefusedAndItsNeighboursAreAnswered()
    {
        const int limit = 4194304;
        string chunk = new('x', 1 << 16);
        using var input = new GeneratedInput(piece => piece switch
        {
            0 => "R trapezius\n",
            <= 64 => chunk,
            65 => "y\r\nL trapezius\n",
            _ => null,
        });
        CliResult result = Cli.RunWith(input, "select", "--input", "-");

        Assert.Equal(3, result.Objects.Count);
        JsonElement refused = result.Objects[1];
        Assert.Equal(["input", "code", "error"], refused.EnumerateObject().Select(property => property.Name));
        Assert.Equal(new string('x', 200), refused.GetProperty("input").GetString());
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("code").ValueKind);
        Assert.Equal($"line longer than {limit} characters", refused.GetProperty("error").GetString());
        Assert.Equal("20552", result.Objects[0].GetProperty("code").GetString());
        Assert.Equal("L trapezius", result.Objects[2].GetProperty("input").GetString());
        Assert.Contains("line 2 is longer than 4194304 characters", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void LineOfExactlyTheLimit_IsRead()
    {
        string chunk = new(' ', 1 << 16);
        var reader = new LineReader(new GeneratedInput(piece => piece < 64 ? chunk : piece == 64 ? "\r\nR trapezius" : null), "input");

        Assert.True(reader.TryRead(out InputLine full));
        Assert.False(full.IsTooLong);
        Assert.Equal(LineReader.LongestLine, full.Text.Length);
        Assert.True(reader.TryRead(out InputLine next));
        Assert.Equal("R trapezius", next.Text);
        Assert.False(reader.TryRead(out _));
    }

    [Fact]
    public void Answer_IsWrittenBeforeTheNextLineIsWaitedFor()
    {
        using var output = new MemoryStream();
        long written = 0;
        using var input = new GeneratedInput(piece =>
        {
            Assert.True(piece == 0 || output.Length > written);
            written = output.Length;
            return piece < 3 ? "R trapezius\n" : null;
        });

        Assert.Equal(0, Application.Run(["select", "-"], new CliStreams(input, output, TextWriter.Null)));
    }
}
