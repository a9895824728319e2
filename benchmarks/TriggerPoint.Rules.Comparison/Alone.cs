using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace TriggerPoint.Rules.Comparison;

/// <summary>Scrubs a file in a process of its own, which is the only way to see what it needs.</summary>
internal static class Alone
{
    public const string Option = "--scrub-alone";

    /// <summary>What the process does: it scrubs the file, and writes how much memory it had at most and how often it collected garbage.</summary>
    public static int Run(string path)
    {
        FileWays.Scrub(path, out _);
        using var own = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant($"{own.PeakWorkingSet64} {GC.CollectionCount(0)}"));
        return 0;
    }

    /// <summary>The most memory that the process had, in bytes, and its collections of garbage.</summary>
    public static (long Bytes, int Collections) Measure(string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(Alone).Assembly.Location);
        start.ArgumentList.Add(Option);
        start.ArgumentList.Add(path);
        if (!Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal))
        {
            start.ArgumentList.RemoveAt(0);
        }

        using Process process = Process.Start(start)!;
        string[] words = process.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return (long.Parse(words[0], CultureInfo.InvariantCulture), int.Parse(words.Last(), CultureInfo.InvariantCulture));
    }
}
