using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>Inputs that vary as real ones do, the same in every run: branch prediction must not learn one of them by heart.</summary>
internal static class Inputs
{
    /// <summary>The sites of many sessions: one to sixteen, few muscles more often than many, some of them twice.</summary>
    public static MuscleSite[][] Sites(int sessions)
    {
        var random = new Random(20552);
        Muscle[] muscles = [.. Muscle.All.Where(muscle => !muscle.IsUnspecified && muscle.IsPaired)];
        return [.. Enumerable.Range(0, sessions).Select(_ => Session(random, muscles))];
    }

    /// <summary>Lists of sites as clinicians type them, from the start again when there are fewer.</summary>
    public static string[] Lines(int count)
    {
        using Stream table = typeof(Inputs).Assembly.GetManifestResourceStream("clinician-lines.tsv")!;
        using var reader = new StreamReader(table);
        string[][] rows = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t'))];
        int column = Array.IndexOf(rows[0], "text");
        return [.. Enumerable.Range(0, count).Select(at => rows[1 + (at % (rows.Length - 1))][column].Replace("\\n", "\n", StringComparison.Ordinal))];
    }

    /// <summary>What a short script would look terms up in.</summary>
    public static Dictionary<string, Muscle> Names() => Muscle.All.SelectMany(MuscleLexicon.TermsFor).DistinctBy(term => term.Text)
        .ToDictionary(term => term.Text, term => term.Muscles[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>Lists of one to five sites in turn, in the plainest form, <c>R trapezius x3; left deltoid</c>, under all words of the lexicon.</summary>
    public static string[] Lists(int count)
    {
        var random = new Random(20553);
        string[][] words = [.. Muscle.All.Select(muscle => MuscleLexicon.TermsFor(muscle).Select(term => term.Text).ToArray()).Where(terms => terms.Length > 0)];
        return [.. Enumerable.Range(0, count).Select(at => string.Join(random.Next(2) == 0 ? "; " : ", ", Enumerable.Range(0, 1 + (at % 5)).Select(_ => Item(random, words))))];
    }

    private static string Item(Random random, string[][] words)
    {
        string[] terms = words[random.Next(words.Length)];
        string count = random.Next(2) == 0 ? $" x{random.Next(1, 7)}" : string.Empty;
        return $"{(random.Next(2) == 0 ? "R" : "left")} {terms[random.Next(terms.Length)]}{count}";
    }

    private static MuscleSite[] Session(Random random, Muscle[] muscles)
    {
        // The lesser of two draws: most sessions are short.
        int length = Math.Min(random.Next(1, 17), random.Next(1, 17));
        var sites = new List<MuscleSite>();
        for (int at = 0; at < length; at++)
        {
            bool again = sites.Count > 0 && random.Next(4) == 0;
            sites.Add(again ? sites[random.Next(sites.Count)] : muscles[random.Next(muscles.Length)].On(random.Next(2) == 0 ? Side.Left : Side.Right));
        }

        return [.. sites];
    }
}
