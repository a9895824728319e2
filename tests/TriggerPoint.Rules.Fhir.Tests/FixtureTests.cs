using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using TriggerPoint.Rules.Json.Tests;
using TriggerPoint.Rules.Tests;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Fhir.Tests;

/// <summary>Files that nobody here wrote: everything in them is accounted for, and nothing that happens to them throws.</summary>
public sealed class FixtureTests
{
    private const int Listed = 99;

    private readonly ITestOutputHelper output;

    public FixtureTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void Every_listed_file_is_read_and_its_resources_are_accounted_for()
    {
        string[] files = Files();
        var totals = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        foreach (string file in files)
        {
            using FileStream stream = File.OpenRead(SharedFixtures.Find(file)!);
            var reader = new FhirClaimReader(stream);
            ClaimInput[] inputs = [.. reader.ReadToEnd()];
            Assert.All(inputs, input => ClaimScrubber.Default.Scrub(input));
            Assert.Equal(reader.ResourceCount, inputs.Length + reader.HistoryCount + reader.PassedOverCount - inputs.Count(IsWithoutType));
            int[] total = totals.TryGetValue(Folder(file), out int[]? known) ? known : totals[Folder(file)] = new int[6];
            int[] added =
            [
                1, (int)reader.ResourceCount, inputs.Count(input => input.Claim is not null), inputs.Count(input => input.Claim is null),
                (int)reader.HistoryCount, inputs.Sum(input => input.Claim?.Lines.Count ?? 0),
            ];
            for (int i = 0; i < total.Length; i++)
            {
                total[i] += added[i];
            }
        }

        foreach ((string folder, int[] total) in totals)
        {
            output.WriteLine($"{folder}: {total[0]} files, {total[1]} resources, {total[2]} claims, {total[3]} not read, {total[4]} history, {total[5]} lines");
        }

        output.WriteLine($"checked: {files.Length} files, skipped: {Listed - files.Length}");
    }

    private static bool IsWithoutType(ClaimInput input) => input.Claim is null && input.Findings.Any(finding => finding.Message.Contains("resourceType"));

    private static string Folder(string file) => file.Split('/')[1];

    /// <summary>The files of the manifest; none where they are not at hand.</summary>
    private static string[] Files() => SharedFixtures.Find("fhir/manifest.tsv") is { } manifest
        ? [.. File.ReadLines(manifest).Skip(1).Select(line => line.Split('\t')[0])]
        : [];
}
