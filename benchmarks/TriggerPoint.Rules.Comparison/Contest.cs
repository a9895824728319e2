using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace TriggerPoint.Rules.Comparison;

/// <summary>Ways of doing one thing, measured in turns: what disturbs the machine disturbs all of them.</summary>
/// <param name="progress">Where to say what is under way.</param>
/// <param name="clock">The time; of the wall unless another is given.</param>
internal sealed class Contest(TextWriter progress, Func<TimeSpan>? clock = null)
{
    private readonly Func<TimeSpan> clock = clock ?? (() => Stopwatch.GetElapsedTime(0));

    private const double ShortestTurn = 0.02;
    private readonly List<Way> ways = [];

    /// <summary>Adds a way.</summary>
    /// <param name="name">Its name in the table.</param>
    /// <param name="items">How many items one run handles.</param>
    /// <param name="bytes">How many bytes of input one run reads; 0 where that means nothing.</param>
    /// <param name="run">One run, over the whole input.</param>
    public void Add(string name, long items, long bytes, Action run) => ways.Add(new Way(name, items, bytes, run));

    /// <summary>Runs every way once in each round, and short ones as often as makes a turn that a clock can measure.</summary>
    public IReadOnlyDictionary<string, Result> Run(int rounds)
    {
        foreach (Way way in ways)
        {
            way.Run();
            way.Run();
            way.Repeats = (int)Math.Clamp(ShortestTurn / Math.Max(1e-9, Turn(way, 1)), 1, 1_000_000);
        }

        var times = ways.ToDictionary(way => way, _ => new List<double>());
        for (int round = 1; round <= rounds; round++)
        {
            progress.WriteLine($"round {round} of {rounds}");
            foreach (Way way in ways)
            {
                times[way].Add(Turn(way, way.Repeats));
            }
        }

        return ways.ToDictionary(way => way.Name, way => new Result(way.Name, way.Items, way.Bytes, [.. times[way].Order()], Allocated(way)));
    }

    private double Turn(Way way, int repeats)
    {
        TimeSpan start = clock();
        for (int i = 0; i < repeats; i++)
        {
            way.Run();
        }

        return (clock() - start).TotalSeconds / repeats;
    }

    private static double Allocated(Way way)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        way.Run();
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / way.Items;
    }

    private sealed record Way(string Name, long Items, long Bytes, Action Run)
    {
        public int Repeats { get; set; } = 1;
    }
}
