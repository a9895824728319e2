using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>
/// Looking up single terms of the catalogue, in upper case as forms have them; one operation is one term. The baseline is a dictionary, which finds
/// nothing that is spaced or hyphenated otherwise.
/// </summary>
[MemoryDiagnoser]
public class TermBenchmarks
{
    internal const int Terms = 1024;

    private string[] terms = [];
    private Dictionary<string, MuscleTerm> known = [];

    [GlobalSetup]
    public void SetUp()
    {
        MuscleTerm[] all = [.. Muscle.All.SelectMany(MuscleLexicon.TermsFor).DistinctBy(term => term.Text)];
        known = all.ToDictionary(term => term.Text, StringComparer.OrdinalIgnoreCase);
        var random = new Random(20552);
        terms = [.. Enumerable.Range(0, Terms).Select(_ => all[random.Next(all.Length)].Text.ToUpperInvariant())];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Terms)]
    public int Dictionary()
    {
        int found = 0;
        foreach (string term in terms)
        {
            found += known.TryGetValue(term, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Terms)]
    public int FindBySpan()
    {
        int found = 0;
        foreach (string term in terms)
        {
            found += MuscleLexicon.TryFind(term.AsSpan(), out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Terms)]
    public int FindByString()
    {
        int found = 0;
        foreach (string term in terms)
        {
            found += MuscleLexicon.TryFind(term, out _) ? 1 : 0;
        }

        return found;
    }
}
