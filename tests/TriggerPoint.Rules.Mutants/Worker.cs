using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading;

namespace TriggerPoint.Rules.Mutants;

/// <summary>
/// A process with the mutated library in it. Reads orders line by line and answers each with one line:
/// which tests there are and how long each takes, which mutants each of these tests meets, whether one of these tests notices a mutant.
/// It dies when a test takes too long: a mutant can make a loop endless, and nothing else stops one.
/// </summary>
internal sealed class Worker : IDisposable
{
    private const double LeastPatience = 8;

    private readonly TimeSpan _endless;
    private readonly TextReader _orders;
    private readonly TextWriter _answers;
    private readonly Switch _switch;
    private readonly Suite _suite;
    private readonly Timer _watch;

    public Worker()
    {
        _endless = TimeSpan.FromSeconds(Math.Max(LeastPatience, 3 * Options.Quick));
        _orders = Console.In;
        _answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        _switch = new Switch(typeof(Muscle).Assembly);
        _suite = new Suite(Assembly.Load("TriggerPoint.Rules.Tests"));
        _watch = new Timer(_ => Process.GetCurrentProcess().Kill());
    }

    public void Run()
    {
        _switch.Off();
        while (_orders.ReadLine() is { } order)
        {
            string[] words = order.Split('\t');
            switch (words[0])
            {
                case Protocol.Time:
                    Time(Number(words[1]), Number(words[2]), words[3], words[4..]);
                    break;
                case Protocol.Meet:
                    Meet([.. words[1..].Select(Protocol.Test)]);
                    break;
                default:
                    Try(Number(words[0]), [.. words[1..].Select(Protocol.Test)]);
                    break;
            }
        }
    }

    public void Dispose()
    {
        _watch.Dispose();
        _suite.Dispose();
    }

    // The first time pays for what is compiled and initialized once, so what is quick then is quick, and what may be is run again.
    private void Time(int part, int parts, string slow, string[] classes)
    {
        HashSet<string> passed = [.. File.ReadLines(slow)];
        foreach (TestName test in _suite.Tests(classes).Where((test, at) => at % parts == part && !passed.Contains(Protocol.OneLine(_suite.Words(test)))))
        {
            var clock = Stopwatch.StartNew();
            string? failure = _suite.Failure(test);
            if (failure is null && clock.Elapsed.TotalSeconds is var seconds && seconds > Options.Quick && seconds < 3 * Options.Quick)
            {
                clock.Restart();
                failure = _suite.Failure(test);
            }

            _answers.WriteLine(Protocol.Timed(new Timing(test, clock.Elapsed.TotalMilliseconds, _suite.Words(test), failure ?? string.Empty)));
        }

        _answers.WriteLine(Protocol.End);
    }

    // What is met only once, while a type is initialized or a value is made that is kept, can only be tried in a process that begins with the mutant.
    private void Meet(TestName[] tests)
    {
        _answers.WriteLine(Protocol.Met(null, _switch.Met(() =>
        {
            foreach (Type type in typeof(Muscle).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }
        }), []));
        foreach (TestName test in tests)
        {
            int[] first = _switch.Met(() => _suite.Failure(test));
            int[] again = _switch.Met(() => _suite.Failure(test));
            _answers.WriteLine(Protocol.Met(test, [.. first.Except(again)], again));
        }

        _answers.WriteLine(Protocol.End);
    }

    private void Try(int mutant, TestName[] tests)
    {
        string answer = Protocol.Survived;
        _switch.On(mutant);
        foreach (TestName test in tests)
        {
            _watch.Change(_endless, Timeout.InfiniteTimeSpan);
            if (_suite.Failure(test) is not null)
            {
                answer = Protocol.Words(test);
                break;
            }
        }

        _watch.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _switch.Off();
        _answers.WriteLine(answer);
    }

    private static int Number(string words) => int.Parse(words, CultureInfo.InvariantCulture);
}
