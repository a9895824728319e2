using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TriggerPoint.Rules.Tests;

namespace TriggerPoint.Rules.DocTests;

/// <summary>
/// The command line program, as built beside these tests. This is the seam to src/TriggerPoint.Cli: nothing is known of it here but that it is an
/// executable project, whose exit code is 0 or 1 when it did its work.
/// </summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>The program's assembly; null while it is not built.</summary>
    public static string? Assembly { get; } = Find();

    /// <summary>Runs a shell script that starts the program, in a folder from which the repository's files can be read.</summary>
    /// <returns>What was printed, and the exit code of each start.</returns>
    public static (string Output, int[] ExitCodes) Run(string script)
    {
        string folder = Directory.CreateTempSubdirectory("triggerpoint-docs-").FullName;
        try
        {
            // Linked, not entered: files that a document's commands write never land in the checkout.
            foreach (string entry in Directory.EnumerateFileSystemEntries(Repository.Root).Where(entry => !Path.GetFileName(entry).StartsWith('.')))
            {
                File.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(entry)), entry);
            }

            string codes = Path.Combine(folder, ".exit-codes");
            var environment = new Dictionary<string, string> { ["TOOL"] = Assembly!, ["CODES"] = codes, ["NO_COLOR"] = "1" };
            const string Program = "triggerpoint() { local code=0; dotnet \"$TOOL\" \"$@\" || code=$?; echo \"$code\" >> \"$CODES\"; return \"$code\"; }\n";
            ProcessResult result = ProcessResult.Run("bash", ["-c", Program + script], folder, Limit, environment);
            int[] ended = File.Exists(codes) ? File.ReadAllLines(codes).Select(int.Parse).ToArray() : [];
            return ended.All(code => code is 0 or 1)
                ? (result.Output, ended)
                : throw new InvalidOperationException($"ended with {string.Join(", ", ended)}\n{result.Output}\n{result.Error}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Find()
    {
        // artifacts/bin/<this project>/<configuration>/: the program of the same configuration is a neighbour.
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        string folder = Path.Combine(own.Parent!.Parent!.FullName, "TriggerPoint.Cli", own.Name);
        string? configuration = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.runtimeconfig.json").FirstOrDefault() : null;
        return configuration?.Replace(".runtimeconfig.json", ".dll", StringComparison.Ordinal);
    }
}
