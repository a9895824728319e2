using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using TriggerPoint.Rules.Tests;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.PackageTests;

/// <summary>The netstandard2.0 library of the package is run, not only compiled against: it answers like the net10.0 one.</summary>
[Collection(nameof(Package))]
public sealed class StandardTargetTests
{
    private const int LeastLines = 300;
    private readonly Package package;
    private readonly ITestOutputHelper output;

    public StandardTargetTests(Package package, ITestOutputHelper output)
    {
        this.package = package;
        this.output = output;
    }

    [Fact]
    public void BothTargets_OnLinesOfClinicians_GiveTheSameAnswers()
    {
        string[] lines = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "TriggerPoint.Rules.Tests", "TestData"), "clinician-lines*.tsv")
            .SelectMany(path => File.ReadLines(path).Skip(1)).Select(line => line.Split('\t')[2].Replace("\\n", "\n", StringComparison.Ordinal)).ToArray();
        Assert.True(lines.Length >= LeastLines);
        Assert.Equal(Answers("net10.0", lines), Answers("netstandard2.0", lines));
        output.WriteLine($"checked: {lines.Length} lines on both targets");
    }

    private List<string> Answers(string target, string[] lines)
    {
        var context = new AssemblyLoadContext(target, isCollectible: true);
        using var bytes = new MemoryStream(package.Read("nupkg", $"lib/{target}/TriggerPoint.Rules.dll"));
        Assembly library = context.LoadFromStream(bytes);
        Type session = library.GetType("TriggerPoint.Rules.InjectionSession", throwOnError: true)!;
        MethodInfo parse = session.GetMethod("Parse", [typeof(string)])!;
        MethodInfo select = library.GetType("TriggerPoint.Rules.CptSelector", throwOnError: true)!.GetMethod("Select", [session])!;
        MethodInfo explain = select.ReturnType.GetMethod("Explain")!;
        PropertyInfo findings = select.ReturnType.GetProperty("Findings")!;
        var answers = new List<string>();
        foreach (string line in lines)
        {
            object selection = select.Invoke(null, [parse.Invoke(null, [line])])!;
            answers.Add($"{selection} {explain.Invoke(selection, null)} {string.Join(" | ", (IEnumerable<object>)findings.GetValue(selection)!)}");
        }

        context.Unload();
        return answers;
    }
}
