using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Encounters as values: what a new one does not say, With, equality.</summary>
public sealed class EncounterTests
{
    private static readonly ServiceDate Day = new(2024, 8, 1);

    [Fact]
    public void Encounters_are_equal_exactly_when_they_are_made_alike() => ValueLaw.AreEqualExactlyWhenMadeAlike(nameof(Encounter), Values(), Values());

    [Fact]
    public void What_was_not_given_is_no_data()
    {
        Encounter encounter = Encounter.Create(default);
        Assert.Equal((true, "", "", true, true), (encounter.Date.IsUnknown, encounter.Provider, encounter.Policy, encounter.PlaceOfService.IsUnknown, encounter.Visit.IsNone));
        Assert.Empty(encounter.Diagnoses);
        Assert.Empty(encounter.Documentation.Sessions);
    }

    [Fact]
    public void With_gives_the_same_object_when_nothing_changes()
    {
        foreach (Encounter encounter in Values().Cast<Encounter>())
        {
            Assert.Same(encounter, encounter.WithProvider(encounter.Provider).WithPolicy(encounter.Policy).WithPlaceOfService(encounter.PlaceOfService)
                .WithSetting(encounter.Setting).WithVisit(encounter.Visit));
            Assert.Equal(encounter, encounter.WithDiagnoses(encounter.Diagnoses.Prepend(DiagnosisCode.None)));
        }

        Assert.Equal(ClaimSetting.Practitioner, Encounter.Create(Day).WithSetting((ClaimSetting)99).Setting);
    }

    private static object[] Values()
    {
        Encounter plain = Encounter.Create(Day, DocumentedSession.Create(Day));
        DiagnosisCode myalgia = DiagnosisCode.Parse("M79.18");
        DiagnosisCode neck = DiagnosisCode.Parse("M54.2");
        return
        [
            plain, Encounter.Create(Day), Encounter.Create(Day.AddDays(1), DocumentedSession.Create(Day)), Encounter.Create(Day, DocumentedSession.Create(Day.AddDays(1))),
            plain.WithProvider("N1"), plain.WithPolicy("L34211"), plain.WithPlaceOfService(PlaceOfService.Parse("11")), plain.WithSetting(ClaimSetting.HospitalOutpatient),
            plain.WithVisit(ProcedureCode.Parse("99213")), plain.WithDiagnoses(myalgia), plain.WithDiagnoses(myalgia, neck), plain.WithDiagnoses(neck, myalgia),
            plain.WithProvider("N1").WithPolicy("L34211").WithPlaceOfService(PlaceOfService.Parse("11")).WithSetting(ClaimSetting.HospitalOutpatient).WithVisit(ProcedureCode.Parse("99213")),
        ];
    }
}
