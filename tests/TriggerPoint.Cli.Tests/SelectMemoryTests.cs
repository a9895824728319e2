using System;
using System.IO;
using Xunit;

namespace TriggerPoint.Cli.Tests;

/// <summary>Alone in the process while it runs, since memory is measured for the whole of it.</summary>
[Collection(nameof(RunsAlone))]
public class SelectMemoryTests
{
    [Fact]
    public void HundredThousandLines_AreAnsweredInBoundedMemory()
    {
        const int lines = 100_000;
        const long most = 32 << 20;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        using var output = new CheckingOutput((number, answer) =>
        {
            Assert.Equal($"R trapezius; note {number}", answer.GetProperty("input").GetString());
            if (number % 20_000 == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        });
        using var input = new GeneratedInput(piece => piece < lines ? $"R trapezius; note {piece + 1}\n" : null);

        Application.Run(["select", "--input", "-"], new CliStreams(input, output, TextWriter.Null));

        Assert.Equal(lines, output.Lines);
        Assert.True(output.EndsWithWholeLines);
        Assert.True(peak < most, $"{peak} bytes more were held, at most {most} are allowed.");
    }
}
