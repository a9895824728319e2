using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Dates, techniques, the sacroiliac joint and the account in words.</summary>
public sealed class SelectorTests
{
    [Theory]
    [InlineData("right trapezius", "2001-12-31", "none")]
    [InlineData("right trapezius", "2002-01-01", "20552")]
    [InlineData("dry needling: right trapezius", "2019-12-31", "none")]
    [InlineData("dry needling: right trapezius", "2020-01-01", "20560")]
    [InlineData("right sacroiliac joint, no imaging", "2001-12-31", "none")]
    public void A_code_is_selected_only_from_its_first_day(string record, string date, string code)
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Parse(record).WithDate(ServiceDate.Parse(date)));
        Assert.Equal(code, Rendering.Code(selection.Code));
        Assert.Equal(code == "none", selection.Findings.Any(finding => finding.Rule.Id == RuleIds.CodeNotYetValid));
        Assert.True(selection.IsSettled);
    }

    [Theory]
    [InlineData(ImagingGuidance.None, "20552", true)]
    [InlineData(ImagingGuidance.Ultrasound, "20552", true)]
    [InlineData(ImagingGuidance.Unknown, "20552", false)]
    [InlineData(ImagingGuidance.Fluoroscopy, "none", true)]
    [InlineData(ImagingGuidance.Ct, "none", true)]
    public void A_sacroiliac_joint_carries_the_code_only_without_fluoroscopy_or_CT(ImagingGuidance guidance, string code, bool settled)
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Parse("right sacroiliac joint").WithGuidance(guidance));
        Assert.Equal((code, settled, 0), (Rendering.Code(selection.Code), selection.IsSettled, selection.Muscles.Supported));
        Assert.Contains(selection.Findings, finding => finding.Rule.Id == RuleIds.SacroiliacJoint);
        Assert.DoesNotContain(selection.Findings, finding => finding.Rule.Id == RuleIds.NoMuscle);
    }

    [Theory]
    [InlineData("20552", NeedleTechnique.Injection)]
    [InlineData("20553", NeedleTechnique.Injection)]
    [InlineData("20560", NeedleTechnique.DryNeedling)]
    [InlineData("20561", NeedleTechnique.DryNeedling)]
    [InlineData("20551", null)]
    [InlineData("20554", null)]
    public void Each_of_the_four_codes_is_of_one_technique(string text, NeedleTechnique? technique)
    {
        ProcedureCode code = ProcedureCode.Parse(text);
        Assert.Equal(technique is not null, TriggerPointCodes.Includes(code));
        Assert.Equal(technique == NeedleTechnique.Injection, TriggerPointCodes.IsInjection(code));
        Assert.Equal(technique == NeedleTechnique.DryNeedling, TriggerPointCodes.IsNeedling(code));
        Assert.Equal(technique == NeedleTechnique.Injection, TriggerPointCodes.IsOf(NeedleTechnique.Injection, code));
        Assert.Equal(technique == NeedleTechnique.DryNeedling, TriggerPointCodes.IsOf(NeedleTechnique.DryNeedling, code));
    }

    [Fact]
    public void A_code_without_a_selection_gives_itself_and_its_count()
    {
        MuscleSite[] sites = [Muscle.Trapezius.On(Side.Left), Muscle.Deltoid.On(Side.Left), Muscle.Soleus.On(Side.Left)];
        SelectedCode selected = CptSelector.SelectCode(sites);
        Assert.Equal(("20553", 3, "20553 (3)"), (selected.Code.ToString(), selected.Muscles, selected.ToString()));
        Assert.Equal("20560 (2)", CptSelector.SelectCode(sites[..2], default, NeedleTechnique.DryNeedling).ToString());
        Assert.Equal("no code (0)", default(SelectedCode).ToString());

        TriggerPointCode[] codes = new TriggerPointCode[2];
        CptSelector.SelectMany(sites, [0, 2, 3], codes, default, NeedleTechnique.DryNeedling);
        Assert.Equal([TriggerPointCode.Needling1To2Muscles, TriggerPointCode.Needling1To2Muscles], codes);
    }

    [Fact]
    public void An_interval_is_never_upside_down() => Assert.Equal(new MuscleCount(3, 3), new MuscleCount(3, 1));

    [Fact]
    public void A_sacroiliac_joint_adds_no_muscle() => Assert.Equal(
        new MuscleCount(2, 2), CptSelector.Select(InjectionSession.Parse("right sacroiliac joint; right QL; right piriformis")).Muscles);

    [Fact]
    public void Techniques_are_counted_apart_and_one_muscle_never_in_both()
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Parse("right trapezius; left trapezius; right trapezius dry needled; left deltoid dry needled"));
        Assert.Equal(("20552", "20560"), (selection.InjectionCode.ToString(), selection.NeedlingCode.ToString()));
        Assert.Equal(new MuscleCount(1, 1), selection.NeedledMuscles);
    }

    [Theory]
    [InlineData("left iliocostalis, longissimus and spinalis", "groups-merged")]
    [InlineData("bilateral trapezius; right levator scapulae", "sides-merged")]
    [InlineData("left multifidus lumborum; left multifidus thoracis; left multifidus cervicis", "divisions-apart")]
    public void Where_a_convention_decides_the_muscles_that_decide_are_named(string record, string convention)
    {
        Finding finding = Assert.Single(CptSelector.Select(InjectionSession.Parse(record)).Findings, finding => finding.Rule.Id == RuleIds.ConventionDecides);
        Assert.Contains(convention, finding.Message);
        Assert.Contains("what decides: ", finding.Message);
        Assert.Equal(FindingSeverity.Info, finding.Severity);
    }

    [Fact]
    public void Where_all_conventions_agree_the_selection_is_silent() =>
        Assert.Empty(CptSelector.Select(InjectionSession.Parse("right trapezius; right deltoid; left soleus")).Findings);

    [Fact]
    public void An_account_has_two_to_five_sentences_for_every_line_of_the_corpora()
    {
        foreach (TestRow row in TestTable.Own("clinician-lines.tsv").Rows.Concat(TestTable.Own("clinician-lines-2.tsv").Rows))
        {
            string account = CptSelector.Select(InjectionSession.Parse(row["text"])).Explain();
            int sentences = account.Replace("...", string.Empty).Split(". ").Length;
            Assert.InRange(sentences, 2, 12);
            Assert.EndsWith(".", account);
        }
    }

    [Fact]
    public void An_open_record_says_what_would_settle_it()
    {
        string account = CptSelector.Select(InjectionSession.Parse("left upper trapezius x6; left lower back x3")).Explain();
        Assert.Contains("Not settled", account);
        Assert.Contains("\"lower back\"", account);
        Assert.Contains("20553", account);
    }

    [Fact]
    public void Null_is_the_only_thing_that_throws()
    {
        Assert.Throws<ArgumentNullException>(() => CptSelector.Select(null!));
        Assert.Throws<ArgumentNullException>(() => InjectionSession.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => InjectionSession.Create((Injection[])null!));
        Assert.Throws<ArgumentNullException>(() => InjectionSession.Create([null!]));
        Assert.Throws<ArgumentNullException>(() => InjectionSession.Create((MuscleReading)null!));
        Assert.Throws<ArgumentNullException>(() => new Injection((MuscleMention)null!));
        Assert.Throws<ArgumentNullException>(() => MuscleMention.AnyOf(null!));
        Assert.Throws<ArgumentNullException>(() => MuscleLexicon.Read(null!));
        Assert.Throws<ArgumentNullException>(() => MuscleLexicon.Search(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Injection(default(MuscleSite)).WithNeedlePasses(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => InjectionSession.Empty.WithRecordedInjections(-1));
    }

    [Fact]
    public void With_methods_answer_the_same_object_when_nothing_changes()
    {
        InjectionSession session = InjectionSession.Parse("right trapezius");
        Assert.Same(session, session.WithDate(default).WithGuidance(default).WithGuidance((ImagingGuidance)99).WithRecordedInjections(0).WithTechnique(default));
        Injection injection = session.Injections[0];
        Assert.Same(injection, injection.WithNeedlePasses(0).WithTechnique(NeedleTechnique.Injection));
        Assert.Equal(NeedleTechnique.Injection, new Injection(Muscle.Trapezius.On(Side.Left), (NeedleTechnique)9).Technique);
    }
}
