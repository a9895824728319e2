using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace TriggerPoint.Rules.Mutants;

/// <summary>Several workers at once, each a process of its own.</summary>
internal sealed class Crew(int workers) : IDisposable
{
    private readonly Hand?[] _hands = new Hand?[workers];

    public int Count => workers;

    /// <summary>The process of a worker, which is made when there is none.</summary>
    public Hand this[int worker] => _hands[worker] ??= new Hand();

    public bool IsThere(int worker) => _hands[worker] is not null;

    /// <summary>Ends a worker; the next order begins a new process.</summary>
    public void Dismiss(int worker)
    {
        _hands[worker]?.Dispose();
        _hands[worker] = null;
    }

    public void Each(Action<int> work) => Task.WaitAll([.. Enumerable.Range(0, workers).Select(worker => Task.Factory.StartNew(() => work(worker), TaskCreationOptions.LongRunning))]);

    /// <summary>All answers to an order that each of them gets its part of.</summary>
    public IEnumerable<string> All(Func<int, string> order)
    {
        var answers = new ConcurrentBag<string>();
        Each(worker =>
        {
            foreach (string answer in this[worker].AskAll(order(worker)))
            {
                answers.Add(answer);
            }

            Dismiss(worker);
        });
        return answers;
    }

    public void Dispose()
    {
        for (int worker = 0; worker < workers; worker++)
        {
            Dismiss(worker);
        }
    }
}

/// <summary>A process with the mutated library in it, see <see cref="Worker"/>.</summary>
internal sealed class Hand : IDisposable
{
    private readonly Process _process;

    public Hand()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, "worker") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };

        // A mutant may ask for memory without end.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
        _process = Process.Start(start)!;

        // What a process says when a mutant breaks it is not worth a page.
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>The answer; null when the process died of the order.</summary>
    public string? Ask(string order)
    {
        try
        {
            _process.StandardInput.WriteLine(order);
            _process.StandardInput.Flush();
        }
        catch (System.IO.IOException)
        {
            return null;
        }

        return _process.StandardOutput.ReadLine();
    }

    /// <summary>The answers until the one that says that there are no more.</summary>
    /// <exception cref="InvalidOperationException">The process died.</exception>
    public IEnumerable<string> AskAll(string order)
    {
        for (string? answer = Ask(order); answer != Protocol.End; answer = _process.StandardOutput.ReadLine())
        {
            yield return answer ?? throw new InvalidOperationException("A worker died while it looked at the tests.");
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
