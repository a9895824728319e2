using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>A session that is taken to be plain is one about which every rule is silent.</summary>
public sealed class PlainSessionTests
{
    private readonly ITestOutputHelper output;

    public PlainSessionTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void No_rule_speaks_about_a_plain_session()
    {
        Gen<InjectionSession> anyMuscles = Gen.Choose(0, 5).SelectMany(count => Gen.ArrayOf(Gen.Elements(Muscle.All.ToArray())
            .SelectMany(_ => Gen.Elements(Side.Left, Side.Right, Side.Right, Side.Unspecified), (muscle, side) => new Injection(muscle.On(side))), count)).Select(InjectionSession.Create);
        Gen<InjectionSession> dated = Gen.OneOf(Generators.Sessions, Generators.ExactSessions, anyMuscles).SelectMany(
            _ => Gen.Elements(ServiceDate.Unknown, new ServiceDate(2024, 8, 1), new ServiceDate(2001, 1, 1), new ServiceDate(2024, 10, 1)), (session, date) => session.WithDate(date))
            .SelectMany(_ => Gen.Choose(0, 3), (session, recorded) => session.WithRecordedInjections(recorded));
        Check.One(Seeds.Config, Prop.ForAll(Arb.From(dated), session => Compare([session])));
        (int plain, int silent) = Compare(dated.Fixedly(4_000));
        Assert.True(plain >= silent / 2, $"{plain} of {silent}");
    }

    [Fact]
    public void No_rule_speaks_about_a_plain_muscle_alone_or_beside_another()
    {
        (int plain, int silent) = Compare(Alone.Concat(Alone.Select(session => session.WithInjection(new Injection(Muscle.Sartorius.On(Side.Left))))));
        Assert.True(plain >= silent / 2 && plain >= 400, $"{plain} of {silent}");
    }

    [Fact]
    public void No_rule_speaks_about_a_plain_muscle_under_any_of_its_names() =>
        Compare(Muscle.All.SelectMany(muscle => MuscleLexicon.TermsFor(muscle).Select(term => InjectionSession.Parse($"right {term.Text}"))));

    [Fact]
    public void Most_pairs_of_muscles_of_one_side_are_plain_or_the_short_way_would_be_none()
    {
        InjectionSession[] others = [.. Alone.Where((_, at) => at % 30 == 0)];
        (int plain, int silent) = Compare(Alone.SelectMany(one => others.Select(other => one.WithInjection(other.Injections[0]))));
        Assert.True(plain >= silent * 95 / 100 && plain >= 2_000, $"{plain} of {silent} pairs");
    }

    [Fact]
    public void The_findings_of_a_plain_session_cost_no_memory()
    {
        // On the last day of the edition, and with just as many injections as muscles.
        CptSelection selection = CptSelector.Select(InjectionSession.Parse("right trapezius; left deltoid; right sartorius").WithDate(new ServiceDate(2024, 9, 30)).WithRecordedInjections(3));
        Assert.True(PlainSession.Is(selection));
        _ = selection.Findings;
        long before = GC.GetAllocatedBytesForCurrentThread();
        int found = 0;
        for (int i = 0; i < 100; i++)
        {
            found += selection.Findings.Count;
        }

        Assert.Equal(0, found + GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static InjectionSession[] Alone => [.. Muscle.All.Select(muscle => InjectionSession.Create(new Injection(muscle.On(muscle.IsPaired ? Side.Right : Side.Midline))))];

    private (int Plain, int Silent) Compare(IEnumerable<InjectionSession> sessions)
    {
        int plain = 0;
        int silent = 0;
        foreach (InjectionSession session in sessions)
        {
            CptSelection selection = CptSelector.Select(session);
            bool isSilent = SelectionRules.CheckAll(selection).Count == 0;
            bool isPlain = PlainSession.Is(selection);
            Assert.True(!isPlain || isSilent, session.ToString());
            plain += isPlain ? 1 : 0;
            silent += isSilent ? 1 : 0;
        }

        output.WriteLine($"checked: {plain} plain of {silent} silent sessions");
        return (plain, silent);
    }
}
