using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Json.Schema;
using TriggerPoint.Rules.Tests;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Json.Tests;

/// <summary>The published schema and the reader agree on what can be read.</summary>
public sealed class SchemaTests
{
    /// <summary>What a schema cannot see, or need not: fields of the user's own, fields given twice, and days that the calendar does not have.</summary>
    private static readonly string[] BeyondSchema = ["TPR6022", "TPR6026", "TPR6027", "TPR6029"];

    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Repository.Path("docs/schemas/claim.schema.json")));

    private readonly ITestOutputHelper output;

    public SchemaTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void The_bad_claims_of_the_tests_are_valid_exactly_when_the_reader_can_read_them()
    {
        int valid = 0, invalid = 0;
        foreach (object[] row in BadInputTests.Cases())
        {
            (string rule, string line) = ((string)row[0], (string)row[1]);
            if (rule == "TPR6027" || line.Contains("2024-02-30", StringComparison.Ordinal) || line.Contains("\\ud800", StringComparison.Ordinal) || !IsJson(line))
            {
                continue;
            }

            bool isValid = IsValid(JsonNode.Parse(line));
            Assert.True(isValid == BeyondSchema.Contains(rule), $"{rule}: {line}");
            _ = isValid ? valid++ : invalid++;
        }

        output.WriteLine($"checked: {invalid} invalid and {valid} valid claims against the schema");
        Assert.True(invalid >= 25 && valid >= 5);
    }

    [Property(MaxTest = 150)]
    public void Claims_that_other_programs_write_are_valid(int seed) => Assert.True(IsValid(new RandomClaims(seed).Next().Json));

    [Property(MaxTest = 300)]
    public void A_value_changed_by_chance_is_judged_alike_by_schema_and_reader(int seed)
    {
        var random = new Random(seed);
        JsonObject claim = new RandomClaims(seed).Next().Json;
        Change(claim, random);
        string line = claim.ToJsonString();

        bool isRead = ClaimJsonReader.Parse(line).Findings.All(finding => BeyondSchema.Contains(finding.Rule.Id));
        Assert.True(isRead == IsValid(JsonNode.Parse(line)), $"{(isRead ? "read" : "not read")}: {line}");
    }

    private static bool IsValid(JsonNode? claim)
    {
        using JsonDocument document = JsonDocument.Parse(claim?.ToJsonString() ?? "null");
        return Schema.Evaluate(document.RootElement).IsValid;
    }

    private static bool IsJson(string line)
    {
        try
        {
            JsonNode.Parse(line);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Goes down to some value and puts another in its place.</summary>
    private static void Change(JsonNode node, Random random)
    {
        JsonNode?[] children = node switch
        {
            JsonObject fields => [.. fields.Select(field => field.Value)],
            JsonArray { Count: > 0 } items => [.. items],
            _ => [],
        };
        int at = children.Length == 0 ? 0 : random.Next(children.Length);
        if (children.Length > 0 && children[at] is JsonObject or JsonArray && random.Next(4) > 0)
        {
            Change(children[at]!, random);
            return;
        }

        JsonNode? other = random.Next(12) switch
        {
            0 => null,
            1 => JsonValue.Create(true),
            2 => JsonValue.Create(-3),
            3 => JsonValue.Create(2.5m),
            4 => JsonValue.Create("xx"),
            5 => JsonValue.Create(string.Empty),
            6 => new JsonArray(),
            7 => new JsonObject(),
            8 => JsonValue.Create("20552"),
            9 => JsonValue.Create("2024-08-01"),
            10 => JsonValue.Create("M7918"),
            _ => JsonValue.Create("59"),
        };
        if (node is JsonObject parent && parent.Count > 0)
        {
            parent[parent.ElementAt(at).Key] = other;
        }
        else if (node is JsonArray list && list.Count > 0)
        {
            list[at] = other;
        }
    }
}
