using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Budgets of memory; exact, so that they can be tests.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(32)]
    public void Selecting_from_an_exact_session_allocates_nothing(int injections)
    {
        InjectionSession session = InjectionSession.Create(Enumerable.Range(0, injections)
            .Select(i => new Injection(Muscle.All[i * 7 % 40 + 60].On(i % 2 == 0 ? Side.Left : Side.Right)).WithNeedlePasses(i)));
        Assert.NotNull(session.Evidence.ExactSites);
        Use(session, CountingConvention.SidesDistinct);
        Use(session, CountingConvention.SidesMerged);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
        {
            Use(session, CountingConvention.SidesDistinct);
            Use(session, CountingConvention.SidesMerged);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Use(InjectionSession session, CountingConvention convention)
    {
        CptSelection selection = CptSelector.Select(session, convention);
        Assert.True(selection.IsSettled && selection.Code.IsNone == (selection.Muscles.Supported == 0));
    }

    [Fact]
    public void Touching_a_muscle_allocates_next_to_nothing()
    {
        // The catalogue is made of literals: a look-up cuts one name out of one, and builds no dictionary.
        _ = Muscle.Trapezius.Key;
        long before = GC.GetAllocatedBytesForCurrentThread();
        string key = Muscle.Sartorius.Key;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200);
        Assert.Equal("sartorius", key);
    }

    [Fact]
    public unsafe void Muscles_and_sites_are_two_bytes()
    {
        Assert.Equal(2, sizeof(Muscle));
        Assert.Equal(2, sizeof(MuscleSite));
        Assert.Equal(2, sizeof(MuscleGroup));
    }
}
