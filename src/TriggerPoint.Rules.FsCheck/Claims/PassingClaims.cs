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
    public static Gen<ScrubCase> Any => Gen.Frequency(
        (3, Injected(TriggerPointGen.NamedSessions).SelectMany(WithDrug).SelectMany(WithVisit)), (1, Needled(TriggerPointGen.NamedSessions))).SelectMany(WithPast);

    /// <summary>An injection of so many muscles, each named once, with an anesthetic, and nothing else.</summary>
    public static Gen<ScrubCase> Injected(int least, int most) => Injected(Gen.Choose(least, most).SelectMany(TriggerPointGen.PlainSessionsOf));

    /// <summary>Dry needling of so many muscles, each named once, and nothing else.</summary>
    public static Gen<ScrubCase> Needled(int least, int most) => Needled(Gen.Choose(least, most).SelectMany(TriggerPointGen.PlainSessionsOf));

    private static Gen<ScrubCase> Injected(Gen<InjectionSession> sessions) => sessions
        .SelectMany(_ => TriggerPointGen.ClaimDates, (session, date) => Of(session, date, CodeOf(session)))
        .Select(one => one.Drugs(Injectate.Create("lidocaine", 20, "mg")));

    private static Gen<ScrubCase> Needled(Gen<InjectionSession> sessions) => sessions
        .SelectMany(_ => TriggerPointGen.ClaimDates, (session, date) => Of(session.WithTechnique(NeedleTechnique.DryNeedling), date, NamedCount.ToNeedling(CodeOf(session))))
        .Select(one => one.Drugs());

    private static ProcedureCode CodeOf(InjectionSession session) => NamedCount.CodeOf(session, CountingConvention.SidesDistinct);

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
