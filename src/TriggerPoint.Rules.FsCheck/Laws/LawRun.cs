using System;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace TriggerPoint.Rules.Testing;

/// <summary>Takes FsCheck's outcome as a value instead of as output or an exception.</summary>
internal sealed class LawRun : IRunner
{
    private TestResult? outcome;

    public LawResult ResultOf(Law law, string counterexample) => outcome switch
    {
        TestResult.Failed failed => new LawResult(
            law, failed.Item1.NumberOfTests, failed.Item1.NumberOfShrinks, counterexample, LawOptions.Write(failed.Item6, failed.Item7)),
        TestResult.Passed passed => new LawResult(law, passed.Item1.NumberOfTests),
        _ => throw new InvalidOperationException($"FsCheck did not finish checking {law.Name}."),
    };

    public void OnStartFixture(Type t)
    {
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
    }

    public void OnFinished(string name, TestResult testResult) => outcome = testResult;
}
