using System;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>
/// The doors without an explanation: many sessions in columns, and one session a call. The baseline remembers two sites, which is what is written
/// by hand when speed is all that matters. Sizes below and above the caches, shares of the memory's speed and rivals are measured by
/// TriggerPoint.Rules.Comparison.
/// </summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Sessions = 4096;

    private MuscleSite[] sites = [];
    private int[] offsets = [];
    private TriggerPointCode[] codes = [];

    [GlobalSetup]
    public void SetUp()
    {
        MuscleSite[][] sessions = Inputs.Sites(Sessions);
        sites = [.. sessions.SelectMany(session => session)];
        offsets = new int[Sessions + 1];
        for (int session = 0; session < Sessions; session++)
        {
            offsets[session + 1] = offsets[session] + sessions[session].Length;
        }

        codes = new TriggerPointCode[Sessions];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Sessions)]
    public int RememberTwo()
    {
        int three = 0;
        for (int session = 0; session < Sessions; session++)
        {
            MuscleSite first = default;
            MuscleSite second = default;
            for (int at = offsets[session]; at < offsets[session + 1]; at++)
            {
                MuscleSite site = sites[at];
                if (first == default)
                {
                    first = site;
                }
                else if (site != first && second == default)
                {
                    second = site;
                }
                else if (site != first && site != second)
                {
                    three++;
                    break;
                }
            }
        }

        return three;
    }

    [Benchmark(OperationsPerInvoke = Sessions)]
    public void SelectMany() => CptSelector.SelectMany(sites, offsets, codes);

    [Benchmark(OperationsPerInvoke = Sessions)]
    public void SelectManySidesMerged() => CptSelector.SelectMany(sites, offsets, codes, CountingConvention.SidesMerged);

    [Benchmark(OperationsPerInvoke = Sessions)]
    public void SelectManyGroupsMerged() => CptSelector.SelectMany(sites, offsets, codes, CountingConvention.SidesDistinct.WithGroupsMerged(true));

    [Benchmark(OperationsPerInvoke = Sessions)]
    public int SelectCode()
    {
        int three = 0;
        for (int session = 0; session < Sessions; session++)
        {
            SelectedCode selected = CptSelector.SelectCode(sites.AsSpan(offsets[session], offsets[session + 1] - offsets[session]));
            three += selected.Code == ProcedureCode.Injection3OrMoreMuscles ? 1 : 0;
        }

        return three;
    }
}
