using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;

namespace TriggerPoint.Rules.Mutants;

/// <summary>What there is to know about the tests before a mutant is tried: which are quick, and which mutants each of them meets.</summary>
internal sealed class Knowledge
{
    private readonly Dictionary<int, List<TestName>> _met = [];
    private readonly Dictionary<int, HashSet<TestName>> _once = [];
    private readonly Dictionary<TestName, double> _times;
    private readonly Dictionary<TestName, int> _breadths;
    private readonly string[] _failures;
    private readonly string[] _slow;

    private Knowledge(Timing[] timed, (TestName? Test, int[] Once, int[] Always)[] met)
    {
        _failures = [.. timed.Where(test => test.Failure.Length > 0).Select(test => $"{test.Words}: {test.Failure}")];
        _times = timed.Where(IsQuick).ToDictionary(test => test.Test, test => test.Milliseconds);
        _slow = [.. timed.Where(test => test.Failure.Length == 0 && !IsQuick(test)).Select(test => test.Words).Order(StringComparer.Ordinal)];
        foreach ((TestName? test, int[] once, int[] always) in met)
        {
            foreach (int mutant in once)
            {
                if (!_once.TryGetValue(mutant, out HashSet<TestName>? tests))
                {
                    _once.Add(mutant, tests = []);
                }

                if (test is not null)
                {
                    tests.Add(test);
                }
            }

            foreach (int mutant in always)
            {
                if (!_met.TryGetValue(mutant, out List<TestName>? tests))
                {
                    _met.Add(mutant, tests = []);
                }

                tests.Add(test!);
            }
        }

        _breadths = met.Where(test => test.Test is not null).ToDictionary(test => test.Test!, test => test.Always.Length);
        Mixed = [.. _times.OrderBy(test => test.Value).Select(test => test.Key).GroupBy(test => test.Class).SelectMany(tests => tests.Select((test, at) => (test, at))).OrderBy(test => test.at).Select(test => test.test)];
        WarmUp = Covering(met.Where(test => test.Test is not null).OrderBy(test => _times[test.Test!]).Select(test => (test.Test!, test.Once.Where(mutant => !_met.ContainsKey(mutant)))));
    }

    /// <summary>All quick tests: of each class the quickest first, then of each the next.</summary>
    public TestName[] Mixed { get; }

    /// <summary>Few tests that together meet what is met only once: after them a process has initialized and kept what there is.</summary>
    public TestName[] WarmUp { get; }

    /// <summary>What was learned of the same library, tests and vectors is read again from <paramref name="file"/>, and what is learned is kept there.</summary>
    public static Knowledge Learn(Crew crew, string file, string slow, string[]? classes)
    {
        string of = Convert.ToHexString(SHA256.HashData([.. Of("TriggerPoint.Rules.dll"), .. Of("TriggerPoint.Rules.Tests.dll"), .. Encoding.UTF8.GetBytes($"{Options.Quick} {Vector128.IsHardwareAccelerated} {Vector256.IsHardwareAccelerated} {string.Join(',', classes ?? [])}")]));
        if (!File.Exists(file) || File.ReadLines(file).First() != of)
        {
            // Written when it is whole: a run that ends before must not be taken for knowledge.
            string[] timings = [.. Timings(crew, slow, classes)];
            File.WriteAllLines(file, [of, .. timings, string.Empty, .. Meetings(crew, [.. timings.Select(Protocol.Timed).Where(IsQuick)])]);
        }

        string[] learned = [.. File.ReadLines(file).Skip(1)];
        int between = Array.IndexOf(learned, string.Empty);
        return new Knowledge([.. learned.Take(between).Select(Protocol.Timed)], [.. learned.Skip(between + 1).Select(Protocol.Met)]);
    }

    /// <summary>The tests that meet a mutant whenever they run.</summary>
    public IReadOnlyList<TestName> Meeting(int mutant) => _met.TryGetValue(mutant, out List<TestName>? tests) ? tests : [];

    /// <summary>Whether a mutant is met while a type is initialized, or a value is made that is kept: only a process that begins with it shows what it does.</summary>
    public bool IsMetOnce(int mutant) => _once.ContainsKey(mutant);

    public bool IsMeetingOnce(int mutant, TestName test) => _once.TryGetValue(mutant, out HashSet<TestName>? tests) && tests.Contains(test);

    /// <summary>How many mutants a test meets: one that comes far and compares much notices what small ones do not.</summary>
    public int Breadth(TestName test) => _breadths[test];

    public double Milliseconds(TestName test) => _times[test];

    public override string ToString() => string.Join(Environment.NewLine,
        [$"tests: {_times.Count} quick ones are asked, {_slow.Length} slow ones that are not in the list of slow ones are not, {_failures.Length} fail beside the mutants and are not", .. _slow.Select(test => $"  slow: {test}"), .. _failures.Select(failure => $"  failing: {failure}")]);

    private static byte[] Of(string assembly) => SHA256.HashData(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, assembly)));

    private static IEnumerable<string> Timings(Crew crew, string slow, string[]? classes) => crew.All(worker => Protocol.OrderToTime(worker, crew.Count, slow, classes));

    // Much of it takes long: each of the crew gets as many of the slower ones.
    private static IEnumerable<string> Meetings(Crew crew, Timing[] quick) =>
        crew.All(worker => Protocol.OrderToMeet(quick.OrderBy(test => test.Milliseconds).Where((_, at) => at % crew.Count == worker).Select(test => test.Test)));

    private static TestName[] Covering(IEnumerable<(TestName Test, IEnumerable<int> Mutants)> tests)
    {
        var covered = new HashSet<int>();
        List<TestName> covering = [];
        foreach ((TestName test, IEnumerable<int> mutants) in tests)
        {
            int before = covered.Count;
            covered.UnionWith(mutants);
            if (covered.Count > before)
            {
                covering.Add(test);
            }
        }

        return [.. covering];
    }

    private static bool IsQuick(Timing test) => test.Failure.Length == 0 && test.Milliseconds < 1000 * Options.Quick;
}
