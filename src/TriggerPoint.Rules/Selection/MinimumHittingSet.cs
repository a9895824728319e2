using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The least number of elements that touches every set. Exact: the sets of a session are tiny.</summary>
internal sealed class MinimumHittingSet
{
    // Records never come near; a tangle of hundreds of alternatives stops here with a lower bound.
    private const int MostVisits = 200_000;
    private const int MostReducible = 1_000;
    private int visits;

    /// <param name="sets">The sets, none of them empty, each in order.</param>
    /// <param name="isExact">False when the search was given up; the size is then a lower bound.</param>
    public static int Size(IEnumerable<int[]> sets, out bool isExact)
    {
        var forced = new HashSet<int>();
        List<int[]> open = sets.GroupBy(set => string.Join(",", set)).Select(same => same.First()).ToList();
        open.RemoveAll(set => set.Length == 1 && forced.Add(set[0]));
        open.RemoveAll(set => set.Any(forced.Contains));
        open = open.Count <= MostReducible ? WithoutDominated(WithoutSupersets(open)) : open;

        var search = new MinimumHittingSet();
        int size = Disjoint(open);
        isExact = true;
        while (!search.CanHit(open, size))
        {
            if (search.visits > MostVisits)
            {
                isExact = false;
                break;
            }

            size++;
        }

        return forced.Count + size;
    }

    // Whether so many elements suffice: one element of the smallest set must be among them.
    private bool CanHit(List<int[]> sets, int size)
    {
        if (sets.Count == 0)
        {
            return true;
        }

        visits += sets.Count;
        if (visits > MostVisits || Disjoint(sets) > size)
        {
            return false;
        }

        int[] smallest = sets.OrderBy(set => set.Length).First();
        return smallest.Any(element => CanHit(sets.FindAll(set => Array.BinarySearch(set, element) < 0), size - 1));
    }

    // Sets without a common element need an element each: a lower bound.
    private static int Disjoint(List<int[]> sets)
    {
        var used = new HashSet<int>();
        int count = 0;
        foreach (int[] set in sets.OrderBy(set => set.Length))
        {
            if (!set.Any(used.Contains))
            {
                used.UnionWith(set);
                count++;
            }
        }

        return count;
    }

    // What touches a set touches every set around it.
    private static List<int[]> WithoutSupersets(List<int[]> sets)
    {
        var kept = new List<int[]>();
        foreach (int[] set in sets.OrderBy(set => set.Length))
        {
            if (!kept.Exists(smaller => smaller.All(element => Array.BinarySearch(set, element) >= 0)))
            {
                kept.Add(set);
            }
        }

        return kept;
    }

    // An element that touches no set that another one does not touch as well is never needed.
    private static List<int[]> WithoutDominated(List<int[]> sets)
    {
        Dictionary<int, HashSet<int>> touched = new();
        for (int i = 0; i < sets.Count; i++)
        {
            foreach (int element in sets[i])
            {
                if (!touched.TryGetValue(element, out HashSet<int>? of))
                {
                    touched.Add(element, of = new HashSet<int>());
                }

                of.Add(i);
            }
        }

        var kept = new HashSet<int>();
        foreach (KeyValuePair<int, HashSet<int>> one in touched.OrderByDescending(Touched))
        {
            if (!kept.Any(better => one.Value.IsSubsetOf(touched[better])))
            {
                kept.Add(one.Key);
            }
        }

        return sets.ConvertAll(set => Array.FindAll(set, kept.Contains));
    }

    private static int Touched(KeyValuePair<int, HashSet<int>> one) => one.Value.Count;
}
