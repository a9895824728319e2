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

    [Fact]
    public void BothTargets_OnColumnsOfSessions_GiveTheSameCodes()
    {
        string[] sites =
        [
            "right trapezius", "left trapezius", "trapezius", "left multifidus", "left multifidus-lumborum", "multifidus-thoracis", "left diaphragm", "unspecified",
            "right rhomboid-major", "right rhomboid-minor",
        ];
        int[] lengths = [.. Enumerable.Range(0, 400).Select(session => session % 50 == 49 ? 40 : session * 7 % 10)];
        List<string> codes = Codes("net10.0", sites, lengths);
        Assert.Equal(codes, Codes("netstandard2.0", sites, lengths));
        Assert.Equal(3, codes[0].Split(' ').Distinct().Count());
        output.WriteLine($"checked: {codes.Count * lengths.Length} codes of columns on both targets");
    }

    // Columns over the sites in turn, coded under each convention by the arrays' door.
    private List<string> Codes(string target, string[] sites, int[] lengths)
    {
        (AssemblyLoadContext context, Assembly library) = Load(target);
        Type Named(string name) => library.GetType("TriggerPoint.Rules." + name, throwOnError: true)!;
        Type site = Named("MuscleSite");
        Type convention = Named("CountingConvention");
        MethodInfo parse = site.GetMethod("Parse", [typeof(string)])!;
        MethodInfo select = Named("CptSelector").GetMethod(
            "SelectMany", [site.MakeArrayType(), typeof(int[]), Named("TriggerPointCode").MakeArrayType(), convention, Named("NeedleTechnique")])!;

        var column = Array.CreateInstance(site, lengths.Sum());
        for (int at = 0; at < column.Length; at++)
        {
            column.SetValue(parse.Invoke(null, [sites[at * at % 23 % sites.Length]]), at);
        }

        int[] offsets = [0, .. lengths.Select((_, session) => lengths.Take(session + 1).Sum())];
        string[] conventions = ["sides-distinct", "sides-merged", "sides-distinct+divisions-apart", "sides-merged+divisions-apart+groups-merged"];
        var answers = new List<string>();
        foreach (string written in conventions)
        {
            var codes = Array.CreateInstance(Named("TriggerPointCode"), lengths.Length);
            select.Invoke(null, [column, offsets, codes, convention.GetMethod("Parse", [typeof(string)])!.Invoke(null, [written]), Enum.ToObject(Named("NeedleTechnique"), 0)]);
            answers.Add(string.Join(' ', codes.Cast<object>()));
        }

        context.Unload();
        return answers;
    }

    private List<string> Answers(string target, string[] lines)
    {
        (AssemblyLoadContext context, Assembly library) = Load(target);
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

    private (AssemblyLoadContext Context, Assembly Library) Load(string target)
    {
        var context = new AssemblyLoadContext(target, isCollectible: true);
        using var bytes = new MemoryStream(package.Read("nupkg", $"lib/{target}/TriggerPoint.Rules.dll"));
        return (context, context.LoadFromStream(bytes));
    }
}
