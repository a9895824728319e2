using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>What must hold of every selection, whatever the session.</summary>
public sealed class SelectionLawTests(ITestOutputHelper output)
{
    private const int Cases = 1_000;
    private static readonly string[] Spacing = [" ", "  ", "\t", " \u200B"];

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public Property The_number_of_injections_never_matters(InjectionSession session, CountingConvention convention, byte passes) => Same(
        session, InjectionSession.Create(session.Injections.Select(injection => injection.WithNeedlePasses(passes))), convention);

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public Property The_recorded_number_of_injections_never_matters(InjectionSession session, CountingConvention convention, byte recorded) => Same(
        session, session.WithRecordedInjections(recorded), convention);

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public Property The_order_never_matters(InjectionSession session, CountingConvention convention, int seed) => Same(
        session, InjectionSession.Create(Shuffled(session.Injections, seed)), convention);

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public bool Repetition_never_changes_the_code(InjectionSession session, CountingConvention convention)
    {
        CptSelection once = CptSelector.Select(session, convention);
        CptSelection twice = CptSelector.Select(InjectionSession.Create(session.Injections.Concat(session.Injections)), convention);
        return once.InjectionCode == twice.InjectionCode && once.NeedlingCode == twice.NeedlingCode && once.Muscles.Supported == twice.Muscles.Supported;
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public bool Another_injection_never_lowers_the_code(InjectionSession session, Injection more, CountingConvention convention)
    {
        Injection injection = more.WithTechnique(NeedleTechnique.Injection);
        CptSelection less = CptSelector.Select(session, convention);
        CptSelection then = CptSelector.Select(session.WithInjection(injection), convention);
        return then.InjectedMuscles.Supported >= less.InjectedMuscles.Supported && then.InjectedMuscles.Possible >= less.InjectedMuscles.Possible
            && then.InjectionCode.CompareTo(less.InjectionCode) >= 0;
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public Property Left_and_right_may_be_swapped_throughout(InjectionSession session, CountingConvention convention) => Same(
        session, InjectionSession.Create(session.Injections.Select(Mirrored)), convention);

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public bool Merging_sides_never_counts_more(InjectionSession session, CountingConvention convention) =>
        CptSelector.Select(session, convention.WithSidesMerged(true)).InjectedMuscles.Supported <= CptSelector.Select(session, convention.WithSidesMerged(false)).InjectedMuscles.Supported;

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public Property What_is_supported_is_possible(InjectionSession session, CountingConvention convention)
    {
        CptSelection selection = CptSelector.Select(session, convention);
        return (selection.InjectedMuscles.Supported <= selection.InjectedMuscles.Possible && selection.NeedledMuscles.Supported <= selection.NeedledMuscles.Possible)
            .Collect($"{selection.InjectionCode}/{selection.NeedlingCode} {(selection.IsSettled ? "settled" : "open")}");
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public bool A_more_specific_mention_never_widens_the_interval(InjectionSession session, MuscleSite[] sites, CountingConvention convention, byte choice)
    {
        MuscleMention vague = MuscleMention.AnyOf(sites.Take(3));
        MuscleMention specific = vague.Candidates.Count == 0 ? vague : MuscleMention.Of(vague.Candidates[choice % vague.Candidates.Count]);
        return Within(session, specific, vague, convention);
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public bool Naming_the_side_never_widens_the_interval(InjectionSession session, Muscle muscle, bool left, CountingConvention convention) => Within(
        session, MuscleMention.Of(muscle.On(left ? Side.Left : Side.Right)), MuscleMention.Of(muscle.On(Side.Unspecified)), convention);

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public bool There_is_one_unit_of_one_code_a_technique(InjectionSession session, CountingConvention convention)
    {
        CptSelection selection = CptSelector.Select(session, convention);
        string[] injection = ["", "20552", "20553"];
        string[] needling = ["", "20560", "20561"];
        return injection.Contains(selection.InjectionCode.ToString()) && needling.Contains(selection.NeedlingCode.ToString())
            && selection.Units == (selection.Code.IsNone ? 0 : 1);
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public bool Nothing_is_silent_about_what_is_open_or_missing(InjectionSession session, CountingConvention convention)
    {
        CptSelection selection = CptSelector.Select(session, convention);
        return (selection.IsSettled && !selection.Code.IsNone) || selection.Findings.Count > 0;
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public bool The_written_session_reads_as_the_session(InjectionSession session) =>
        InjectionSession.Parse(session.ToString()) is InjectionSession read && read.Equals(session);

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public bool The_object_door_and_the_text_door_agree(InjectionSession session, CountingConvention convention)
    {
        CptSelection read = CptSelector.Select(InjectionSession.Parse(session.ToString()), convention);
        CptSelection made = CptSelector.Select(session, convention);
        return read.InjectedMuscles == made.InjectedMuscles && read.NeedledMuscles == made.NeedledMuscles && read.Code == made.Code && read.IsSettled == made.IsSettled;
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(SmallWorld)])]
    public bool A_term_may_be_replaced_by_any_of_its_synonyms(Muscle muscle, bool left, byte choice, byte space)
    {
        IReadOnlyList<MuscleTerm> terms = MuscleLexicon.TermsFor(muscle);
        string side = left ? "left" : "right";
        string rest = "; right deltoid; left sartorius";
        CptSelection named = CptSelector.Select(InjectionSession.Parse($"{side} {muscle.LatinName}{rest}"));
        string synonym = terms[choice % terms.Count].Text.Replace(" ", Spacing[space % Spacing.Length]);
        return CptSelector.Select(InjectionSession.Parse($"{side} {synonym}{rest}")).Muscles == named.Muscles || muscle.LatinName.Length == 0;
    }

    [Fact]
    public void Two_parts_of_a_muscle_count_once()
    {
        int muscles = 0;
        foreach (Muscle muscle in Muscle.All)
        {
            string[] parts = MuscleLexicon.TermsFor(muscle).Where(term => term.Kind == MentionKind.Part).Select(term => "right " + term.Text).ToArray();
            if (parts.Length > 1 && muscle.IsPaired)
            {
                Assert.Equal(new MuscleCount(1, 1), CptSelector.Select(InjectionSession.Parse(string.Join("; ", parts))).Muscles);
                muscles++;
            }
        }

        output.WriteLine($"{muscles} muscles with parts");
        Assert.True(muscles >= 40);
    }

    [Fact]
    public void The_generator_reaches_both_codes_and_both_sides_of_the_line()
    {
        // Sampled with a fixed seed, so that this gate never fails by chance.
        CptSelection[] samples = Generators.Sessions.Fixedly(2_000).Select(CptSelector.Select).ToArray();
        Dictionary<string, int> classes = samples.GroupBy(s => $"{Rendering.Code(s.InjectionCode)} with {Math.Min(s.InjectedMuscles.Supported, 4)}")
            .ToDictionary(group => group.Key, group => group.Count());
        foreach (KeyValuePair<string, int> one in classes.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{one.Key}: {one.Value}");
        }

        Assert.All(new[] { "none with 0", "20552 with 1", "20552 with 2", "20553 with 3", "20553 with 4" }, kind => Assert.True(classes.GetValueOrDefault(kind) >= 60, kind));
        Assert.True(samples.Count(selection => !selection.IsSettled) >= 200);
        Assert.True(samples.Count(selection => !selection.NeedlingCode.IsNone) >= 200);
    }

    private static Property Same(InjectionSession one, InjectionSession other, CountingConvention convention)
    {
        CptSelection first = CptSelector.Select(one, convention);
        CptSelection second = CptSelector.Select(other, convention);
        return (first.InjectedMuscles == second.InjectedMuscles && first.NeedledMuscles == second.NeedledMuscles
                && first.InjectionCode == second.InjectionCode && first.NeedlingCode == second.NeedlingCode && first.IsSettled == second.IsSettled)
            .Label($"{first} against {second}").Collect(Rendering.Code(first.Code));
    }

    private static bool Within(InjectionSession session, MuscleMention specific, MuscleMention vague, CountingConvention convention)
    {
        MuscleCount narrow = CptSelector.Select(session.WithInjection(new Injection(specific)), convention).InjectedMuscles;
        MuscleCount wide = CptSelector.Select(session.WithInjection(new Injection(vague)), convention).InjectedMuscles;
        return narrow.Supported >= wide.Supported && narrow.Possible <= wide.Possible;
    }

    private static IEnumerable<Injection> Shuffled(IReadOnlyList<Injection> injections, int seed)
    {
        var random = new System.Random(seed);
        return injections.OrderBy(_ => random.Next());
    }

    private static Injection Mirrored(Injection injection)
    {
        MuscleMention mention = injection.Mention;
        MuscleMention mirrored = !mention.Group.IsUnspecified ? MuscleMention.OfGroup(mention.Group, Mirrored(mention.Candidates.Count == 0 ? Side.Unspecified : mention.Candidates[0].Side))
            : mention.Candidates.Count == 0 ? mention
            : MuscleMention.AnyOf(mention.Candidates.Select(site => site.Muscle.On(Mirrored(site.Side))));
        return new Injection(mirrored, injection.Technique);
    }

    private static Side Mirrored(Side side) => side switch { Side.Left => Side.Right, Side.Right => Side.Left, _ => side };
}
