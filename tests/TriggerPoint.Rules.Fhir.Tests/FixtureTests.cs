using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
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
            Assert.Equal(reader.ResourceCount, inputs.Length + reader.HistoryCount + reader.PassedOverCount);
            int[] added =
            [
                1, (int)reader.ResourceCount, inputs.Count(input => input.Claim is not null), inputs.Count(input => input.Claim is null),
                (int)reader.HistoryCount, inputs.Sum(input => input.Claim?.Lines.Count ?? 0),
            ];
            string folder = file.Split('/')[1];
            totals[folder] = totals.TryGetValue(folder, out int[]? known) ? [.. known.Zip(added, (left, right) => left + right)] : added;
        }

        // Files, resources, claims, claims of other versions, history, lines.
        if (files.Length > 0)
        {
            Assert.Equal(Listed, files.Length);
            Assert.Equal([4, 203, 3, 200, 0, 4], totals["bluebutton_eob"]);
            Assert.Equal([21, 190, 15, 0, 0, 16], totals["davinci_pas"]);
            Assert.Equal([46, 72, 19, 0, 0, 25], totals["r4_spec"]);
            Assert.Equal([1, 133, 11, 0, 10, 31], totals["synthea_r4"]);
            Assert.Equal([10, 10, 0, 10, 0, 0], totals["wrong_version_dstu2"]);
            Assert.Equal([17, 17, 0, 17, 0, 0], totals["wrong_version_stu3"]);
        }

        output.WriteLine($"checked: {files.Length} files, skipped: {Listed - files.Length}");
    }

    [Fact]
    public void Every_claim_of_another_version_is_refused_with_that_version()
    {
        foreach (string file in Files().Where(file => file.Contains("wrong_version") || file.EndsWith("_200.ndjson")))
        {
            string version = file.Contains("dstu2") ? "DSTU2" : "STU3";
            using FileStream stream = File.OpenRead(SharedFixtures.Find(file)!);
            Assert.All(new FhirClaimReader(stream).ReadToEnd(), input =>
            {
                Finding finding = Assert.Single(input.Findings);
                Assert.Equal(RuleIds.OtherFhirVersion, finding.Rule.Id);
                Assert.Contains($"FHIR {version},", finding.Message);
            });
        }
    }

    [Fact]
    public void What_is_read_of_codes_and_days_is_what_the_files_say()
    {
        int checkedLines = 0;
        foreach (string file in Files().Where(file => file.EndsWith(".json") && (file.Contains("r4_spec/Claim-") || file.Contains("sample_eob_"))))
        {
            string json = File.ReadAllText(SharedFixtures.Find(file)!);
            JsonArray items = JsonNode.Parse(json)!["item"]!.AsArray();
            Claim claim = FhirClaimReader.Parse(json)[0].Claim!;
            Assert.Equal(items.Count, claim.Lines.Count);
            foreach ((JsonNode? item, ServiceLine line) in items.Zip(claim.Lines))
            {
                string day = (item!["servicedDate"] ?? item["servicedPeriod"]!["start"])!.GetValue<string>();
                JsonNode coding = item["productOrService"]!["coding"]![0]!;
                Assert.Equal(day, line.Date.ToString());
                Assert.Equal(coding["system"]?.GetValue<string>() is { } system && (system.EndsWith("hcpcs") || system.EndsWith("/cpt")) ? coding["code"]!.GetValue<string>() : "", line.Code.ToString());
                Assert.Equal(item["quantity"]?["value"]?.GetValue<decimal>(), line.Units);
                Assert.Equal(item["diagnosisSequence"]?.AsArray().Count ?? 0, line.DiagnosisPointers.Count);
                checkedLines++;
            }
        }

        output.WriteLine($"checked: {checkedLines} lines");
    }

    [Fact]
    public void Damaged_files_never_throw_and_places_stay_within()
    {
        var random = new Random(20240801);
        int damaged = 0;
        foreach (string file in Files().Where(file => !file.EndsWith("_200.ndjson") && !file.Contains("synthea")))
        {
            byte[] good = File.ReadAllBytes(SharedFixtures.Find(file)!);
            for (int round = 0; round < 3; round++, damaged++)
            {
                byte[] bad = round == 0 ? good[..random.Next(good.Length)] : [.. good];
                for (int hit = 0; round > 0 && hit < 3; hit++)
                {
                    bad[random.Next(bad.Length)] = (byte)random.Next(256);
                }

                ClaimInput[] inputs = [.. new FhirClaimReader(new MemoryStream(bad)).ReadToEnd()];
                Assert.All(inputs.SelectMany(input => input.Findings), finding => Assert.InRange(finding.Location.ByteOffset, 0, bad.Length));
            }
        }

        output.WriteLine($"checked: {damaged} damaged files");
    }

    /// <summary>The files of the manifest; none where they are not at hand.</summary>
    private static string[] Files() => SharedFixtures.Find("fhir/manifest.tsv") is { } manifest
        ? [.. File.ReadLines(manifest).Skip(1).Select(line => line.Split('\t')[0])]
        : [];
}
