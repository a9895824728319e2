using System;
using System.IO;
using Xunit;

namespace TriggerPoint.Cli.Tests;

/// <summary>Alone in the process while it runs, since memory is measured for the whole of it.</summary>
[Collection(nameof(RunsAlone))]
public class ScrubMemoryTests
{
    [Fact]
    public void FiftyThousandClaims_AreScrubbedInBoundedMemory()
    {
        const int claims = 50_000;
        const long most = 32 << 20;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        using var output = new CheckingOutput((number, report) =>
        {
            Assert.Equal($"C{number}", report.GetProperty("id").GetString());
            if (number % 10_000 == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        });
        using var input = new GeneratedInput(piece => piece < claims ? Claims.WithWarning($"C{piece + 1}") + "\n" : null);

        Application.Run(["scrub", "-", "--from", "ndjson", "--format", "ndjson", "--summary", "none"], new CliStreams(input, output, TextWriter.Null));

        Assert.Equal(claims, output.Lines);
        Assert.True(output.EndsWithWholeLines);
        Assert.True(peak < most, $"{peak} bytes more were held, at most {most} are allowed.");
    }
}
