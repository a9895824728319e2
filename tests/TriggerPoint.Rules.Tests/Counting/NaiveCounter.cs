using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// The counting rule written down a second time, without any cleverness: every mention is completed in every way, and the distinct units of
/// each completion are counted. Only for small worlds.
/// </summary>
internal static class NaiveCounter
{
    public static (int Supported, int Possible) Count(IEnumerable<MuscleMention> mentions, CountingConvention convention)
    {
        var counts = new SortedSet<int>();
        Complete([.. mentions.Select(mention => Meanings(mention, convention))], 0, [], counts);
        return (counts.Min, counts.Max);
    }

    /// <summary>The number of distinct units of every completion.</summary>
    public static IReadOnlyCollection<int> AllCounts(IEnumerable<MuscleMention> mentions, CountingConvention convention)
    {
        var counts = new SortedSet<int>();
        Complete([.. mentions.Select(mention => Meanings(mention, convention))], 0, [], counts);
        return counts;
    }

    /// <summary>The number of distinct needled units that are not injected as well, in every completion of both.</summary>
    public static (int Supported, int Possible) CountNeedled(IEnumerable<MuscleMention> injected, IEnumerable<MuscleMention> needled, CountingConvention convention)
    {
        HashSet<string>[] injections = [.. Completions(injected, convention)];
        HashSet<string>[] needlings = [.. Completions(needled, convention)];
        int[] counts = [.. needlings.SelectMany(needling => injections.Select(injection => needling.Count(unit => !injection.Contains(unit))))];
        return (counts.Min(), counts.Max());
    }

    private static IEnumerable<HashSet<string>> Completions(IEnumerable<MuscleMention> mentions, CountingConvention convention) => mentions.Aggregate(
        (IEnumerable<HashSet<string>>)[[]],
        (completions, mention) => completions.SelectMany(_ => Meanings(mention, convention), (completion, meaning) => completion.Union(meaning).ToHashSet()));

    private static void Complete(List<List<string[]>> meanings, int at, List<string> chosen, SortedSet<int> counts)
    {
        if (at == meanings.Count)
        {
            counts.Add(chosen.Distinct().Count());
            return;
        }

        foreach (string[] meaning in meanings[at])
        {
            chosen.AddRange(meaning);
            Complete(meanings, at + 1, chosen, counts);
            chosen.RemoveRange(chosen.Count - meaning.Length, meaning.Length);
        }
    }

    // Every set of units that a mention may mean.
    private static List<string[]> Meanings(MuscleMention mention, CountingConvention convention)
    {
        if (mention.Reach == MentionReach.Nothing)
        {
            return [[]];
        }

        if (mention.Reach == MentionReach.One)
        {
            List<string[]> ones = mention.Candidates.SelectMany(site => Units(site, convention)).Distinct().Select(unit => new[] { unit }).ToList();
            return mention.Proves ? ones : [[], .. ones];
        }

        // Several: each candidate is meant or not; at least one where the mention proves.
        var meanings = new List<string[]> { System.Array.Empty<string>() };
        foreach (MuscleSite site in mention.Candidates)
        {
            meanings = meanings.SelectMany(meaning => Units(site, convention).Select(unit => meaning.Append(unit).ToArray()).Prepend(meaning)).ToList();
        }

        return mention.Proves ? meanings.Where(meaning => meaning.Length > 0).ToList() : meanings;
    }

    public static IEnumerable<string> UnitsOf(MuscleSite site, CountingConvention convention) => Units(site, convention);

    // What a site may be counted as: named by text, so that nothing is shared with the counter under test.
    private static IEnumerable<string> Units(MuscleSite site, CountingConvention convention)
    {
        IEnumerable<Muscle> muscles = convention.KeepsDivisionsApart
            ? Muscle.All.Where(muscle => muscle.DivisionOf == site.Muscle).Prepend(site.Muscle)
            : [site.Muscle.DivisionOf.IsUnspecified ? site.Muscle : site.Muscle.DivisionOf];
        foreach (Muscle muscle in muscles)
        {
            string name = convention.MergesGroups && !muscle.Group.IsUnspecified ? "group " + muscle.Group.Key : muscle.Key;
            if (convention.MergesSides || !muscle.IsPaired)
            {
                yield return name;
            }
            else if (site.Side is Side.Left or Side.Right)
            {
                yield return $"{site.Side} {name}";
            }
            else
            {
                yield return $"Left {name}";
                yield return $"Right {name}";
            }
        }
    }
}
