using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace TriggerPoint.Rules.Tests.Fuzz;

/// <summary>What every fuzzed target does in its tests: replay its corpus, a short run from a fixed seed, and a long run when asked for.</summary>
internal sealed class FuzzSuite(FuzzTarget target, string corpusPath, Action<string> output)
{
    /// <summary>How long a run takes when it is asked for, in minutes: <c>TRIGGERPOINT_FUZZ_MINUTES=30 dotnet test --filter Fuzz</c>.</summary>
    private const string Minutes = "TRIGGERPOINT_FUZZ_MINUTES";

    // A run sees more that is new than anybody will ever look at: the shortest say it best.
    private const int MostAdded = 40;

    private readonly FuzzCorpus corpus = new(corpusPath);

    /// <summary>Everything that was ever found, and what shows all that the target does.</summary>
    public void Replay(int atLeast)
    {
        IReadOnlyList<string> inputs = corpus.Inputs;
        string[] broken = [.. inputs.Select(input => (Input: input, Problem: Problem(input))).Where(one => one.Problem is not null).Select(one => $"{FuzzCorpus.Escaped(one.Input)}: {one.Problem}")];
        Report(broken, $"checked: {inputs.Count} kept inputs of {target.Name}");
        if (inputs.Count < atLeast)
        {
            throw new InvalidDataException($"Only {inputs.Count} inputs in {corpus.Path}.");
        }
    }

    /// <summary>A run of so many cases, the same in every run of the tests.</summary>
    public void Short(int cases)
    {
        var run = new FuzzRun(target, 20552, corpus.Inputs);
        int least = run.Cases + cases;
        run.While(tried => tried < least);
        Report([.. run.Found.Select(one => $"{FuzzCorpus.Escaped(one.Input)}: {one.Problem}")], $"checked: {run.Cases} fuzzed inputs of {target.Name}");
    }

    /// <summary>A run of as many minutes as were asked for. What it finds, and what it sees for the first time, goes to the corpus.</summary>
    public void Long()
    {
        if (!double.TryParse(Environment.GetEnvironmentVariable(Minutes), NumberStyles.Float, CultureInfo.InvariantCulture, out double minutes))
        {
            output($"not run: {Minutes} says for how many minutes");
            return;
        }

        int seed = Random.Shared.Next();
        var clock = Stopwatch.StartNew();
        var run = new FuzzRun(target, seed, corpus.Inputs);
        run.While(_ => clock.Elapsed.TotalMinutes < minutes);
        corpus.Add(run.Found.Select(one => ("found", one.Input)));
        corpus.Add(run.Discovered.OrderBy(one => one.Input.Length).Take(MostAdded).Select(one => ("seen", one.Input)));
        Report(
            [.. run.Found.Select(one => $"{FuzzCorpus.Escaped(one.Input)}: {one.Problem}")],
            $"checked: {run.Cases} fuzzed inputs of {target.Name} from seed {seed} in {minutes} minutes, {run.Discovered.Count} of them showed something new");
    }

    private string? Problem(string input)
    {
        try
        {
            return target.Problem(input);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private void Report(string[] broken, string done)
    {
        output(done);
        if (broken.Length > 0)
        {
            throw new InvalidDataException($"{broken.Length} inputs break {target.Name}:\n{string.Join('\n', broken)}");
        }
    }
}
