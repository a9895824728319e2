using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace TriggerPoint.Cli.Tests;

/// <summary>Alone in the process while it runs, since a terminal is drawn by the clock.</summary>
[Collection(nameof(RunsAlone))]
public class ScrubProgressTests
{
    [Fact]
    public void LongWork_IsShownToWhoWaitsAndChangesNoResult()
    {
        using var folder = new TestFolder();
        string line = Claims.Other() + new string(' ', 4000);
        string file = folder.Write("long.ndjson", [.. Enumerable.Repeat(line, 9000)]);
        string shown = Run(["scrub", file, "no-such.ndjson", "--format", "csv"], showsProgress: true, out string seen);
        string silent = Run(["scrub", file, "no-such.ndjson", "--format", "csv"], showsProgress: false, out string told);

        Assert.Equal(silent, shown);
        Assert.Contains("Scrubbing", seen, StringComparison.Ordinal);
        Assert.Contains('%', seen);
        Assert.Contains("no-such.ndjson' cannot be read", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Scrubbing", told, StringComparison.Ordinal);
    }

    [Fact]
    public void ShortWork_IsNotShown()
    {
        using var folder = new TestFolder();
        Run(["scrub", folder.Write("short.ndjson", Claims.Other())], showsProgress: true, out string seen);

        Assert.Empty(seen);
    }

    private static string Run(string[] args, bool showsProgress, out string seen)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        Application.Run(args, new CliStreams(Stream.Null, output, error) { ShowsProgress = showsProgress });
        seen = error.ToString();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
