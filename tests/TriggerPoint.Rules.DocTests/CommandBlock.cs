using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TriggerPoint.Rules.Tests;

namespace TriggerPoint.Rules.DocTests;

/// <summary>A block of shell commands in a document: what may stand there, and what is run.</summary>
public sealed partial class CommandBlock
{
    private const string FromSource = "dotnet run --project src/TriggerPoint.Cli -- ";

    private readonly string[] lines;

    public CommandBlock(string text) =>
        lines = Continuation().Replace(text, " ").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.TrimStart().StartsWith('#')).ToArray();

    /// <summary>How many times the program is started.</summary>
    public int Calls => lines.Sum(line => ToolCall().Count(Local(line)));

    /// <summary>What is run: the block without the commands that are only allowed.</summary>
    public string Script => string.Join('\n', lines.Where(line => !IsAllowed(line)).Select(Local));

    /// <summary>
    /// Commands outside what is known. A block that starts the program is run as it stands, so it may hold any shell; in every other block each line has to be known.
    /// </summary>
    public IEnumerable<string> Unknown => lines.Where(line =>
        !IsAllowed(line) && (Calls == 0 || (line.TrimStart().StartsWith("dotnet ", StringComparison.Ordinal) && !ToolCall().IsMatch(Local(line)))));

    private static bool IsAllowed(string line) => NotRun().IsMatch(line.Trim()) || IsScript(line.Trim());

    /// <summary>Whether the command is a script of the repository, such as <c>.ci/run</c>.</summary>
    private static bool IsScript(string command) =>
        command.Split(' ')[0] is var first && first.Contains('/', StringComparison.Ordinal) && File.Exists(Repository.Path(first));

    private static string Local(string line) => line.Replace(FromSource, "triggerpoint ", StringComparison.Ordinal);

    // Known to work from other checks, or changing the reader's machine: allowed, not run.
    [GeneratedRegex(@"^([A-Z_]+=\S+ )?(dotnet (test|build|format|pack|tool|add package TriggerPoint\.\S+|run -c Release --project benchmarks/\S+)|git clone|cd)(\s|$)")]
    private static partial Regex NotRun();

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continuation();

    // At the start of a command: of a line, behind a pipe, or behind && and ||.
    [GeneratedRegex(@"(?<=^\s*|[|&;(]\s*)triggerpoint(?=\s|$)")]
    private static partial Regex ToolCall();
}
