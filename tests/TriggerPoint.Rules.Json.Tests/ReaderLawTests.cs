using System;
using System.Linq;
using System.Text;
using FsCheck.Xunit;
using Xunit;

namespace TriggerPoint.Rules.Json.Tests;

/// <summary>What holds for every claim and for every file.</summary>
public sealed class ReaderLawTests
{
    [Property(MaxTest = 400)]
    public void A_claim_that_was_written_is_read_as_it_was(int seed)
    {
        (ClaimInput expected, System.Text.Json.Nodes.JsonObject json) = new RandomClaims(seed).Next();
        ClaimInput read = ClaimJsonReader.Parse(json.ToJsonString());

        Assert.Empty(read.Findings);
        Assert.Equal(expected.Claim, read.Claim);
        Assert.Equal(expected.Documentation, read.Documentation);
        Assert.Equal(expected.History, read.History);
    }

    [Property(MaxTest = 40)]
    public void Bad_lines_never_throw_and_never_reach_their_neighbours(int seed)
    {
        var random = new Random(seed);
        var claims = new RandomClaims(seed);
        string before = claims.Next().Json.ToJsonString();
        byte[] middle = Encoding.UTF8.GetBytes(claims.Next().Json.ToJsonString());
        string after = claims.Next().Json.ToJsonString();
        for (int change = 0; change < 10; change++)
        {
            byte[] bad = Damaged(middle, random);
            byte[] file = [.. Encoding.UTF8.GetBytes(before), (byte)'\n', .. bad, (byte)'\n', .. Encoding.UTF8.GetBytes(after)];
            ClaimInput[] inputs = [.. new ClaimJsonReader(new PiecesStream(file, 1 + random.Next(200))).ReadToEnd()];

            Assert.Equal(ClaimJsonReader.Parse(before).Claim, inputs[0].Claim);
            Assert.Equal(ClaimJsonReader.Parse(after).Claim, inputs[^1].Claim);
            Assert.All(inputs.SelectMany(input => input.Findings), finding => Assert.InRange(finding.Location.ByteOffset, 0, file.Length));
            Assert.All(inputs, input => ClaimScrubber.Default.Scrub(input));
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
