using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace TriggerPoint.Rules.Mutants;

/// <summary>A change that Stryker made: where, what it was called, the line as it stands and what took its place.</summary>
internal sealed record Mutant(int Id, string File, int At, string Mutator, string Line, string Replacement)
{
    public const string Library = "src/TriggerPoint.Rules/";

    /// <summary>Selecting and counting let none pass but those that are argued for; of the others some may.</summary>
    public bool MustBeNoticed => File.StartsWith("Selection/", StringComparison.Ordinal);

    /// <summary>All that compile, of the files whose paths begin with one of these; <c>!</c> takes out again.</summary>
    public static Mutant[] Read(string report, string[]? files)
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllBytes(report));
        return
        [
            .. document.RootElement.GetProperty("files").EnumerateObject()
                .Select(file => (Name: Below(file.Name.Replace('\\', '/')), file.Value))
                .Where(file => files is null || IsAmong(file.Name, files))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .SelectMany(file => Of(file.Name, file.Value)),
        ];
    }

    /// <summary>On one line, as it stands in the list of accepted mutants.</summary>
    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public override string ToString() => $"{Id}\t{File}:{At}\t{Mutator}\t{Line}\t{Replacement}";

    private static Mutant[] Of(string name, JsonElement file)
    {
        string[] lines = file.GetProperty("source").GetString()!.Split('\n');
        return
        [
            .. file.GetProperty("mutants").EnumerateArray().Where(mutant => mutant.GetProperty("status").GetString() != "CompileError").Select(mutant =>
            {
                int line = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();
                return new Mutant(
                    int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
                    name,
                    line,
                    mutant.GetProperty("mutatorName").GetString()!,
                    LineOf(lines, line - 1),
                    mutant.TryGetProperty("replacement", out JsonElement replacement) ? Words(replacement.GetString() ?? string.Empty) : string.Empty);
            }),
        ];
    }

    // The last that fits says it; with a ! in front it is left out, and an empty one fits all.
    private static bool IsAmong(string name, string[] files) =>
        Array.FindLast(files, start => name.StartsWith(start.TrimStart('!'), StringComparison.Ordinal)) is { } last && !last.StartsWith('!');

    private static string Below(string path) => path[(path.IndexOf(Library, StringComparison.Ordinal) is var at and >= 0 ? at + Library.Length : 0)..];

    // A block is told by what stands in front of it.
    private static string LineOf(string[] lines, int at) => Words(lines[at]) == "{" ? Words($"{lines[at - 1]} {lines[at]}") : Words(lines[at]);
}
