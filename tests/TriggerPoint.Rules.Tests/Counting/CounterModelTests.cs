using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>The counter against the naive one, which completes the evidence in every way.</summary>
public sealed class CounterModelTests(ITestOutputHelper output)
{
    [Property(MaxTest = 3_000, Arbitrary = [typeof(SmallWorld)])]
    public Property The_interval_is_exactly_that_of_all_completions(MuscleMention[] mentions, CountingConvention convention)
    {
        MuscleCount counted = CptSelector.Select(Session(mentions), convention).InjectedMuscles;
        (int supported, int possible) = NaiveCounter.Count(mentions.Where(mention => mention.Reach != MentionReach.Open), convention);
        bool open = mentions.Any(mention => mention.Reach == MentionReach.Open);
        return (counted == new MuscleCount(supported, open ? MuscleCount.Unbounded : possible))
            .Label($"{counted}, by hand [{supported}, {possible}]")
            .Collect($"supports {supported switch { 0 => "none", < 3 => "1-2", _ => "3+" }}{(supported == possible ? string.Empty : ", open")}");
    }

    [Property(MaxTest = 2_000, Arbitrary = [typeof(SmallWorld)])]
    public bool Settled_means_that_every_completion_gives_the_same_code(MuscleMention[] mentions, CountingConvention convention)
    {
        MuscleMention[] bounded = mentions.Where(mention => mention.Reach != MentionReach.Open).ToArray();
        CptSelection selection = CptSelector.Select(Session(bounded), convention);
        int codes = NaiveCounter.AllCounts(bounded, convention).Select(count => count switch { 0 => 0, < 3 => 1, _ => 2 }).Distinct().Count();
        return selection.IsSettled == (codes == 1);
    }

    [Fact]
    public void Every_small_session_agrees_under_every_convention()
    {
        // All multisets of up to three places over two muscles of a group, a muscle with its division, and a midline one.
        Muscle[] world = [Muscle.RhomboidMajor, Muscle.RhomboidMinor, Muscle.Multifidus, Muscle.MultifidusLumborum, Muscle.Diaphragm];
        MuscleMention[] places =
        [
            .. world.SelectMany(muscle => new[] { Side.Left, Side.Right, Side.Unspecified }.Select(side => MuscleMention.Of(muscle.On(side)))),
            MuscleMention.OfGroup(MuscleGroup.Rhomboids, Side.Left),
            MuscleMention.OfGroup(MuscleGroup.Rhomboids, Side.Unspecified),
            MuscleMention.AnyOf([Muscle.Diaphragm.On(Side.Left), Muscle.RhomboidMajor.On(Side.Right), Muscle.Multifidus.On(Side.Unspecified)]),
        ];
        int sessions = 0;
        foreach (MuscleMention[] mentions in Multisets(places, 3))
        {
            for (int i = 0; i < CountingConvention.Count; i++)
            {
                CountingConvention convention = CountingConvention.FromIndex(i);
                (int supported, int possible) = NaiveCounter.Count(mentions, convention);
                Assert.Equal(new MuscleCount(supported, possible), CptSelector.Select(Session(mentions), convention).InjectedMuscles);
            }

            sessions++;
        }

        output.WriteLine($"{sessions} sessions under {CountingConvention.Count} conventions");
        Assert.True(sessions >= 1_300);
    }

    [Property(MaxTest = 1_000, Arbitrary = [typeof(SmallWorld)])]
    public bool Needled_muscles_are_those_not_injected_exactly_where_the_injected_ones_are_certain(MuscleMention[] needled, CountingConvention convention)
    {
        MuscleSite[] injected = [Muscle.Trapezius.On(Side.Right), Muscle.RhomboidMajor.On(Side.Left)];
        MuscleMention[] bounded = needled.Where(mention => mention.Reach != MentionReach.Open).ToArray();
        InjectionSession session = InjectionSession.Create(
            injected.Select(site => new Injection(site)).Concat(bounded.Select(mention => new Injection(mention, NeedleTechnique.DryNeedling))));
        MuscleCount counted = CptSelector.Select(session, convention).NeedledMuscles;

        // All of both, less the injected ones: in every completion the injected muscles are the same.
        (int least, int most) = NaiveCounter.Count(injected.Select(MuscleMention.Of).Concat(bounded), convention);
        int certain = NaiveCounter.Count(injected.Select(MuscleMention.Of), convention).Supported;
        return convention.KeepsDivisionsApart || counted == new MuscleCount(least - certain, most - certain);
    }

    [Theory]
    [InlineData("sides-distinct")]
    [InlineData("sides-merged")]
    [InlineData("sides-distinct+groups-merged")]
    [InlineData("sides-distinct+divisions-apart")]
    public void Needled_muscles_are_never_counted_too_narrowly_and_exactly_beside_certain_injections(string words)
    {
        CountingConvention convention = CountingConvention.Parse(words);
        MuscleMention[] places =
        [
            MuscleMention.Of(Muscle.RhomboidMajor.On(Side.Left)),
            MuscleMention.Of(Muscle.RhomboidMajor.On(Side.Unspecified)),
            MuscleMention.Of(Muscle.RhomboidMinor.On(Side.Left)),
            MuscleMention.Of(Muscle.Diaphragm.On(Side.Midline)),
            MuscleMention.Of(Muscle.MultifidusLumborum.On(Side.Left)),
            MuscleMention.OfGroup(MuscleGroup.Rhomboids, Side.Left),
            Doubtful(MentionReach.One, Muscle.RhomboidMajor.On(Side.Left)),
            Doubtful(MentionReach.Several, Muscle.RhomboidMinor.On(Side.Left), Muscle.Diaphragm.On(Side.Midline)),
        ];
        int sessions = 0;
        int exact = 0;
        foreach (MuscleMention[] injected in Multisets(places, 2))
        {
            foreach (MuscleMention[] needled in Multisets(places, 2))
            {
                InjectionSession session = InjectionSession.Create(
                    [.. injected.Select(mention => new Injection(mention)), .. needled.Select(mention => new Injection(mention, NeedleTechnique.DryNeedling))]);
                InjectionSession open = session.WithInjection(new Injection(MuscleMention.Unnamed()));
                (int least, int most) = NaiveCounter.CountNeedled(injected, needled, convention);
                MuscleCount counted = CptSelector.Select(session, convention).NeedledMuscles;
                Assert.True(counted.Supported <= least && counted.Possible >= most, $"{session}: {counted} for [{least}, {most}]");
                if (injected.All(mention => mention.IsSettled && NaiveCounter.UnitsOf(mention.Site, convention).Count() == 1))
                {
                    Assert.True(counted == new MuscleCount(least, most), $"{session}: {counted} for [{least}, {most}]");
                    exact++;
                }

                // Beside an injection of anything at all no needled muscle is proved; as many remain possible.
                Assert.Equal(new MuscleCount(0, counted.Possible), CptSelector.Select(open, convention).NeedledMuscles);
                sessions++;
            }
        }

        output.WriteLine($"checked: {sessions} sessions with needling, {exact} of them exactly");
        Assert.True(sessions >= 2_000 && exact >= 600, $"{sessions}, {exact}");
    }

    [Fact]
    public void One_of_several_muscles_is_never_more_than_one()
    {
        MuscleSite[] sites = [Muscle.RhomboidMajor.On(Side.Left), Muscle.Diaphragm.On(Side.Midline)];
        Assert.Equal(new MuscleCount(0, 1), CptSelector.Select(InjectionSession.Create(new Injection(Doubtful(MentionReach.One, sites)))).Muscles);
        Assert.Equal(new MuscleCount(0, 2), CptSelector.Select(InjectionSession.Create(new Injection(Doubtful(MentionReach.Several, sites)))).Muscles);
    }

    private static MuscleMention Doubtful(MentionReach reach, params MuscleSite[] sites) => new(MentionKind.Vague, false, reach, sites);

    private static InjectionSession Session(IEnumerable<MuscleMention> mentions) => InjectionSession.Create(mentions.Select(mention => new Injection(mention)));

    private static IEnumerable<MuscleMention[]> Multisets(MuscleMention[] places, int most)
    {
        IEnumerable<(int Last, MuscleMention[] Mentions)> level = [(0, [])];
        for (int size = 0; size <= most; size++)
        {
            foreach ((_, MuscleMention[] mentions) in level)
            {
                yield return mentions;
            }

            level = level.SelectMany(one => Enumerable.Range(one.Last, places.Length - one.Last).Select(next => (next, one.Mentions.Append(places[next]).ToArray()))).ToList();
        }
    }
}
