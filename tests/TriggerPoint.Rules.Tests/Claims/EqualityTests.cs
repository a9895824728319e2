using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Claims, selections and what goes with them are values: whatever can be said of one is part of what it equals, and nothing else is.</summary>
public sealed class EqualityTests
{
    private static readonly ServiceDate Day = new(2024, 8, 1);

    public static TheoryData<string> Kinds() => [.. Values().Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Values_are_equal_exactly_when_they_are_made_alike(string kind)
    {
        object[] values = Values()[kind];
        ValueLaw.AreEqualExactlyWhenMadeAlike(kind, values, Values()[kind]);

        // Whether a count is exact is the one thing that a hash leaves out.
        if (values[0].GetType().IsValueType)
        {
            ValueLaw.AreSpread(kind, values, alike: 1);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Operators_say_what_equality_says(string kind) => ValueLaw.OperatorsSayWhatEqualitySays(kind, Values()[kind]);

    [Fact]
    public void No_session_that_is_known_of_is_not_the_same_as_knowing_nothing()
    {
        Assert.True(ClaimHistory.Create().IsKnown);
        Assert.False(ClaimHistory.Unknown.IsKnown);
        Assert.Same(ClaimHistory.Empty, ClaimHistory.Create([]));

        // Some sessions, and perhaps more, are not the same as these and no others.
        PastSession[] some = [PastSession.Create(Day, ProcedureCode.Injection1To2Muscles)];
        Assert.False(ClaimHistory.Unknown.With(some).IsKnown);
        Assert.True(ClaimHistory.Empty.With(some).IsKnown);
        Assert.NotEqual(ClaimHistory.Create(some), ClaimHistory.Unknown.With(some));
        Assert.Equal(["not known", "0 sessions", "1 session, perhaps more", "1 session"], new[]
        {
            ClaimHistory.Unknown, ClaimHistory.Empty, ClaimHistory.Unknown.With(some), ClaimHistory.Create(some),
        }.Select(history => history.ToString()));
    }

    private static Dictionary<string, object[]> Values()
    {
        ServiceLine line = ServiceLine.Create(ProcedureCode.Parse("20552"), Day);
        ServiceLine other = ServiceLine.Create(ProcedureCode.Parse("64405"), Day);
        Claim claim = Claim.Create("C1", line);
        PastSession past = PastSession.Create(Day, ProcedureCode.Parse("20552"));
        PastSession later = PastSession.Create(Day.AddDays(1), ProcedureCode.Parse("20552"));
        Injectate drug = Injectate.Create("Kenalog", 40, "mg");
        DocumentedSession session = DocumentedSession.Create(Day);
        InjectionSession muscles = InjectionSession.Parse("right trapezius");
        return new(StringComparer.Ordinal)
        {
            [nameof(ServiceLine)] =
            [
                line, line.WithCode(ProcedureCode.Parse("20553")), line.WithDates(Day, Day.AddDays(1)), line.WithDates(Day.AddDays(1), Day.AddDays(1)),
                line.WithModifiers(Modifier.Parse("59")), line.WithModifiers(Modifier.Parse("59"), Modifier.Parse("RT")), line.WithModifiers(Modifier.Parse("RT"), Modifier.Parse("59")),
                line.WithUnits(1), line.WithUnits(2), line.WithDiagnosisPointers(1), line.WithDiagnosisPointers(1, 2), line.WithDiagnosisPointers(2, 1),
                line.WithPlaceOfService(PlaceOfService.Parse("11")), line.WithProvider("N1"), line.WithNote("a note"),
            ],
            [nameof(Claim)] =
            [
                claim, Claim.Create("C2", line), Claim.Create("C1"), Claim.Create("C1", line, line), Claim.Create("C1", line, other), Claim.Create("C1", other, line),
                claim.WithPatient("P1"), claim.WithPayer("P1"), claim.WithPolicy("P1"),
                claim.WithSetting(ClaimSetting.HospitalOutpatient), claim.WithPlaceOfService(PlaceOfService.Parse("11")), claim.WithNote("a note"),
                claim.WithDiagnoses(DiagnosisCode.Parse("M79.18")), claim.WithDiagnoses(DiagnosisCode.Parse("M79.18"), DiagnosisCode.Parse("M54.2")),
            ],
            [nameof(PastSession)] =
            [
                past, PastSession.Create(Day.AddDays(1), past.Code), PastSession.Create(Day, ProcedureCode.Parse("20553")), past.WithMuscles(InjectionSession.Empty), past.WithMuscles(muscles), past.WithProvider("N1"),
            ],
            [nameof(Injectate)] =
            [
                drug, Injectate.Create("Kenalog"), Injectate.Create("Celestone", 40, "mg"), Injectate.Create("Kenalog", 41, "mg"), Injectate.Create("Kenalog", 40, "ml"), drug.WithWasted(0), drug.WithWasted(1),
            ],
            [nameof(DocumentedSession)] =
            [
                session, DocumentedSession.Create(Day.AddDays(1)), session.WithMuscles(muscles), session.WithMuscles(InjectionSession.Empty), session.WithGuidance(ImagingGuidance.Ultrasound),
                session.WithInjectates(), session.WithInjectates(drug), session.WithInjectates(drug, drug.WithWasted(1)), session.WithInjectates(drug.WithWasted(1), drug),
                session.WithSeparateEvaluation(true), session.WithSeparateEvaluation(false),
                session.WithPreviousRelief(new ReliefReport(60, 8)), session.WithPreviousRelief(new ReliefReport(60, 9)), session.WithPreviousRelief(new ReliefReport(61, 8)),
            ],
            [nameof(ClaimDocumentation)] =
            [
                ClaimDocumentation.None, ClaimDocumentation.Create(session), ClaimDocumentation.Create(session, DocumentedSession.Create(Day.AddDays(1))),
                ClaimDocumentation.Create(DocumentedSession.Create(Day.AddDays(1)), session),
            ],
            [nameof(MuscleCount)] = [default(MuscleCount), new MuscleCount(1, 1), new MuscleCount(1, 2), new MuscleCount(2, 2), new MuscleCount(2, 2, isExact: false), new MuscleCount(2, MuscleCount.Unbounded)],
            [nameof(SelectedCode)] = [default(SelectedCode), .. new[] { 1, 2, 3, 4 }.Select(count => (object)new SelectedCode(TriggerPointCodes.For(NeedleTechnique.Injection, count), count)), new SelectedCode(ProcedureCode.Needling1To2Muscles, 1)],
            [nameof(CountingConvention)] = [.. Enumerable.Range(0, CountingConvention.Count).Select(index => (object)CountingConvention.FromIndex(index))],
            [nameof(CptSelection)] = [default(CptSelection), CptSelector.Select(muscles), CptSelector.Select(muscles, CountingConvention.SidesMerged), CptSelector.Select(muscles.WithDate(Day))],
            [nameof(ClaimHistory)] = [ClaimHistory.Unknown, ClaimHistory.Empty, ClaimHistory.Create(past), ClaimHistory.Create(past, past), ClaimHistory.Create(past, later), ClaimHistory.Create(later, past)],
            [nameof(ReliefReport)] = [default(ReliefReport), new ReliefReport(60, 8), new ReliefReport(60, 9), new ReliefReport(61, 8), new ReliefReport(8, 60)],
            [nameof(ProcedureCode)] = [default(ProcedureCode), .. new[] { "20552", "20553", "00000", "J3301" }.Select(code => (object)ProcedureCode.Parse(code))],
            [nameof(DiagnosisCode)] = [default(DiagnosisCode), .. new[] { "M79", "M79.1", "M79.10", "M79.18" }.Select(code => (object)DiagnosisCode.Parse(code))],
            [nameof(Modifier)] = [default(Modifier), .. new[] { "00", "59", "XS", "SX" }.Select(modifier => (object)Modifier.Parse(modifier))],
            [nameof(PlaceOfService)] = [default(PlaceOfService), .. new[] { "00", "11", "12", "21" }.Select(place => (object)PlaceOfService.Parse(place))],
            [nameof(ServiceDate)] = [default(ServiceDate), Day, Day.AddDays(1), Day.AddMonths(1), new ServiceDate(1, 1, 1)],
            [nameof(Muscle)] = [default(Muscle), Muscle.Trapezius, Muscle.LevatorScapulae],
            [nameof(MuscleGroup)] = [default(MuscleGroup), MuscleGroup.RotatorCuff, MuscleGroup.Rhomboids],
            [nameof(MuscleSite)] =
            [
                default(MuscleSite), Muscle.Trapezius.On(Side.Unspecified), Muscle.Trapezius.On(Side.Left), Muscle.Trapezius.On(Side.Right), Muscle.Diaphragm.On(Side.Left),
                Muscle.Diaphragm.On(Side.Midline), Muscle.Unspecified.On(Side.Right),
            ],
        };
    }
}
