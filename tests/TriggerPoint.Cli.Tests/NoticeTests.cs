using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using TriggerPoint.Rules.Tests;
using Xunit;

namespace TriggerPoint.Cli.Tests;

/// <summary>The program carries libraries of others, whose notices go where they go.</summary>
public class NoticeTests
{
    [Fact]
    public void Libraries_OfOthersAreAllNamed()
    {
        string notices = File.ReadAllText(Repository.Path("src/TriggerPoint.Cli/THIRD-PARTY-NOTICES.txt"));
        string[] named = [.. Regex.Matches(notices, @"[A-Za-z0-9]+(\.[A-Za-z0-9]+|\.\*)*").Select(name => name.Value)];
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "triggerpoint.deps.json")));
        string[] carried = [.. document.RootElement.GetProperty("targets").EnumerateObject().Single().Value.EnumerateObject()
            .Where(library => library.Value.TryGetProperty("runtime", out _)).Select(library => library.Name.Split('/')[0])
            .Where(name => name != "triggerpoint" && !name.StartsWith("TriggerPoint.", StringComparison.Ordinal))];

        Assert.True(carried.Length >= 10, $"only {carried.Length} libraries were found.");
        Assert.All(carried, name => Assert.Contains(named, known => known == name || (known.EndsWith(".*", StringComparison.Ordinal) && name.StartsWith(known[..^1], StringComparison.Ordinal))));
    }
}
