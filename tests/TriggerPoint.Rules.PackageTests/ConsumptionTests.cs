using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Xunit;

namespace TriggerPoint.Rules.PackageTests;

/// <summary>The package does for a stranger what it promises.</summary>
[Collection(nameof(Package))]
public sealed class ConsumptionTests
{
    private readonly Package package;

    public ConsumptionTests(Package package) => this.package = package;

    [Fact]
    public void ConsoleApp_OnNet10_CodesTheFoundingExample_WithNoOtherSourceOfPackages()
    {
        var consumer = new Consumer(package, "net10.0", "Program.cs.txt", otherSources: false);
        consumer.Build();
        string[] printed = consumer.Run(consumer.OutputOf("Consumer.dll")).EnsureSuccess().Output.Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal(["20552", "20553", "20552", "none", string.Empty], printed);
        Assert.Contains($"TriggerPoint.Rules/{package.Version}", consumer.Assets);
    }

    [Fact]
    public void Library_OnNetStandard20_Compiles_AndItsCodeRuns()
    {
        var consumer = new Consumer(package, "netstandard2.0", "Coder.cs.txt", otherSources: true);
        consumer.Build();

        // The old target's own assembly answers, not the one of the runtime that the tests happen to run on.
        File.WriteAllBytes(consumer.OutputOf("TriggerPoint.Rules.dll"), package.Read("nupkg", "lib/netstandard2.0/TriggerPoint.Rules.dll"));
        var context = new AssemblyLoadContext("old target", isCollectible: true);
        context.Resolving += (loader, name) => loader.LoadFromAssemblyPath(consumer.OutputOf(name.Name + ".dll"));
        Type coder = context.LoadFromAssemblyPath(consumer.OutputOf("Consumer.dll")).GetType("Consumer.Coder", throwOnError: true)!;
        Assert.Equal("20552", Call(coder, "Founding"));
        Assert.Equal("20553", Call(coder, "Code", "R upper trap x6; R levator scap x3; R rhomboid major"));
        context.Unload();
    }

    private static string? Call(Type type, string method, params object[] arguments) =>
        type.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, arguments)!.ToString();
}
