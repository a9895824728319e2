using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace TriggerPoint.Cli.Tests;

public class SelectTextTests
{
    [Fact]
    public void Text_ShowsCodeExplanationMusclesAndFindings()
    {
        CliResult result = Cli.Run("select", "R trapezius; qwxzqwxz");

        Assert.StartsWith("20552  at least 1 muscle, not settled\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("the record supports 1 muscle injected", result.Output, StringComparison.Ordinal);
        Assert.Matches("(?m)^trapezius +right ", result.Output);
        Assert.Matches("(?m)^TPR1020 +warning .* qwxzqwxz$", result.Output);
    }

    [Fact]
    public void RedirectedText_IsNeitherWrappedNorColoured()
    {
        CliResult result = Cli.Run("select", "neck; low back; qwxzqwxz");

        Assert.Contains(result.Lines, line => line.Length > 120);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public void ControlCharacters_AreSpelledOut()
    {
        CliResult result = Cli.Run("select", "qwxz\u001b[31mqwxz\0 \u202e");

        Assert.DoesNotContain(result.Output, c => c != '\n' && char.IsControl(c));
        Assert.DoesNotContain('\u202e', result.Output);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Terminal_GetsFramesAndColoursOnlyIfWanted(bool colour)
    {
        using var output = new MemoryStream();
        var streams = new CliStreams(Stream.Null, output, TextWriter.Null) { IsTerminal = true, UsesColour = colour, Width = 100 };

        int exitCode = Application.Run(["select", "R trapezius; [bold]qwxzqwxz[/]; neck"], streams);

        string text = Encoding.UTF8.GetString(output.ToArray());
        Assert.Equal(0, exitCode);
        Assert.Contains('╭', text);
        Assert.Equal(colour, text.Contains('\u001b', StringComparison.Ordinal));
        Assert.True(colour || text.Split('\n').All(line => line.Length <= 100));
    }
}
