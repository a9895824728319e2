using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// Random encounters of a wide world: every substance and muscle of the tables, several sessions with doses in any measure and waste, both techniques,
/// all visits, settings and policies, and days on which codes begin or end.
/// </summary>
public static class WideEncounters
{
    private static readonly ServiceDate[] Dates =
    [
        .. ("2024-08-01 2024-08-01 2024-08-01 2024-08-01 2024-03-31 2024-04-01 2023-06-30 2023-07-01 2022-12-31 2023-01-01 2016-12-31 2017-01-01 2019-12-31 2020-01-01 "
            + "2018-09-30 2021-10-01 2001-12-31 2002-01-01 1999-05-05 2026-11-24 9999-12-31").Split(' ').Select(ServiceDate.Parse),
        ServiceDate.Unknown,
    ];

    private static readonly ProcedureCode[] Visits =
    [
        .. TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", "ncci-families.tsv")).Rows
            .Where(row => row["family"] == "evaluation-and-management").Select(row => row["code"]).Concat(["99203", "99284", "99205", "20610", "64405"]).Select(ProcedureCode.Parse),
    ];

    private static readonly DiagnosisCode[] Diagnoses = [.. "M79.18 M79.12 M79.11 M79.10 G44.209 M54.2 M79.1 M54.5 M54.50 M65.80 Z00.00 M53.3".Split(' ').Select(DiagnosisCode.Parse)];
    private static readonly string[] Policies = ["", "", .. PayerPolicy.All.Select(policy => policy.Id), "NO-SUCH-POLICY"];
    private static readonly string[] Measures = ["mg", "mg", "mg", "mL", "units", "mcg", "g", "vial", ""];
    private static readonly decimal[] Doses = [0, 0.5m, 1, 5, 10, 12, 35, 40, 80, 100, 200, 1000, 9_999_999m];
    private static readonly string[] Words = ["neck", "foozle", "right rotator cuff", "bilateral trapezius", "paraspinals", "right sacroiliac joint", "sacroiliac joint", "left rhomboids"];

    public static Arbitrary<Encounter> Encounters() => Arb.From(All);

    internal static Gen<Encounter> All =>
        from date in Gen.Elements(Dates)
        from sessions in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Session(date), count))
        from visit in Gen.Frequency((1, Gen.Constant(ProcedureCode.None)), (2, Gen.Elements(Visits)))
        from diagnoses in Gen.Choose(0, 14).SelectMany(count => Gen.ArrayOf(Gen.Elements(Diagnoses), count))
        from policy in Gen.Elements(Policies)
        from setting in Gen.Elements(Enum.GetValues<ClaimSetting>())
        from provider in Gen.Elements("", "N1")
        from place in Gen.Elements("11", "22", "24")
        select Encounter.Create(date, sessions).WithVisit(visit).WithDiagnoses(diagnoses).WithPolicy(policy).WithSetting(setting).WithProvider(provider)
            .WithPlaceOfService(PlaceOfService.Parse(place));

    private static Gen<DocumentedSession> Session(ServiceDate date) =>
        from undated in Gen.Choose(0, 5)
        from muscles in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Muscles, count))
        from known in Gen.Choose(0, 7)
        from drugs in Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(Drug, count))
        from listed in Gen.Choose(0, 4)
        from guidance in Gen.Elements(Enum.GetValues<ImagingGuidance>())
        from separate in Gen.Elements<bool?>(null, true, true, false)
        from relief in Gen.Elements<ReliefReport?>(null, new ReliefReport(60, 8), new ReliefReport(10, 1))
        select DocumentedSession.Create(undated == 0 ? ServiceDate.Unknown : date).WithMuscles(known == 0 ? null : InjectionSession.Together(muscles))
            .WithInjectates(listed == 0 ? null : drugs.AsEnumerable()).WithGuidance(guidance).WithSeparateEvaluation(separate).WithPreviousRelief(relief);

    private static Gen<InjectionSession> Muscles => Gen.Frequency(
        (4, Generators.ExactSessions),
        (2, Generators.Sessions),
        (1, Gen.Elements(Words).Select(InjectionSession.Parse)),
        (1, Generators.ExactSessions.Select(session => session.WithTechnique(NeedleTechnique.DryNeedling))));

    private static Gen<Injectate> Drug =>
        from substance in Gen.Elements(Substance.All.ToArray())
        from amount in Gen.Elements(Doses)
        from measure in Gen.Elements(Measures)
        from fits in Gen.Choose(0, 3)
        from wasted in Gen.Elements<decimal?>(null, 0, 0, 1, 5, 40)
        from given in Gen.Choose(0, 9)
        from code in ReferenceData.Embedded.DrugsFor(substance) is { Count: > 0 } codes ? Gen.Elements(codes.ToArray()) : Gen.Constant(default(DrugCode))
        let unit = fits > 0 && !code.Code.IsNone ? (code.Unit == DoseUnit.Milliliter ? "mL" : code.Unit == DoseUnit.Milligram ? "mg" : "units") : measure
        let name = substance.IsUnspecified ? "foozle" : substance.Name
        select given == 0 ? Injectate.Create(name) : Injectate.Create(name, amount, unit).WithWasted(wasted);
}
