using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TriggerPoint.Rules.Tests;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.PackageTests;

/// <summary>
/// The sample repository of <c>tests/Downstream</c>, with a selector of its own and ways to get it wrong, tests them with the packages as they would be
/// published.
/// </summary>
[Collection(nameof(Package))]
public sealed class DownstreamTests(Package package, ITestOutputHelper output)
{
    private static readonly (string Idea, string Law)[] Expected =
    [
        ("counts injections", "InjectionsAreNotCounted"),
        ("counts needle passes", "NeedlePassesAreNotCounted"),
        ("counts names, not sides", "SidesAreCounted"),
        ("counts sides of midline muscles", "MidlineMusclesCountOnce"),
        ("takes two for three", "TwoMusclesTakeTheLowerCode"),
        ("takes three for two", "ThreeMusclesTakeTheHigherCode"),
        ("drops repeats of the neighbor only", "OrderDoesNotMatter"),
        ("counts regions", "RegionsAreNotCounted"),
        ("returns both codes", "ThereIsOneCode"),
        ("counts parts of the trapezius", "PartsAreNotCounted"),
        ("throws on an empty visit", "NothingDocumentedTakesNoCode"),
    ];

    [Fact]
    public void SampleRepository_RightSelectorPasses_AndEachWrongOneIsCaughtByTheLawMadeForIt()
    {
        string folder = CopyOfSample();
        string table = Path.Combine(folder, "laws.tsv");
        ProcessResult tests = ProcessResult.Run(
            "dotnet",
            ["test", "Clinic.Coding.Tests", "-nodeReuse:false", $"-p:TriggerPointVersion={package.Version}"],
            folder,
            Package.Limit,
            new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(package.Folder, "packages"), ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["LAW_TABLE"] = table }).EnsureSuccess();
        output.WriteLine(tests.Output.Split('\n').Last(line => line.Contains("Passed!", StringComparison.Ordinal)).Trim());

        string[][] rows = File.ReadAllLines(table).Skip(1).Select(row => row.Split('\t')).ToArray();
        Assert.Equal(Expected, rows.Select(row => (row[0], row[1])));
        foreach (string[] row in rows)
        {
            output.WriteLine($"{row[0]}: {row[1]}, case {row[2]}\n  {row[3]}");
            AssertReadable(law: row[1], counterexample: row[3], message: row[5]);
        }

        output.WriteLine($"checked: {rows.Length} wrong selectors of a repository downstream");
    }

    private static void AssertReadable(string law, string counterexample, string message)
    {
        Assert.Matches("^[a-z ×0-9,;]+: (20552|20553|20552 and 20553|threw .+), expected (20552|20553|no code|one code or none .+)( as for .+)?$", counterexample);
        string[] lines = message.Split("\\n");
        Assert.StartsWith($"{law} is broken: ", lines[0]);
        Assert.Equal("  " + counterexample, lines[1]);
        Assert.Matches("^Why it holds: .+ \\(TPI-\\d+(, TPI-\\d+)*\\)$", lines[2]);
        Assert.Matches("^Case \\d+, shrinks: \\d+. To see it again: LawOptions.Default.WithReplay\\(\"[\\d,]+\"\\)$", lines[3]);
    }

    // Away from this repository, so that nothing of it takes part but the packages.
    private string CopyOfSample()
    {
        string source = Repository.Path("tests/Downstream");
        string target = Path.Combine(package.Folder, "downstream");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(Path.Combine(target, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed-here" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        return target;
    }
}
