using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace TriggerPoint.Cli.Tests;

public class MusclesCommandTests
{
    [Theory]
    [InlineData("levator scapulae")]
    [InlineData("Levator-Scapulae")]
    [InlineData("levator-scapulae")]
    public void Muscle_IsFoundByNameAndKey(string text)
    {
        JsonElement match = Cli.Run("muscles", text, "--format", "ndjson").Objects[0];

        Assert.Equal("muscle", match.GetProperty("kind").GetString());
        Assert.Equal("levator-scapulae", match.GetProperty("key").GetString());
        Assert.Equal("musculus levator scapulae", match.GetProperty("latin").GetString());
        Assert.Equal("A04.3.01.009", match.GetProperty("ta98").GetString());
        Assert.Equal("back-superficial", match.GetProperty("region").GetString());
        Assert.Contains("levator scapulae", match.GetProperty("terms").EnumerateArray().Select(term => term.GetString()));
    }

    [Fact]
    public void Group_ListsItsMembers()
    {
        JsonElement match = Cli.Run("muscles", "rotator cuff", "--format", "ndjson").Objects[0];

        Assert.Equal("group", match.GetProperty("kind").GetString());
        Assert.Equal(4, match.GetProperty("members").GetArrayLength());
    }

    [Fact]
    public void Json_IsOneArrayOfTheSameObjects()
    {
        CliResult array = Cli.Run("muscles", "glut", "--format", "json");
        CliResult lines = Cli.Run("muscles", "glut", "--format", "ndjson");

        Assert.Equal(lines.Objects.Select(match => match.GetRawText()), array.Object.EnumerateArray().Select(match => match.GetRawText()));
        Assert.NotEmpty(lines.Objects);
        Assert.All(lines.Objects, match => Assert.DoesNotContain(match.EnumerateObject(), IsEmpty));
    }

    [Fact]
    public void NoMatch_IsAnEmptyListAndNoFailure()
    {
        CliResult json = Cli.Run("muscles", "qwxzqwxz", "--format", "json");
        CliResult lines = Cli.Run("muscles", "qwxzqwxz", "--format", "ndjson");
        CliResult near = Cli.Run("muscles", "levatr");

        Assert.Equal("[]\n", json.Output);
        Assert.Empty(lines.Output);
        Assert.StartsWith("Nothing in the lexicon holds 'levatr'.", near.Output, StringComparison.Ordinal);
        Assert.Contains("levator scapulae", near.Output, StringComparison.Ordinal);
        Assert.All([json, lines, near], result => Assert.Equal(0, result.ExitCode));
    }

    [Fact]
    public void Text_NamesTheIds()
    {
        CliResult result = Cli.Run("muscles", "levator-scapulae");

        Assert.Contains("levator-scapulae  levator scapulae", result.Lines);
        string ids = Assert.Single(result.Lines, line => line.Contains("TA98 A04.3.01.009", StringComparison.Ordinal));
        Assert.Contains("FMA:32519", ids, StringComparison.Ordinal);
    }

    private static bool IsEmpty(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.String => property.Value.GetString()!.Length == 0,
        JsonValueKind.Array => property.Value.GetArrayLength() == 0,
        _ => true,
    };
}
