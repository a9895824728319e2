using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

/// <summary>Claims in which a careful person has done everything right.</summary>
internal static class PassingClaims
{
    private static readonly DiagnosisCode Myalgia = DiagnosisCode.Parse("M79.18");
    private static readonly ProcedureCode Triamcinolone = ProcedureCode.Parse("J3301");
    private static readonly ProcedureCode Visit = ProcedureCode.Parse("99213");

    /// <summary>Any of them.</summary>
    public static Gen<ScrubCase> Any => Gen.Frequency((3, Injected(1, 5).SelectMany(WithDrug).SelectMany(WithVisit)), (1, Needled(1, 5))).SelectMany(WithPast);

    /// <summary>An injection of so many muscles with an anesthetic, and nothing else.</summary>
    public static Gen<ScrubCase> Injected(int least, int most) => Gen.Choose(least, most).SelectMany(TriggerPointGen.SessionsOf)
        .SelectMany(_ => TriggerPointGen.ClaimDates, (session, date) => Of(session, date, NamedCount.CodeOf(session, CountingConvention.SidesDistinct)))
        .Select(one => one.Drugs(Injectate.Create("lidocaine", 20, "mg")));

    /// <summary>Dry needling of so many muscles, and nothing else.</summary>
    public static Gen<ScrubCase> Needled(int least, int most) => Gen.Choose(least, most).SelectMany(muscles => TriggerPointGen.SessionsOf(muscles)
        .SelectMany(
            _ => TriggerPointGen.ClaimDates,
            (session, date) => Of(
                session.WithTechnique(NeedleTechnique.DryNeedling),
                date,
                NamedCount.CodeOf(muscles) == ProcedureCode.Injection1To2Muscles ? ProcedureCode.Needling1To2Muscles : ProcedureCode.Needling3OrMoreMuscles)))
        .Select(one => one.Drugs());

    private static ScrubCase Of(InjectionSession session, ServiceDate date, ProcedureCode code)
    {
        ServiceLine line = ServiceLine.Create(code, date).WithUnits(1).WithDiagnosisPointers(1).WithProvider("N1");
        Claim claim = Claim.Create("C1", line).WithDiagnoses(Myalgia).WithPatient("P1").WithPlaceOfService(PlaceOfService.Parse("11"));
        DocumentedSession record = DocumentedSession.Create(date).WithMuscles(session).WithGuidance(ImagingGuidance.None);
        return ScrubCase.Create(claim, ClaimDocumentation.Create(record), ClaimHistory.Empty);
    }

    private static Gen<ScrubCase> WithDrug(ScrubCase one) => Gen.Elements(
        one,
        one.Bill(Triamcinolone.ToString(), line => line.WithUnits(4))
            .Drugs(Injectate.Create("lidocaine", 20, "mg"), Injectate.Create("triamcinolone acetonide", 40, "mg")));

    private static Gen<ScrubCase> WithVisit(ScrubCase one) => Gen.Elements(
        one,
        one.Bill(Visit.ToString(), "25").Record(session => session.WithSeparateEvaluation(true)));

    private static Gen<ScrubCase> WithPast(ScrubCase one) => Gen.Elements(one, one.Past(120), one.Past(400, 120));
}
