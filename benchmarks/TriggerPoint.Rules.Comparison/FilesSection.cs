using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TriggerPoint.Rules.Benchmarks;

namespace TriggerPoint.Rules.Comparison;

/// <summary>Scrubbing files of claims: against reading with no work, and against what would be used to find the claims in question.</summary>
internal sealed class FilesSection : ISection
{
    private const int PercentOfTriggerPoints = 3;
    private const long Megabyte = 1_000_000;
    private const string Limit = "`read()` and nothing else (limit)";
    private const string WordCount = "`wc -l`";
    private const string Grep = "`grep -c` for the two codes";
    private const string Split = "`StreamReader.ReadLine` and `Split`";
    private const string ReadOnly = "`X12ClaimReader`";
    private const string Scrubbed = "`X12ClaimReader` and `ClaimScrubber`, all rules";
    private const string AllParsed = "the same, every claim parsed";

    private long sink;

    /// <summary>The length of the file; null for that of the size that is asked for.</summary>
    public long? Bytes { get; set; }

    public string Name => "files";

    public string Measure(Size size, TextWriter progress)
    {
        long length = Bytes ?? size switch { Size.Quick => 2 * Megabyte, Size.Full => 1000 * Megabyte, _ => 256 * Megabyte };
        int rounds = size == Size.Quick ? 3 : length < 512 * Megabyte ? 9 : 5;
        string machine = Machine.Describe();
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            return string.Join('\n',
                "## Scrubbing files\n",
                $"{machine}\n",
                "Times are those of the processor, the kernel's work for the process included: what else the machine does lengthens them little. "
                    + $"Medians of {rounds} rounds in which all ways take turns; the spread is from the first to the third quartile, as a part of the median.\n",
                Ways(folder, length, rounds, progress),
                Growth(folder, length, rounds, progress),
                Fairness());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Ways(string folder, long length, int rounds, TextWriter progress)
    {
        string path = Make(folder, length, progress);
        progress.WriteLine("checking that all ways agree");
        FileCounts counts = FileWays.SplitLines(path);
        FileCounts scrubbed = FileWays.Scrub(path, out long findings);
        Agree(ReadOnly, counts, FileWays.Read(path));
        Agree(Scrubbed, counts, scrubbed);
        Agree(AllParsed, counts, FileWays.ScrubParsingAll(path, out long findingsOfAll));
        bool hasWordCount = FileWays.External("wc", "-l", path) == File.ReadLines(path).LongCount();
        bool hasGrep = Matches(path) is { } matches;
        if (hasGrep)
        {
            Agree(Grep, counts, new(FileCounts.NotCounted, Matches(path)!.Value, FileCounts.NotCounted));
        }

        if (findings != findingsOfAll)
        {
            throw new InvalidOperationException($"{AllParsed}: {findingsOfAll} findings, not {findings}.");
        }

        long bytes = new FileInfo(path).Length;
        var contest = new Contest(progress, static () => ProcessorTime.Now);
        contest.Add(Limit, counts.Claims, bytes, () => sink += FileWays.WithoutWork(path));
        if (hasWordCount)
        {
            contest.Add(WordCount, counts.Claims, bytes, () => FileWays.External("wc", "-l", path));
        }

        if (hasGrep)
        {
            contest.Add(Grep, counts.Claims, bytes, () => Matches(path));
        }

        contest.Add(Split, counts.Claims, bytes, () => FileWays.SplitLines(path));
        contest.Add(ReadOnly, counts.Claims, bytes, () => FileWays.Read(path));
        contest.Add(Scrubbed, counts.Claims, bytes, () => FileWays.Scrub(path, out _));
        contest.Add(AllParsed, counts.Claims, bytes, () => FileWays.ScrubParsingAll(path, out _));
        IReadOnlyDictionary<string, Result> results = contest.Run(rounds);
        (long peak, int collections) = Alone.Measure(path);
        Result ours = results[Scrubbed];
        string Against(string way) => Table.Ratio(results[way].Median / ours.Median);
        return $"One file of {Table.Number(bytes)}B in the cache of the system: {counts.Claims:N0} claims, {PercentOfTriggerPoints} % of their lines bill 20552 or 20553 "
            + $"({counts.TriggerPointLines:N0} lines in {counts.Ours:N0} claims). Scrubbing them gives {findings:N0} findings.\n\n"
            + "### In short\n\n"
            + Table.Of(["what", "measured"],
            [
                ["scrubbing against reading the file with no work", Against(Limit)],
                ["scrubbing against `ReadLine` and `Split`, which parse no claim", Against(Split)],
                ["most memory of a process that scrubs the file", $"{peak / Megabyte} MB, {collections} collections of garbage"],
            ])
            + "\n### All ways, one thread\n\n"
            + Table.Of(["way", "GB/s", "claims/s", "spread", "bytes allocated a claim", "of the limit", "scrubbing is faster by"], results.Values.Select(way => new[]
            {
                way.Name,
                Table.Digits(way.GigabytesPerSecond),
                Table.Number(way.ItemsPerSecond),
                Table.Percent(way.Spread),
                way.Name is WordCount or Grep ? "its own" : Table.Number(Math.Round(way.AllocatedPerItem)),
                Table.Ratio(results[Limit].Median / way.Median),
                Table.Ratio(way.Median / ours.Median),
            }));
    }

    private string Growth(string folder, long length, int rounds, TextWriter progress)
    {
        var rows = new List<string[]>();
        for (long bytes = Megabyte; bytes <= length; bytes = bytes < length && bytes * 10 > length ? length : bytes * 10)
        {
            string path = Make(folder, bytes, progress);
            long real = new FileInfo(path).Length;
            var contest = new Contest(progress, static () => ProcessorTime.Now);
            contest.Add(Limit, 1, real, () => sink += FileWays.WithoutWork(path));
            contest.Add(Scrubbed, 1, real, () => FileWays.Scrub(path, out _));
            IReadOnlyDictionary<string, Result> results = contest.Run(rounds);
            (long peak, int collections) = Alone.Measure(path);
            rows.Add(
            [
                $"{bytes / Megabyte} MB", Table.Digits(results[Scrubbed].Median * 1e3), Table.Digits(results[Scrubbed].GigabytesPerSecond),
                Table.Percent(results[Scrubbed].Spread), Table.Ratio(results[Limit].Median / results[Scrubbed].Median), $"{peak / Megabyte} MB", $"{collections}",
            ]);
        }

        return "### From short files to long ones\n\n"
            + Table.Of(["file", "ms to scrub it", "GB/s", "spread", "of the limit", "most memory of a process", "collections of garbage"], rows);
    }

    private static string Fairness() => """
        ### Fairness

        - The file is made by a program: one transaction, a line end behind each segment, as `wc`, `grep` and `ReadLine` need it. The reader needs none.
        - The others answer less. `wc` counts lines, `grep` the lines with the two codes, `ReadLine` and `Split` also the claims. The scrubber parses each claim
          that bills a code of its concern, with its patient and payer, and runs all rules on it.
        - `wc` and `grep` are processes of their own, in the C locale, and the work of their start counts. Reading with no work asks for pieces as long as the reader's.
        - Sizes are in millions of bytes.

        """;

    private static string Make(string folder, long length, TextWriter progress)
    {
        string path = Path.Combine(folder, $"{length}.x12");
        if (!File.Exists(path))
        {
            progress.WriteLine($"making a file of {length / Megabyte} MB");
            using FileStream file = File.Create(path);
            ClaimFile.Write(file, length, PercentOfTriggerPoints);
        }

        return path;
    }

    private static long? Matches(string path) => FileWays.External("grep", "-c", "-E", @"^SV1\*HC:2055[23]", path);

    private static void Agree(string way, FileCounts expected, FileCounts counts)
    {
        if (!expected.Agrees(counts))
        {
            throw new InvalidOperationException($"{way} counts {counts}, not {expected}.");
        }
    }
}
