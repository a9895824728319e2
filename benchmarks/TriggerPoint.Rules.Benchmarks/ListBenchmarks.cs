using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>
/// Reading plain lists of sites; one operation is one site. The baseline is what a short script would do with a list of which it knows the form: split it,
/// take the side and the count off, and look the rest up in a dictionary.
/// </summary>
[MemoryDiagnoser]
public class ListBenchmarks
{
    private const int Lists = 1_000;
    private const int Sites = 3 * Lists;

    private string[] lists = [];
    private Dictionary<string, Muscle> names = [];

    [GlobalSetup]
    public void SetUp()
    {
        lists = Inputs.Lists(Lists);
        names = Inputs.Names();
        if (SplitAndLookUp() != Sites || Read() != Sites)
        {
            throw new InvalidOperationException("The ways do not find the same number of sites.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Sites)]
    public int SplitAndLookUp()
    {
        int found = 0;
        foreach (string list in lists)
        {
            foreach (string piece in list.Split([',', ';'], StringSplitOptions.TrimEntries))
            {
                int count = piece.LastIndexOf(" x", StringComparison.Ordinal);
                string words = piece[(piece.IndexOf(' ', StringComparison.Ordinal) + 1)..(count < 0 ? piece.Length : count)];
                found += names.ContainsKey(words) ? 1 : 0;
            }
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Sites)]
    public int Read()
    {
        int mentions = 0;
        foreach (string list in lists)
        {
            mentions += MuscleLexicon.Read(list).Mentions.Count;
        }

        return mentions;
    }
}
