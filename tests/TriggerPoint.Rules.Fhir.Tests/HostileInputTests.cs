using System;
using System.Linq;
using System.Text;
using FsCheck.Xunit;
using TriggerPoint.Rules.Json.Tests;
using Xunit;

namespace TriggerPoint.Rules.Fhir.Tests;

/// <summary>Whatever happens to the bytes of a claim, nothing throws, every place is in the file, and the claims beside it are read.</summary>
public sealed class HostileInputTests
{
    private static readonly string[] Originals =
    [
        Samples.Small,
        Samples.Full.ReplaceLineEndings(" "),
        Samples.Bundle(
            Samples.Small, Samples.Benefit("E1", "20553", "2024-01-05", ""), Samples.Procedure("p", "20552", "2024-08-01", Samples.Quoted("'bodySite':[{'text':'right trapezius'}]"))),
    ];

    [Property(MaxTest = 60)]
    public void Damage_never_throws_and_never_reaches_the_neighbours(int seed)
    {
        var random = new Random(seed);
        byte[] good = Encoding.UTF8.GetBytes(Samples.Small);
        foreach (string original in Originals)
        {
            byte[] bad = Damaged(Encoding.UTF8.GetBytes(original), random);
            byte[] file = [.. good, (byte)'\n', .. bad, (byte)'\n', .. good];
            ClaimInput[] inputs = [.. new FhirClaimReader(new PiecesStream(file, 1 + random.Next(500))).ReadToEnd()];

            Assert.Equal("C1", inputs[0].Claim!.Id);
            Assert.Contains(inputs, input => input.Claim is not null && input.Location.ByteOffset == file.Length - good.Length);
            Assert.All(inputs.SelectMany(input => input.Findings), finding => Assert.InRange(finding.Location.ByteOffset, 0, file.Length));
            Assert.All(inputs, input => ScrubOutcome.Create(ClaimScrubber.Default.Scrub(input)));
        }
    }

    [Property(MaxTest = 150)]
    public void Values_of_any_type_in_any_place_never_throw(int seed)
    {
        var random = new Random(seed);
        string[] values = ["null", "7", "\"x\"", "true", "[]", "{}", "[null]", "[[1]]", "{\"value\":{}}", "-1e99", "\"\\ud83d\"", "[{\"coding\":7}]", "\"2024-02-30\""];
        System.Text.Json.Nodes.JsonNode root = System.Text.Json.Nodes.JsonNode.Parse(Originals[random.Next(Originals.Length)])!;
        string json = Replaced(root, random, values);

        foreach (ClaimInput input in FhirClaimReader.Parse(json))
        {
            ClaimScrubber.Default.Scrub(input);
            Assert.All(input.Findings, finding => Assert.InRange(finding.Line, 0, input.Claim?.Lines.Count ?? int.MaxValue));
        }
    }

    [Fact]
    public void Lists_that_are_given_twice_keep_lines_and_findings_together()
    {
        string items = Samples.Small[Samples.Small.IndexOf("\"item\":")..^1];
        string twice = Samples.Small[..^1] + "," + items.Replace("\"item\":[", "\"item\":[{\"odd\":1},{\"odd\":1},").Replace("2024-08-01", "x") + "}";
        ClaimInput input = FhirClaimReader.Parse(Samples.Bundle(Samples.Small.Replace("\"C1\"", "\"C2\""), twice.Replace("\"Claim\"", "\"ExplanationOfBenefit\"")))[0];

        Assert.True(input.History.IsKnown);
        Assert.Contains(FhirClaimReader.Parse(twice)[0].Findings, finding => finding.Rule.Id == RuleIds.FieldRepeated);
        Assert.All(FhirClaimReader.Parse(twice)[0].Findings, finding => Assert.InRange(finding.Line, 0, FhirClaimReader.Parse(twice)[0].Claim!.Lines.Count));
    }

    /// <summary>The text with the value of one element, anywhere, replaced.</summary>
    private static string Replaced(System.Text.Json.Nodes.JsonNode root, Random random, string[] values)
    {
        const string Mark = "\"@@@\"";
        System.Text.Json.Nodes.JsonNode node = root;
        while (true)
        {
            System.Text.Json.Nodes.JsonNode[] within = node switch
            {
                System.Text.Json.Nodes.JsonObject { Count: > 0 } element => [.. element.Select(member => member.Value!)],
                System.Text.Json.Nodes.JsonArray { Count: > 0 } list => [.. list.Select(item => item!)],
                _ => [],
            };
            if (within.Length == 0 || (node != root && random.Next(4) == 0))
            {
                node.ReplaceWith("@@@");
                return root.ToJsonString().Replace(Mark, values[random.Next(values.Length)]);
            }

            node = within[random.Next(within.Length)];
        }
    }

    private static byte[] Damaged(byte[] line, Random random)
    {
        byte[] bad = random.Next(3) == 0 ? line[..random.Next(line.Length)] : [.. line];
        for (int hit = random.Next(4); hit > 0 && bad.Length > 0; hit--)
        {
            byte value = (byte)random.Next(256);
            bad[random.Next(bad.Length)] = value == '\n' ? (byte)' ' : value;
        }

        return bad;
    }
}
