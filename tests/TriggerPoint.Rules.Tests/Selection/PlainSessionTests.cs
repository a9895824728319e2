using System;
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
        int plain = 0;
        int silent = 0;
        void Compare(InjectionSession session)
        {
            CptSelection selection = CptSelector.Select(session);
            bool isSilent = SelectionRules.CheckAll(selection).Count == 0;
            bool isPlain = PlainSession.Is(selection);
            Assert.True(!isPlain || isSilent, session.ToString());
            plain += isPlain ? 1 : 0;
            silent += isSilent ? 1 : 0;
        }

        Gen<InjectionSession> anyMuscles = Gen.Choose(0, 5).SelectMany(count => Gen.ArrayOf(Gen.Elements(Muscle.All.ToArray())
            .SelectMany(_ => Gen.Elements(Side.Left, Side.Right, Side.Right, Side.Unspecified), (muscle, side) => new Injection(muscle.On(side))), count)).Select(InjectionSession.Create);
        Gen<InjectionSession> dated = Gen.OneOf(Generators.Sessions, Generators.ExactSessions, anyMuscles).SelectMany(
            _ => Gen.Elements(ServiceDate.Unknown, new ServiceDate(2024, 8, 1), new ServiceDate(2001, 1, 1), new ServiceDate(2024, 10, 1)), (session, date) => session.WithDate(date))
            .SelectMany(_ => Gen.Choose(0, 3), (session, recorded) => session.WithRecordedInjections(recorded));
        Check.One(Seeds.Config, Prop.ForAll(Arb.From(dated), Compare));
        foreach (InjectionSession session in dated.Fixedly(4_000))
        {
            Compare(session);
        }

        // Every muscle alone, and beside a plain one.
        foreach (Muscle muscle in Muscle.All)
        {
            Side side = muscle.IsPaired ? Side.Right : Side.Midline;
            Compare(InjectionSession.Create(new Injection(muscle.On(side))));
            Compare(InjectionSession.Create(new Injection(muscle.On(side)), new Injection(Muscle.Sartorius.On(Side.Left))));
        }

        // Under all of its names, whole or in part.
        foreach (string record in Muscle.All.SelectMany(muscle => MuscleLexicon.TermsFor(muscle).Select(term => $"right {term.Text}")))
        {
            Compare(InjectionSession.Parse(record));
        }

        // Every two muscles of one side: most of them are plain, or the short way would be none.
        (int plainBefore, int silentBefore) = (plain, silent);
        InjectionSession[] alone = [.. Muscle.All.Select(muscle => InjectionSession.Create(new Injection(muscle.On(muscle.IsPaired ? Side.Right : Side.Midline))))];
        foreach (InjectionSession one in alone)
        {
            foreach (InjectionSession other in alone.Where((_, at) => at % 15 == 0))
            {
                Compare(one.WithInjection(other.Injections[0]));
            }
        }

        Assert.True(plain - plainBefore >= (silent - silentBefore) * 95 / 100, $"{plain - plainBefore} of {silent - silentBefore} pairs");
        output.WriteLine($"checked: {plain} plain of {silent} silent sessions");
        Assert.True(plain >= 800 && plain >= silent / 2, $"{plain} of {silent}");
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
}
