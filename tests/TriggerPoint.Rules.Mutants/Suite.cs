using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace TriggerPoint.Rules.Mutants;

/// <summary>The tests of the suite, run one at a time in this process. A class is looked through when one of its tests is first asked for.</summary>
internal sealed class Suite : IDisposable
{
    private readonly NullMessageSink _nobody = new();
    private readonly ITestFrameworkDiscoverer _discoverer;
    private readonly Dictionary<string, Dictionary<string, IXunitTestCase>> _classes = [];
    private readonly string[] _names;

    public Suite(Assembly assembly)
    {
        _discoverer = new XunitTestFramework(_nobody).GetDiscoverer(Reflector.Wrap(assembly));
        _names = [.. assembly.GetTypes().Where(type => type.IsClass && !type.IsAbstract).Select(type => type.FullName!).Order(StringComparer.Ordinal)];
    }

    /// <summary>All, or those of classes whose names end so.</summary>
    public IEnumerable<TestName> Tests(string[] classes) => _names.Where(name => classes.Length == 0 || Array.Exists(classes, end => name.EndsWith(end, StringComparison.Ordinal))).SelectMany(name => TestsOf(name).Keys.Order(StringComparer.Ordinal).Select(id => new TestName(name, id)));

    public string Words(TestName test) => TestsOf(test.Class)[test.Id].DisplayName;

    /// <summary>Null when the test passes, else why it does not.</summary>
    public string? Failure(TestName test)
    {
        if (!TestsOf(test.Class).TryGetValue(test.Id, out IXunitTestCase? found))
        {
            return "The test is not there any more: its data are not what they were.";
        }

        using var messages = new FailureBus();
        using var cancellation = new CancellationTokenSource();
        ITestClass type = found.TestMethod.TestClass;
        RunSummary summary = new XunitTestClassRunner(type, (IReflectionTypeInfo)type.Class, [found], _nobody, messages, new DefaultTestCaseOrderer(_nobody),
            new ExceptionAggregator(), cancellation, new Dictionary<Type, object>()).RunAsync().GetAwaiter().GetResult();
        return summary.Failed == 0 ? null : messages.Failure ?? "failed";
    }

    public void Dispose()
    {
        _discoverer.Dispose();
        _nobody.Dispose();
    }

    private Dictionary<string, IXunitTestCase> TestsOf(string name)
    {
        if (!_classes.TryGetValue(name, out Dictionary<string, IXunitTestCase>? tests))
        {
            using var found = new DiscoverySink();
            _discoverer.Find(name, includeSourceInformation: false, found, new NoOptions());
            found.Finished.WaitOne();
            _classes.Add(name, tests = found.Tests.GroupBy(test => test.UniqueID).ToDictionary(same => same.Key, same => same.First()));
        }

        return tests;
    }

    private sealed class DiscoverySink : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public List<IXunitTestCase> Tests { get; } = [];

        public ManualResetEvent Finished { get; } = new(false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase test } && test.SkipReason is null)
            {
                Tests.Add(test);
            }

            if (message is IDiscoveryCompleteMessage)
            {
                Finished.Set();
            }

            return true;
        }

        public void Dispose() => Finished.Dispose();
    }

    private sealed class FailureBus : IMessageBus
    {
        public string? Failure { get; private set; }

        public bool QueueMessage(IMessageSinkMessage message)
        {
            if (message is IFailureInformation failed)
            {
                Failure ??= failed.Messages.FirstOrDefault();
            }

            return true;
        }

        public void Dispose()
        {
        }
    }

    private sealed class NoOptions : LongLivedMarshalByRefObject, ITestFrameworkDiscoveryOptions
    {
        // The adapter of dotnet test does the same: each row of a theory is a test of its own.
        public TValue GetValue<TValue>(string name) => name == "xunit.discovery.PreEnumerateTheories" ? (TValue)(object)true : default!;

        public void SetValue<TValue>(string name, TValue value)
        {
        }
    }
}

/// <summary>A test: its class and the id that xunit gives it, which is the same in every process.</summary>
internal sealed record TestName(string Class, string Id);
