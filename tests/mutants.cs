#!/usr/bin/env dotnet
// What a mutation run found: dotnet run tests/mutants.cs -- <report> <accepted> [<minimum>]
// Prints the figures of each file and the mutants that no test noticed. With a minimum it is a gate: it fails when a mutant that nobody has argued for
// survives or meets no test, when an argument has lost its mutant, and when fewer mutants were tested than the minimum.
#:property PublishAot=false
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

const string Library = "src/TriggerPoint.Rules/";
string[] columns = ["file", "mutator", "line", "replacement", "reason"];

Mutant[] mutants = Read(args[0]);
Argument[] arguments = Accepted(args[1]);
int minimum = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;

foreach (IGrouping<string, Mutant> file in mutants.GroupBy(mutant => mutant.File).OrderBy(file => file.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"{file.Key}: {Figures([.. file])}");
}

Mutant[] unnoticed = [.. mutants.Where(mutant => mutant.Status is "Survived" or "NoCoverage")];
Mutant[] news = [.. unnoticed.Where(mutant => !arguments.Any(argument => argument.IsOf(mutant)))];
Say("Argued for, see the list of accepted mutants", unnoticed.Except(news));
Say("Noticed by no test", news);

// An argument goes with a line. When the line is gone, or no mutant of it is made any more, somebody has to look again.
HashSet<string> looked = [.. mutants.Select(mutant => mutant.File)];
Argument[] lost = [.. arguments.Where(argument => !HasLine(argument) || (looked.Contains(argument.File) && !mutants.Any(argument.IsOf)))];
foreach (Argument argument in lost)
{
    Console.WriteLine($"Accepted, but there is no such mutant any more: {argument.File}, {argument.Mutator}: {argument.Line} -> {argument.Replacement}");
}

foreach (Argument argument in arguments.Except(lost).Where(argument => mutants.Where(argument.IsOf).Select(mutant => mutant.Status).Distinct().SequenceEqual(["Killed"])))
{
    Console.WriteLine($"Accepted, but a test notices it: {argument.File}, {argument.Mutator}: {argument.Line} -> {argument.Replacement}");
}

int tested = mutants.Count(mutant => mutant.Status != "NoCoverage");
Console.WriteLine($"mutants: {Figures(mutants)}, {unnoticed.Length - news.Length} argued for, {news.Length} not");
if (minimum > 0 && tested < minimum)
{
    Console.WriteLine($"Only {tested} mutants were tested, at least {minimum} are expected.");
}

return minimum > 0 && (tested < minimum || news.Length > 0 || lost.Length > 0) ? 1 : 0;

static void Say(string what, IEnumerable<Mutant> mutants)
{
    foreach (Mutant mutant in mutants)
    {
        Console.WriteLine($"{what}: {mutant.File}:{mutant.At} {mutant.Status}\t{mutant.Mutator}\t{mutant.Line}\t{mutant.Replacement}");
    }
}

static string Figures(Mutant[] mutants)
{
    int With(string status) => mutants.Count(mutant => mutant.Status == status);
    int noticed = With("Killed") + With("Timeout");
    string score = (100.0 * noticed / Math.Max(mutants.Length, 1)).ToString("0.0", CultureInfo.InvariantCulture);
    return $"{noticed + With("Survived")} tested, {With("Killed")} killed, {With("Timeout")} timed out, {With("Survived")} survived, {With("NoCoverage")} without a test, score {score}";
}

static Mutant[] Read(string path)
{
    using JsonDocument report = JsonDocument.Parse(File.ReadAllBytes(path));
    return
    [
        .. report.RootElement.GetProperty("files").EnumerateObject().SelectMany(file =>
        {
            string[] lines = file.Value.GetProperty("source").GetString()!.Split('\n');
            string name = file.Name.Replace('\\', '/');
            int at = name.IndexOf(Library, StringComparison.Ordinal);
            return file.Value.GetProperty("mutants").EnumerateArray().Select(mutant =>
            {
                int line = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();
                return new Mutant(
                    at < 0 ? name : name[(at + Library.Length)..],
                    line,
                    mutant.GetProperty("mutatorName").GetString()!,
                    Line(lines, line - 1),
                    mutant.TryGetProperty("replacement", out JsonElement replacement) ? Words(replacement.GetString() ?? string.Empty) : string.Empty,
                    mutant.GetProperty("status").GetString()!);
            });
        }).Where(mutant => mutant.Status is "Killed" or "Timeout" or "Survived" or "NoCoverage"),
    ];
}

Argument[] Accepted(string path)
{
    string[][] rows = [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    if (!rows[0].SequenceEqual(columns) || Array.Exists(rows, row => row.Length != columns.Length || row.Any(string.IsNullOrWhiteSpace)))
    {
        throw new FormatException($"The list of accepted mutants has the columns {string.Join(", ", columns)}, and none is empty.");
    }

    return [.. rows.Skip(1).Select(row => new Argument(row[0], row[1], row[2], row[3]))];
}

static bool HasLine(Argument argument) => File.Exists(Library + argument.File) && Words(File.ReadAllText(Library + argument.File)).Contains(argument.Line, StringComparison.Ordinal);

// A block is told by what stands in front of it.
static string Line(string[] lines, int at) => Words(lines[at]) == "{" ? Words($"{lines[at - 1]} {lines[at]}") : Words(lines[at]);

// On one line, as it stands in the list.
static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

internal sealed record Mutant(string File, int At, string Mutator, string Line, string Replacement, string Status);

internal sealed record Argument(string File, string Mutator, string Line, string Replacement)
{
    public bool IsOf(Mutant mutant) => mutant.File == File && mutant.Mutator == Mutator && mutant.Line == Line && mutant.Replacement == Replacement;
}
