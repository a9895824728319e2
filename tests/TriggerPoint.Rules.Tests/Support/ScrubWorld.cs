using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// Claims of a small world, for <c>[Property(Arbitrary = …)]</c>: mostly of one date and one provider, with the codes, modifiers, units, dates and records
/// that rules turn on. Each part is also left out at times.
/// </summary>
public static class ScrubWorld
{
    public const string Patient = "PATIENT-ID";
    public const string OneProvider = "PROVIDER-ONE";
    public const string OtherProvider = "PROVIDER-TWO";
    public const string Note = "NOTE-OF-THE-LINE";

    private static readonly ProcedureCode[] TriggerPointCodes = Codes("20552 20553 20560 20561");

    // At least one of every family of pairs, and the neighbours of every fact.
    private static readonly ProcedureCode[] Procedures = Codes(
        "64405 64493 64450 20526 20610 27096 20550 20551 64615 97810 64510 64486 69990 96372 93000 76000 36591 26055 20802 62323 0490T 20612");

    private static readonly ProcedureCode[] Companions = Codes("76942 77002 77003 95873 95874 01992 99152 99156 97140 80053 00300 M0076");
    private static readonly ProcedureCode[] Visits = Codes("99213 99203 99283 G0463 92014 99347");
    private static readonly ProcedureCode[] Drugs = Codes("J3301 J1010 J1030 J0702 J2001 J2003 J0670 J0665 J2795 J1885 J3490 J0585 A4216 S0020 J3302");
    private static readonly Modifier[] Bypasses = Modifiers("59 XS XE 25 57 RT LT F7 24 78");
    private static readonly Modifier[] OtherModifiers = Modifiers("50 51 76 77 26 TC 80 AS 62 GA GY GZ JW JZ KX GP");
    private static readonly decimal?[] Units = [0, 2, 3, 4, 16, 17, 40, 200, 1.5m, -1, decimal.MaxValue, decimal.MinValue, null];

    private static readonly ServiceDate[] Dates =
    [
        new(2024, 8, 1), new(2024, 8, 2), new(2024, 4, 1), new(2024, 3, 31), new(2024, 9, 30), new(2024, 10, 1), new(2025, 2, 1), new(2019, 6, 30),
        new(2019, 7, 1), new(2016, 12, 31), new(2017, 1, 1), new(2019, 12, 31), new(2001, 12, 31), ServiceDate.Unknown,
    ];

    private static readonly string[] Policies = ["L34211", "L36859", "L39656", "L35010", "L33912", "EMBLEMHEALTH", "EVICORE-CMM-202", "AETNA-CPB-0016", "BCBSA-2.01.103", "MP-739", "NO-SUCH-POLICY"];
    private static readonly DiagnosisCode[] Diagnoses = [.. "M79.18 M79.12 M79.11 G44.209 M54.50 M54.5 M79.1 M75.41 M65.9 Z00.00".Split(' ').Select(DiagnosisCode.Parse)];

    private static readonly Injectate[] Substances =
    [
        Injectate.Create("triamcinolone acetonide", 40, "mg"), Injectate.Create("Kenalog", 35, "mg").WithWasted(5), Injectate.Create("methylprednisolone acetate", 80, "mg"),
        Injectate.Create("lidocaine 1%", 5, "mL"), Injectate.Create("bupivacaine", 10, "mg"), Injectate.Create("saline"), Injectate.Create("Sarapin", 2, "mL"),
        Injectate.Create("onabotulinumtoxinA", 100, "unit"), Injectate.Create("platelet-rich plasma"), Injectate.Create("dextrose"), Injectate.Create("betamethasone", 6, "mg"),
    ];

    // Distances to the windows of the policies, to the day.
    private static readonly int[] DaysBack = [0, 1, 6, 7, 41, 42, 59, 60, 61, 62, 89, 90, 180, 300, 364, 365, 366];

    public static Arbitrary<ScrubCase> Cases() => Arb.From(CaseGen, Shrink);

    internal static Gen<ScrubCase> CaseGen =>
        from date in Mostly(Dates[0], Gen.Elements(Dates), 3)
        from otherDate in Gen.Elements(Dates)
        from provider in Mostly(string.Empty, Gen.Constant(OneProvider), 1)
        from lines in Gen.Choose(1, 7).SelectMany(count => Gen.ArrayOf(LineGen(date, otherDate, provider), count))
        from policy in Mostly(string.Empty, Gen.Elements(Policies), 1)
        from outpatient in Chance(6)
        from diagnoses in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Gen.Elements(Diagnoses), count))
        from documentation in DocumentationGen(date)
        from history in HistoryGen(date)
        select new ScrubCase(
            Claim.Create("C1", lines).WithPatient(Patient).WithPolicy(policy).WithDiagnoses(diagnoses).WithPlaceOfService(PlaceOfService.Parse("11"))
                .WithSetting(outpatient ? ClaimSetting.HospitalOutpatient : ClaimSetting.Practitioner),
            documentation,
            history);

    internal static Gen<PastSession> PastSessionGen(ServiceDate date) =>
        from back in Gen.Elements(DaysBack)
        from code in Gen.Elements(TriggerPointCodes)
        from muscles in Mostly(null, Generators.ExactSessions.Select(session => (InjectionSession?)session), 1)
        from provider in Mostly(string.Empty, Gen.Constant(OtherProvider), 1)
        let day = date.IsUnknown ? date : ServiceDate.FromDateTime(new DateTime(date.Year, date.Month, date.Day).AddDays(-back))
        select PastSession.Create(day, code).WithMuscles(muscles).WithProvider(provider);

    private static Gen<ServiceLine> LineGen(ServiceDate date, ServiceDate otherDate, string provider) =>
        from code in Gen.Frequency(
            (10, Gen.Elements(TriggerPointCodes.Take(2))),
            (3, Gen.Elements(TriggerPointCodes.Skip(2))),
            (8, Gen.Elements(Procedures)),
            (4, Gen.Elements(Companions)),
            (4, Gen.Elements(Visits)),
            (6, Gen.Elements(Drugs)),
            (1, Gen.Constant(ProcedureCode.None)))
        from modifiers in ModifierGen
        from units in Mostly(1m, Gen.Elements(Units), 3)
        from elsewhen in Chance(8)
        from renderer in Mostly(provider, Gen.Elements(string.Empty, OneProvider, OtherProvider), 6)
        from pointers in Gen.Choose(0, 2).SelectMany(count => Gen.ArrayOf(Gen.Choose(1, 3), count))
        from noted in Chance(8)
        select ServiceLine.Create(code, elsewhen ? otherDate : date).WithModifiers(modifiers).WithUnits(units).WithProvider(renderer)
            .WithDiagnosisPointers(pointers).WithNote(noted ? Note : string.Empty);

    private static Gen<Modifier[]> ModifierGen => Gen.Frequency(
        (6, Gen.Constant(Array.Empty<Modifier>())),
        (5, Gen.Elements(Bypasses).Select(one => new[] { one })),
        (3, Gen.Elements(OtherModifiers).Select(one => new[] { one })),
        (2, Gen.ArrayOf(Gen.Elements(Bypasses.Concat(OtherModifiers)), 2)),
        (1, Gen.ArrayOf(Gen.Elements(Bypasses.Concat(OtherModifiers)), 5)));

    private static Gen<ClaimDocumentation> DocumentationGen(ServiceDate date) => Gen.Frequency(
        (2, Gen.Constant(ClaimDocumentation.None)),
        (4, SessionGen(date).Select(session => ClaimDocumentation.Create(session))),
        (1, Gen.ArrayOf(SessionGen(date), 2).Select(sessions => ClaimDocumentation.Create(sessions))));

    private static Gen<DocumentedSession> SessionGen(ServiceDate date) =>
        from undated in Chance(6)
        from muscles in Gen.Frequency(
            (1, Gen.Constant<InjectionSession?>(null)),
            (3, Generators.ExactSessions.Select(session => (InjectionSession?)session)),
            (2, Generators.Sessions.Select(session => (InjectionSession?)session)))
        from substances in Gen.Choose(-1, 3)
        from injectates in Gen.ArrayOf(Gen.Elements(Substances), Math.Max(0, substances))
        from separate in Gen.Elements<bool?>(null, true, false)
        from guidance in Gen.Elements(Enum.GetValues<ImagingGuidance>())
        from relief in Gen.Elements<ReliefReport?>(null, new ReliefReport(50, 6), new ReliefReport(49, 6), new ReliefReport(60, 5))
        select DocumentedSession.Create(undated ? ServiceDate.Unknown : date).WithMuscles(muscles).WithInjectates(substances < 0 ? null : injectates.AsEnumerable())
            .WithSeparateEvaluation(separate).WithGuidance(guidance).WithPreviousRelief(relief);

    private static Gen<ClaimHistory> HistoryGen(ServiceDate date) => Gen.Frequency(
        (2, Gen.Constant(ClaimHistory.Unknown)),
        (1, Gen.Constant(ClaimHistory.Empty)),
        (3, Gen.Choose(1, 5).SelectMany(count => Gen.ArrayOf(PastSessionGen(date), count)).Select(sessions => ClaimHistory.Create(sessions))));

    private static Gen<T> Mostly<T>(T usual, Gen<T> others, int weight) => Gen.Frequency((weight, Gen.Constant(usual)), (1, others));

    private static Gen<bool> Chance(int oneIn) => Gen.Choose(1, oneIn).Select(drawn => drawn == 1);

    private static ProcedureCode[] Codes(string codes) => [.. codes.Split(' ').Select(ProcedureCode.Parse)];

    private static Modifier[] Modifiers(string modifiers) => [.. modifiers.Split(' ').Select(Modifier.Parse)];

    // Towards fewer lines, then plainer ones, then less beside the claim.
    internal static IEnumerable<ScrubCase> Shrink(ScrubCase scrubbed)
    {
        ServiceLine[] lines = [.. scrubbed.Claim.Lines];
        for (int i = 0; i < lines.Length && lines.Length > 1; i++)
        {
            yield return scrubbed.With(lines.Where((_, at) => at != i));
        }

        if (scrubbed.Documentation.Sessions.Count > 0)
        {
            yield return scrubbed with { Documentation = ClaimDocumentation.None };
        }

        if (scrubbed.History.IsKnown)
        {
            yield return scrubbed with { History = ClaimHistory.Unknown };
        }

        if (scrubbed.Claim.Policy.Length > 0)
        {
            yield return scrubbed with { Claim = scrubbed.Claim.WithPolicy(string.Empty) };
        }

        for (int i = 0; i < lines.Length; i++)
        {
            foreach (ServiceLine plainer in Plainer(lines[i]))
            {
                yield return scrubbed.With(lines.Select((line, at) => at == i ? plainer : line));
            }
        }
    }

    private static IEnumerable<ServiceLine> Plainer(ServiceLine line)
    {
        foreach (Modifier modifier in line.Modifiers.Distinct())
        {
            yield return line.WithModifiers(line.Modifiers.Where(other => other != modifier));
        }

        if (line.Units != 1)
        {
            yield return line.WithUnits(1);
        }

        if (line.DiagnosisPointers.Count + line.Note.Length + line.Provider.Length > 0)
        {
            yield return line.WithDiagnosisPointers().WithNote(string.Empty).WithProvider(string.Empty);
        }
    }
}
