using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>
/// Reading lists of sites as clinicians type them; one operation is one line. The baseline splits at punctuation and looks each piece up in a
/// dictionary: what a short script would do, and most pieces it would not find.
/// </summary>
[MemoryDiagnoser]
[TermsPerSecond]
public class ReadBenchmarks
{
    internal const int Lines = 256;

    private static readonly char[] Separators = [';', ',', '\n', '&', '+'];

    private string[] lines = [];
    private Dictionary<string, Muscle> names = [];

    [GlobalSetup]
    public void SetUp()
    {
        lines = Inputs.Lines(Lines);
        names = Inputs.Names();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lines)]
    public int SplitAndLookUp()
    {
        int found = 0;
        foreach (string line in lines)
        {
            foreach (string piece in line.Split(Separators, StringSplitOptions.TrimEntries))
            {
                found += names.ContainsKey(piece) ? 1 : 0;
            }
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Lines)]
    public int Read()
    {
        int mentions = 0;
        foreach (string line in lines)
        {
            mentions += MuscleLexicon.Read(line).Mentions.Count;
        }

        return mentions;
    }

    [Benchmark(OperationsPerInvoke = Lines)]
    public int ReadAndSelect()
    {
        int settled = 0;
        foreach (string line in lines)
        {
            settled += CptSelector.Select(InjectionSession.Parse(line)).IsSettled ? 1 : 0;
        }

        return settled;
    }

    [Benchmark(OperationsPerInvoke = Lines)]
    public int ReadSelectAndExplain()
    {
        int length = 0;
        foreach (string line in lines)
        {
            length += CptSelector.Select(InjectionSession.Parse(line)).Explain().Length;
        }

        return length;
    }
}
