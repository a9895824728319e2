using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace TriggerPoint.Rules.Mutants;

internal enum Outcome
{
    NoTest,
    Survived,
    Killed,
    Stopped,
}

/// <summary>What became of a mutant, and the class of tests that noticed it. It was stopped when a test took too long, or broke the process.</summary>
internal sealed record Verdict(Mutant Mutant, Outcome Outcome, string? By = null)
{
    public bool IsNoticed => Outcome is Outcome.Killed or Outcome.Stopped;

    /// <summary>
    /// Those of a file, which holds one verdict a line, that are of these mutants: told by the line of code, not by its number, so that what was changed elsewhere does not matter.
    /// </summary>
    public static Verdict[] Read(string path, Mutant[] mutants)
    {
        var last = new Dictionary<int, (string Words, Outcome Outcome, string By)>();
        foreach (string[] words in File.ReadLines(path).Select(line => line.Split('\t')))
        {
            string file = words[3][..words[3].LastIndexOf(':')];
            last[int.Parse(words[2], CultureInfo.InvariantCulture)] = (string.Join('\t', words[4..].Prepend(file)), Enum.Parse<Outcome>(words[0]), words[1]);
        }

        ILookup<string, (string Words, Outcome Outcome, string By)> known = last.OrderBy(verdict => verdict.Key).Select(verdict => verdict.Value).ToLookup(verdict => verdict.Words);
        return
        [
            .. mutants.GroupBy(mutant => string.Join('\t', mutant.File, mutant.Mutator, mutant.Line, mutant.Replacement))
                .SelectMany(same => same.Zip(known[same.Key], (mutant, verdict) => new Verdict(mutant, verdict.Outcome, verdict.By))),
        ];
    }

    public override string ToString() => $"{Outcome}\t{By}\t{Mutant}";
}

/// <summary>
/// Tries mutants: first in processes that are kept, since most mutants are met whenever a test comes by. Then those that are met only once, each in a process of
/// its own, and so those that a kept process let pass, if a part of them is met only once.
/// </summary>
internal sealed class Trial(Crew crew, Knowledge known, AcceptedMutant[] accepted, TextWriter results)
{
    // What so many tests let pass is left, though another might notice it: there are many mutants. Of those left in a run before there are few.
    // In a process of its own everything is compiled anew.
    private const double MostMilliseconds = 1500;
    private const double MostMillisecondsAgain = 4000;
    private const int MostBroad = 5;
    private const int MostAlone = 200;

    // Who noticed mutants of a file is asked first about the next one of it, then who noticed many of all.
    private readonly ConcurrentDictionary<(string File, TestName Test), int> _killsOfFile = [];
    private readonly ConcurrentDictionary<TestName, int> _kills = [];
    private double _mostMilliseconds = MostMilliseconds;

    /// <summary>Those that were noticed before stay so.</summary>
    public Verdict[] Of(Mutant[] mutants, Verdict[] before)
    {
        _mostMilliseconds = before.Length > 0 ? MostMillisecondsAgain : MostMilliseconds;
        Dictionary<int, Verdict> verdicts = before.Where(verdict => verdict.IsNoticed).ToDictionary(verdict => verdict.Mutant.Id);
        Try([.. mutants.Where(mutant => !verdicts.ContainsKey(mutant.Id))], "in processes that are kept", verdicts, Kept);
        Try([.. mutants.Where(mutant => !verdicts[mutant.Id].IsNoticed && known.IsMetOnce(mutant.Id))], "in processes of their own", verdicts, Alone);
        return [.. mutants.Select(mutant => verdicts[mutant.Id])];
    }

    private void Try(Mutant[] mutants, string where, Dictionary<int, Verdict> verdicts, Func<Mutant, int, Verdict> verdictOf)
    {
        const int Telling = 500;
        var waiting = new ConcurrentQueue<Mutant>(mutants);
        int done = 0, left = 0;
        crew.Each(worker =>
        {
            while (waiting.TryDequeue(out Mutant? mutant))
            {
                Verdict verdict = verdictOf(mutant, worker);
                lock (verdicts)
                {
                    verdicts[mutant.Id] = verdict;
                    results.WriteLine(verdict);
                    left += verdict.IsNoticed ? 0 : 1;
                    if (++done % Telling == 0)
                    {
                        Console.WriteLine($"{DateTime.Now:HH:mm:ss} {done} of {mutants.Length} mutants {where}, {left} left");
                    }
                }
            }

            crew.Dismiss(worker);
        });
    }

    private Verdict Kept(Mutant mutant, int worker)
    {
        IReadOnlyList<TestName> meeting = known.Meeting(mutant.Id);
        if (meeting.Count == 0)
        {
            return new Verdict(mutant, Outcome.NoTest);
        }

        if (!crew.IsThere(worker))
        {
            crew[worker].Ask(Protocol.OrderToTry(-1, known.WarmUp));
        }

        TestName[] likely = [.. Likely(mutant, [.. meeting.OrderBy(known.Milliseconds)])];
        if (!MustBeNoticed(mutant))
        {
            double room = _mostMilliseconds;
            likely = [.. likely.TakeWhile(test => (room -= known.Milliseconds(test)) > 0).Union(meeting.OrderByDescending(known.Breadth).Take(MostBroad))];
        }

        return Ask(mutant, likely, worker);
    }

    private Verdict Alone(Mutant mutant, int worker)
    {
        crew.Dismiss(worker);
        return Ask(mutant, Likely(mutant, known.Mixed).Take(MustBeNoticed(mutant) ? int.MaxValue : MostAlone), worker);
    }

    // Nobody expects that an argued one is noticed, and asking all tests is long.
    private bool MustBeNoticed(Mutant mutant) => mutant.MustBeNoticed && !Array.Exists(accepted, argument => argument.IsOf(mutant));

    private IEnumerable<TestName> Likely(Mutant mutant, IReadOnlyList<TestName> tests) =>
        tests.OrderByDescending(test => _killsOfFile.GetValueOrDefault((mutant.File, test))).ThenByDescending(test => known.IsMeetingOnce(mutant.Id, test))
            .ThenByDescending(test => _kills.GetValueOrDefault(test));

    private Verdict Ask(Mutant mutant, IEnumerable<TestName> tests, int worker)
    {
        string? answer = crew[worker].Ask(Protocol.OrderToTry(mutant.Id, tests));
        switch (answer)
        {
            case null:
                crew.Dismiss(worker);
                return new Verdict(mutant, Outcome.Stopped);
            case Protocol.Survived:
                return new Verdict(mutant, Outcome.Survived);
            default:
                TestName test = Protocol.Test(answer);
                _killsOfFile.AddOrUpdate((mutant.File, test), 1, (_, kills) => kills + 1);
                _kills.AddOrUpdate(test, 1, (_, kills) => kills + 1);
                return new Verdict(mutant, Outcome.Killed, test.Class[(test.Class.LastIndexOf('.') + 1)..]);
        }
    }
}
