using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// Answers as a file that can be read and compared. With <c>TRIGGERPOINT_UPDATE_GOLDEN=1</c> a test writes its file anew; the difference is then
/// reviewed like a change of code.
/// </summary>
internal static class GoldenFile
{
    private const string Switch = "TRIGGERPOINT_UPDATE_GOLDEN";
    private const int MostShown = 10;

    public static string PathOf(string name) => Repository.PathOf("tests", "TriggerPoint.Rules.Tests", "Golden", name);

    public static void AssertSame(string name, IReadOnlyList<string> lines)
    {
        string path = PathOf(name);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            Assert.NotEqual("true", Environment.GetEnvironmentVariable("CI"), StringComparer.OrdinalIgnoreCase);
            File.WriteAllText(path, string.Join('\n', lines) + "\n");
        }

        string[] onFile = File.ReadAllText(path).Split('\n')[..^1];
        string[] changed = [.. lines.Except(onFile).Take(MostShown).Select(line => "now: " + line), .. onFile.Except(lines).Take(MostShown).Select(line => "on file: " + line)];
        Assert.True(changed.Length == 0 && onFile.SequenceEqual(lines), $"Answers differ from {name}; {Switch}=1 writes them anew.\n{string.Join('\n', changed)}");
    }
}
