using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Catalogue names whose spelling is near to words that are not in the term table. They are offered, never taken.</summary>
internal static class NearestTerms
{
    private const int MostSuggestions = 3;
    private const int LongestWords = 60;
    private const int ShortestBeginning = 3;

    public static IReadOnlyList<string> To(string words)
    {
        string normal = TokenizedText.NormalFormOf(words);
        if (normal.Length is < 3 or > LongestWords)
        {
            return Array.Empty<string>();
        }

        int most = Math.Max(1, normal.Length / 4);
        var near = new List<(int Distance, string Name)>();
        for (int row = 0; row < TermTable.Term.Count; row++)
        {
            var entry = new TermEntry(row);
            if (!entry.IsMuscleWord || NameOf(entry.Sense) is not { } name)
            {
                continue;
            }

            bool alike = Math.Abs(TermTable.Term.LengthOf(row) - normal.Length) <= most;
            int distance = alike ? EditDistance.Between(normal, entry.Text, most) : most + 1;
            if (distance <= most || Shortens(normal, entry.Text))
            {
                near.Add((Math.Min(distance, most), name));
            }
        }

        return near.OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal).Select(n => n.Name).Distinct().Take(MostSuggestions).ToArray();
    }

    // "semisp cap" for semispinalis capitis: as many words, each the beginning of its own.
    private static bool Shortens(string words, string term)
    {
        string[] shorts = words.Split(' ');
        string[] longs = term.Split(' ');
        bool fits = shorts.Length == longs.Length;
        for (int i = 0; fits && i < shorts.Length; i++)
        {
            fits = shorts[i].Length >= ShortestBeginning && longs[i].StartsWith(shorts[i], StringComparison.Ordinal);
        }

        return fits;
    }

    // Words such as "extensor muscles" name neither one muscle nor a group: there is nothing to offer.
    private static string? NameOf(MuscleSense sense) =>
        !sense.Group.IsUnspecified ? sense.Group.Name : sense.Muscles.Count > 0 ? sense.Muscles[0].Name : null;
}
