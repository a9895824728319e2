using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>Shrinkers keep the number of muscles where they can, stay among valid values, and end.</summary>
public sealed class ShrinkerTests(ITestOutputHelper output)
{
    private const int MostSteps = 400;

    [Property(MaxTest = 100, Arbitrary = [typeof(TriggerPointArbitraries)])]
    public void Sessions_of_as_many_muscles_come_first(InjectionSession session)
    {
        CptSelection whole = CptSelector.Select(session);
        bool[] asMany = TriggerPointShrink.Session(session).Select(CptSelector.Select)
            .Select(smaller => smaller.InjectedMuscles == whole.InjectedMuscles && smaller.NeedledMuscles == whole.NeedledMuscles).ToArray();
        Assert.Equal(asMany.OrderBy(keeps => keeps ? 0 : 1), asMany);
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(TriggerPointArbitraries)])]
    public void Sessions_end_whatever_path_is_taken(InjectionSession session, int path) => AssertEnds(session, TriggerPointShrink.Session, path);

    [Property(MaxTest = 60, Arbitrary = [typeof(TriggerPointArbitraries)])]
    public void Cases_end_whatever_path_is_taken(ScrubCase one, int path) => AssertEnds(one, TriggerPointShrink.Case, path);

    [Property(MaxTest = 100, Arbitrary = [typeof(TriggerPointArbitraries)])]
    public void Signal_types_never_leave_their_set(OneOrTwoMuscles few, ThreeOrMoreMuscles many, VagueRecord vague)
    {
        Assert.Equal(ProcedureCode.Injection1To2Muscles, CptSelector.Select(few.Session).Code);
        Assert.Equal(ProcedureCode.Injection3OrMoreMuscles, CptSelector.Select(many.Session).Code);
        Assert.All(TriggerPointArbitraries.SessionsOfOneOrTwoMuscles().Shrinker(few), smaller => Assert.InRange(CptSelector.Select(smaller.Session).Muscles.Supported, 1, 2));
        Assert.All(TriggerPointArbitraries.SessionsOfThreeOrMoreMuscles().Shrinker(many), smaller => Assert.True(CptSelector.Select(smaller.Session).Muscles.Supported >= 3));
        Assert.All(TriggerPointArbitraries.VagueRecords().Shrinker(vague), smaller => Assert.True(VagueRecord.Fits(smaller.Session)));
    }

    [Fact]
    public void A_session_of_two_muscles_becomes_the_plainest_one_of_two()
    {
        foreach (InjectionSession session in ClaimCaseTests.Sample(TriggerPointGen.SessionsOfTwoMuscles, 100))
        {
            InjectionSession smallest = session;
            while (TriggerPointShrink.Session(smallest).FirstOrDefault(smaller => CptSelector.Select(smaller).Muscles.Supported == 2) is { } smaller)
            {
                smallest = smaller;
            }

            Assert.Equal(2, smallest.Injections.Count);
            Assert.Contains("trapezius", smallest.ToString());
        }

        output.WriteLine("checked: 100 sessions shrunk to their end");
    }

    /// <summary>Follows three paths: the first candidate always, the last always, and one in between.</summary>
    internal static void AssertEnds<T>(T value, Func<T, IEnumerable<T>> shrinker, int path = 7)
    {
        foreach (Func<int, int> choice in new Func<int, int>[] { _ => 0, count => count - 1, count => (int)((uint)(path * 31) % (uint)count) })
        {
            T current = value;
            int steps = 0;
            for (T[] smaller = shrinker(current).ToArray(); smaller.Length > 0; smaller = shrinker(current).ToArray())
            {
                current = smaller[choice(smaller.Length)];
                Assert.True(++steps <= MostSteps, $"{value} is still shrinking after {steps} steps, at {current}.");
            }
        }
    }
}
