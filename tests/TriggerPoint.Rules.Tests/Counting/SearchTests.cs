using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>The two searches behind a count, held against trying everything.</summary>
public sealed class SearchTests(ITestOutputHelper output)
{
    // Nonempty subsets of four elements, and the pairs among six.
    private static readonly int[][] Subsets = [.. Enumerable.Range(1, 15).Select(bits => Elements(bits, 4))];
    private static readonly int[][] Pairs = [.. Enumerable.Range(1, 63).Select(bits => Elements(bits, 6)).Where(set => set.Length == 2)];

    [Fact]
    public void The_least_number_of_elements_that_touches_every_set_is_found()
    {
        int searches = 0;
        foreach (int[][] sets in Families())
        {
            int[] bits = [.. sets.Select(set => set.Sum(element => 1 << element))];
            int least = Enumerable.Range(0, 64).Where(chosen => Array.TrueForAll(bits, set => (set & chosen) != 0)).Min(BitCount);
            Assert.True(least == MinimumHittingSet.Size(sets, out bool isExact) && isExact, Text(sets));
            searches++;
        }

        output.WriteLine($"checked: {searches} searches for the least number");
        Assert.True(searches >= 7_000);
    }

    [Fact]
    public void The_greatest_number_of_elements_that_slots_can_name_is_found()
    {
        int searches = 0;
        foreach (int[][] slots in Families())
        {
            Assert.True(Greatest(slots, 0, 0) == MaximumMatching.Size(slots), Text(slots));
            searches++;
        }

        // A slot takes what another one holds, which finds something else.
        Assert.Equal(3, MaximumMatching.Size([[1, 2], [3, 4], [1, 3]]));
        output.WriteLine($"checked: {searches} searches for the greatest number");
    }

    [Fact]
    public void A_tangle_is_given_up_with_a_lower_bound()
    {
        var random = new Random(20552);
        int[][] sets = [.. Enumerable.Range(0, 400).Select(_ => (int[])[.. Enumerable.Range(0, 60).OrderBy(_ => random.Next()).Take(3).Order()])];
        int bound = MinimumHittingSet.Size(sets, out bool isExact);
        Assert.False(isExact);
        Assert.InRange(bound, 15, 59);
    }

    [Fact]
    public void Elements_are_told_apart_by_their_number_and_not_by_its_digits()
    {
        Assert.Equal(2, MinimumHittingSet.Size([[1, 23], [1, 2, 3], [5, 23]], out _));
        Assert.Equal(3, MaximumMatching.Size([[1, 23], [1, 23], [1, 2, 3]]));
    }

    [Fact]
    public void Many_pairs_that_share_nothing_are_counted_exactly()
    {
        // A lower bound from the start, which each pair keeps to: no search at all.
        int[][] pairs = [.. Enumerable.Range(0, 200).Select(pair => (int[])[2 * pair, (2 * pair) + 1])];
        Assert.Equal(200, MinimumHittingSet.Size(pairs, out bool isExact));
        Assert.True(isExact);
    }

    [Fact]
    public void Sets_around_others_and_elements_that_touch_no_more_than_others_make_no_search_longer()
    {
        // Triangles need two elements each, which no lower bound says: a search that has to try, and would give up if it tried twice as much.
        const int Corners = 7;
        int[][] triangles = [.. Triangles(Corners, _ => [])];
        int least = 2 * Corners;
        Assert.True(least == MinimumHittingSet.Size(triangles, out bool isExact) && isExact);

        int[][] around = [.. triangles, .. Enumerable.Range(0, 300).SelectMany(more => triangles.Select(set => (int[])[.. set, 1_000 + more])).Take(900)];
        Assert.True(least == MinimumHittingSet.Size(around, out isExact) && isExact);

        int[][] aside = [.. Triangles(Corners, set => [1_000 + (2 * set), 1_001 + (2 * set)])];
        Assert.True(least == MinimumHittingSet.Size(aside, out isExact) && isExact);

        static IEnumerable<int[]> Triangles(int count, Func<int, int[]> more) => Enumerable.Range(0, 3 * count).Select(set =>
            (int[])[.. new[] { set, set - (set % 3) + ((set + 1) % 3) }.Order(), .. more(set)]);
    }

    [Fact]
    public void Any_two_muscles_are_one_exactly_where_the_convention_says_so()
    {
        (Muscle Muscle, MuscleSite Site)[] all = [.. Muscle.All.Select(muscle => (muscle, muscle.On(Side.Right)))];
        int pairs = 0;
        foreach (CountingConvention convention in new[] { CountingConvention.SidesDistinct, CountingConvention.SidesMerged, CountingConvention.SidesDistinct.WithGroupsMerged(true), CountingConvention.SidesMerged.WithGroupsMerged(true) })
        {
            string[] units = [.. all.Select(one => NaiveCounter.UnitsOf(one.Site, convention).Single())];
            for (int i = 0; i < all.Length; i++)
            {
                for (int j = 0; j <= i; j++)
                {
                    int expected = units[i] == units[j] ? 1 : 2;
                    Assert.True(expected == CptSelector.SelectCode([all[i].Site, all[j].Site], convention).Muscles, $"{all[i].Site} and {all[j].Site} under {convention}");
                    Assert.True((expected == 1) == (CountingUnits.Of(all[i].Site, convention) == CountingUnits.Of(all[j].Site, convention)), $"{all[i].Site} and {all[j].Site}");
                    pairs++;
                }
            }
        }

        output.WriteLine($"checked: {pairs} pairs of muscles");
        Assert.True(pairs >= 4 * 5_000);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(80)]
    public void Any_number_of_named_sites_is_counted_once_a_muscle(int sites)
    {
        // Muscle by muscle on both sides, and all of them once more.
        Muscle[] muscles = [.. Muscle.All.Where(muscle => muscle.IsPaired && muscle.DivisionOf.IsUnspecified)];
        Injection[] injections = [.. Enumerable.Range(0, sites).Select(at => new Injection(muscles[at / 2].On(at % 2 == 0 ? Side.Left : Side.Right)))];
        InjectionSession session = InjectionSession.Create(injections.Concat(injections));
        int merged = (sites + 1) / 2;
        Assert.Equal(new MuscleCount(sites, sites), CptSelector.Select(session).InjectedMuscles);
        Assert.Equal(new MuscleCount(merged, merged), CptSelector.Select(session, CountingConvention.SidesMerged).InjectedMuscles);
    }

    [Fact]
    public void Sites_without_a_muscle_count_nothing_under_any_convention()
    {
        MuscleSite multifidus = Muscle.Multifidus.On(Side.Right);
        for (int i = 0; i < CountingConvention.Count; i++)
        {
            CountingConvention convention = CountingConvention.FromIndex(i);
            Assert.Equal(2, CptSelector.SelectCode([default, multifidus, default, multifidus, Muscle.Trapezius.On(Side.Right)], convention).Muscles);
            Assert.Equal(default, CptSelector.SelectCode([default, default], convention));
            Assert.Equal(1, CptSelector.SelectCode([.. Enumerable.Repeat(default(MuscleSite), 40), multifidus], convention).Muscles);
        }
    }

    // All sequences of up to three subsets, and of four pairs in which each is no less than the one before.
    private static IEnumerable<int[][]> Families() => Enumerable.Range(0, 4).SelectMany(count => Sequences(Subsets, count))
        .Concat(Sequences(Pairs, 4).Where(family => family.Zip(family.Skip(1)).All(two => two.First[0] <= two.Second[1])).Where((_, at) => at % 8 == 0));

    private static IEnumerable<int[][]> Sequences(int[][] sets, int count) =>
        count == 0 ? [[]] : Sequences(sets, count - 1).SelectMany(_ => sets, (family, set) => (int[][])[.. family, set]);

    private static int[] Elements(int bits, int count) => [.. Enumerable.Range(0, count).Where(element => (bits & (1 << element)) != 0)];

    private static int BitCount(int bits) => System.Numerics.BitOperations.PopCount((uint)bits);

    // Each slot names one of its elements, or none.
    private static int Greatest(int[][] slots, int at, int named) => at == slots.Length
        ? BitCount(named)
        : slots[at].Select(element => Greatest(slots, at + 1, named | (1 << element))).Append(Greatest(slots, at + 1, named)).Max();

    private static string Text(int[][] sets) => string.Join(" ", sets.Select(set => $"{{{string.Join(",", set)}}}"));
}
