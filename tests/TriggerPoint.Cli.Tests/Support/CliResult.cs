using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace TriggerPoint.Cli.Tests;

/// <summary>What one run of the command gave.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Each line as JSON; fails when one is not.</summary>
    public IReadOnlyList<JsonElement> Objects => Lines.Select(Parsed).ToArray();

    public JsonElement Object => Parsed(Output);

    private static JsonElement Parsed(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
