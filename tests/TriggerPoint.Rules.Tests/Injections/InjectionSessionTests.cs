using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Sessions and their places as values: equality, With, several sessions as one, and the evidence that is sorted beforehand.</summary>
public sealed class InjectionSessionTests
{
    private static readonly InjectionSession Trapezius = InjectionSession.Parse("right trapezius");
    private static readonly InjectionSession Deltoid = InjectionSession.Parse("left deltoid");

    public static TheoryData<string> Kinds() => [.. Values().Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Values_are_equal_exactly_when_they_are_made_alike(string kind) => ValueLaw.AreEqualExactlyWhenMadeAlike(kind, Values()[kind], Values()[kind]);

    [Fact]
    public void A_place_keeps_what_it_was_told_and_an_undeclared_technique_is_an_injection()
    {
        Injection place = Trapezius.Injections[0];
        Injection needled = place.WithNeedlePasses(6).WithTechnique(NeedleTechnique.DryNeedling);
        Assert.Equal((6, NeedleTechnique.DryNeedling, place.Mention), (needled.NeedlePasses, needled.Technique, needled.Mention));
        Assert.Equal(NeedleTechnique.Injection, needled.WithTechnique((NeedleTechnique)99).Technique);
        Assert.Equal(NeedleTechnique.Injection, new Injection(place.Mention, (NeedleTechnique)99).Technique);
        Assert.Same(needled, needled.WithNeedlePasses(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => place.WithNeedlePasses(-1));
    }

    [Fact]
    public void Several_sessions_as_one_have_all_places_the_first_known_guidance_and_the_sum_of_the_injections()
    {
        InjectionSession one = Trapezius.WithRecordedInjections(2).WithDate(new ServiceDate(2024, 8, 1));
        InjectionSession other = Deltoid.WithRecordedInjections(3).WithGuidance(ImagingGuidance.Ultrasound);
        InjectionSession third = InjectionSession.Parse("left biceps").WithGuidance(ImagingGuidance.Mri);
        InjectionSession together = InjectionSession.Together([one, other, third]);
        Assert.Equal([.. one.Injections, .. other.Injections, .. third.Injections], together.Injections);
        Assert.Equal((ImagingGuidance.Ultrasound, 5, ServiceDate.Unknown), (together.Guidance, together.RecordedInjections, together.Date));
        Assert.Equal(int.MaxValue, InjectionSession.Together([one, other.WithRecordedInjections(int.MaxValue)]).RecordedInjections);
        Assert.Same(one, InjectionSession.Together([one]));
        Assert.Same(InjectionSession.Empty, InjectionSession.Together([]));
    }

    [Fact]
    public void One_technique_throughout_is_that_of_every_place()
    {
        InjectionSession mixed = InjectionSession.Together([Trapezius, Deltoid.WithTechnique(NeedleTechnique.DryNeedling)]);
        foreach (NeedleTechnique technique in new[] { NeedleTechnique.Injection, NeedleTechnique.DryNeedling })
        {
            InjectionSession all = mixed.WithTechnique(technique);
            Assert.Equal([technique, technique], all.Injections.Select(place => place.Technique));
            Assert.Same(all, all.WithTechnique(technique));
        }
    }

    [Theory]
    [InlineData(ImagingGuidance.None, ImagingGuidance.None)]
    [InlineData(ImagingGuidance.Ultrasound, ImagingGuidance.Ultrasound)]
    [InlineData(ImagingGuidance.Fluoroscopy, ImagingGuidance.Fluoroscopy)]
    [InlineData(ImagingGuidance.Ct, ImagingGuidance.Ct)]
    [InlineData(ImagingGuidance.Mri, ImagingGuidance.Mri)]
    [InlineData((ImagingGuidance)99, ImagingGuidance.Unknown)]
    public void A_session_has_the_guidance_that_was_given_if_it_is_declared(ImagingGuidance given, ImagingGuidance expected) =>
        Assert.Equal(expected, Trapezius.WithGuidance(given).Guidance);

    [Fact]
    public void One_place_more_stands_behind_the_others_and_the_rest_stays()
    {
        InjectionSession before = InjectionSession.Parse("right trapezius; deferred left biceps").WithDate(new ServiceDate(2024, 8, 1)).WithRecordedInjections(4);
        InjectionSession more = before.WithInjection(Deltoid.Injections[0]);
        Assert.Equal([.. before.Injections, Deltoid.Injections[0]], more.Injections);
        Assert.Equal(before.SetAside, more.SetAside);
        Assert.Equal((before.Date, 4), (more.Date, more.RecordedInjections));
        Assert.Throws<ArgumentNullException>(() => before.WithInjection(null!));
    }

    [Theory]
    [InlineData("R upper trap x6; levator scap, right x3")]
    [InlineData("dry needled: left deltoid, foozle")]
    public void A_session_that_was_read_is_written_as_the_text_that_was_read(string text) => Assert.Equal(text, InjectionSession.Parse(text).WithRecordedInjections(3).ToString());

    [Theory]
    [InlineData("right trapezius; left trapezius; right trapezius", "", 2)]
    [InlineData("right trapezius; neck", "", null)]
    [InlineData("right trapezius", "left deltoid", null)]
    [InlineData("", "left deltoid", null)]
    public void The_exact_sites_are_there_where_nothing_is_open_and_nothing_was_needled(string injected, string needled, int? sites)
    {
        InjectionSession session = InjectionSession.Together([InjectionSession.Parse(injected), InjectionSession.Parse(needled).WithTechnique(NeedleTechnique.DryNeedling)]);
        Assert.Equal(sites, session.Evidence.ExactSites?.Length);
    }

    [Fact]
    public void What_was_needled_is_needling_also_where_it_counts_for_no_muscle()
    {
        InjectionSession joint = InjectionSession.Parse("right sacroiliac joint").WithTechnique(NeedleTechnique.DryNeedling);
        Assert.Empty(joint.Evidence.Needled);
        Assert.True(joint.Evidence.HasNeedling);
        Assert.False(joint.Evidence.HasInjections);
        Assert.False(Trapezius.Evidence.HasNeedling);
    }

    private static Dictionary<string, object[]> Values()
    {
        InjectionSession session = InjectionSession.Parse("right trapezius; left deltoid");
        Injection place = session.Injections[0];
        return new(StringComparer.Ordinal)
        {
            [nameof(Injection)] =
                [place, session.Injections[1], place.WithTechnique(NeedleTechnique.DryNeedling), place.WithNeedlePasses(3), place.WithNeedlePasses(4)],
            [nameof(InjectionSession)] =
            [
                session, InjectionSession.Empty, InjectionSession.Parse("left deltoid; right trapezius"), InjectionSession.Parse("right trapezius"), InjectionSession.Parse("right trapezius; left deltoid; deferred left biceps"),
                session.WithDate(new ServiceDate(2024, 8, 1)), session.WithGuidance(ImagingGuidance.Ct), session.WithRecordedInjections(2), session.WithTechnique(NeedleTechnique.DryNeedling),
            ],
        };
    }
}
