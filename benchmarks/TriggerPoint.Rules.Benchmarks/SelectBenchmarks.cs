using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>
/// One code per session, from sessions in which every muscle and side is named. The first two do what a program without the library would:
/// count different sites. They know nothing of divisions, of open evidence or of dry needling, so they do less than what they are compared with.
/// </summary>
[MemoryDiagnoser]
public class SelectBenchmarks
{
    private const int Sessions = 1024;

    private MuscleSite[][] sites = [];
    private InjectionSession[] sessions = [];

    [GlobalSetup]
    public void SetUp()
    {
        sites = Inputs.Sites(Sessions);
        sessions = [.. sites.Select(Session)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Sessions)]
    public int LinqDistinctCount()
    {
        int three = 0;
        foreach (MuscleSite[] session in sites)
        {
            three += session.Distinct().Count() >= 3 ? 1 : 0;
        }

        return three;
    }

    [Benchmark(OperationsPerInvoke = Sessions)]
    public int HashSetCount()
    {
        int three = 0;
        foreach (MuscleSite[] session in sites)
        {
            three += new HashSet<MuscleSite>(session).Count >= 3 ? 1 : 0;
        }

        return three;
    }

    [Benchmark(OperationsPerInvoke = Sessions)]
    public int Select()
    {
        int three = 0;
        foreach (InjectionSession session in sessions)
        {
            three += CptSelector.Select(session).Code == ProcedureCode.Injection3OrMoreMuscles ? 1 : 0;
        }

        return three;
    }

    [Benchmark(OperationsPerInvoke = Sessions)]
    public int CreateAndSelect()
    {
        int three = 0;
        foreach (MuscleSite[] session in sites)
        {
            three += CptSelector.Select(Session(session)).Code == ProcedureCode.Injection3OrMoreMuscles ? 1 : 0;
        }

        return three;
    }

    [Benchmark(OperationsPerInvoke = Sessions)]
    public int SelectWithFindings()
    {
        int findings = 0;
        foreach (InjectionSession session in sessions)
        {
            findings += CptSelector.Select(session).Findings.Count;
        }

        return findings;
    }

    private static InjectionSession Session(MuscleSite[] sites) => InjectionSession.Create(sites.Select(site => new Injection(site)));
}
