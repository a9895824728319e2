using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// Claims on which mends can collide, for <c>[Property(Arbitrary = …)]</c>: every drug code of the table and every partner of a pair, over one to three
/// dates with a record each, with doses near what is billed, and with lines that repeat others or nearly do.
/// </summary>
public static class MendWorld
{
    // Days on which codes, modifiers or editions begin or end, and the days before.
    private static readonly ServiceDate[] Dates =
    [
        .. "2024-08-01 2024-08-01 2024-08-01 2024-08-02 2024-03-31 2024-04-01 2023-06-30 2023-07-01 2022-12-31 2023-01-01 2016-12-31 2017-01-01 2019-12-31 2020-01-01 2025-02-03".Split(' ')
            .Select(ServiceDate.Parse),
    ];

    private static readonly DrugCode[] Drugs = [.. TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", "drugs.tsv")).Rows.Select(row => Drug(row["code"]))];

    private static readonly ProcedureCode[] Ended = [.. Drugs.Where(drug => !drug.LastDay.IsUnknown).Select(drug => drug.Code)];

    private static readonly ProcedureCode[] Partners =
        [.. TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", "ncci-families.tsv")).Rows.Select(row => ProcedureCode.Parse(row["code"]))];

    private static readonly ProcedureCode[] TriggerPoints = [.. "20552 20553 20560 20561".Split(' ').Select(ProcedureCode.Parse)];
    private static readonly ProcedureCode[] Others = [.. "20550 20551 20612 77002 77003 76942 95873 95874 99152 62323 M0076".Split(' ').Select(ProcedureCode.Parse)];
    private static readonly ProcedureCode[] Visits = [.. "99213 99203".Split(' ').Select(ProcedureCode.Parse)];
    private static readonly Modifier[] Modifiers = [.. "59 XS 25 25 57 RT LT 50 51 76 77 26 TC 80 GA JW JW JW JZ JZ".Split(' ').Select(Modifier.Parse)];
    private static readonly decimal?[] Units = [null, 0, 1, 1, 1, 2, 3, 1.5m, -1];
    private static readonly decimal[] DoseUnits = [0.5m, 1, 1, 1.5m, 2, 4];
    private static readonly Side[] Sides = [Side.Left, Side.Right];

    public static Arbitrary<ScrubCase> Cases() => Arb.From(CaseGen, ScrubWorld.Shrink);

    internal static Gen<ScrubCase> CaseGen =>
        from dates in Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(Gen.Elements(Dates), count))
        from lines in Gen.Choose(1, 5).SelectMany(count => Gen.ArrayOf(LineGen(dates), count))
        from copies in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Gen.Choose(0, 4), count))
        from near in Gen.ArrayOf(LineGen(dates), 3)
        from part in Gen.ArrayOf(Gen.Choose(0, 5), 3)
        let all = lines.Concat(copies.Select((copied, at) => Near(lines[copied % lines.Length], near[at], part[at]))).ToArray()
        from policy in Gen.OneOf(Gen.Constant(string.Empty), Gen.Elements(PayerPolicy.All.Select(policy => policy.Id).ToArray()))
        from diagnosis in Gen.Elements("M79.18", "M54.2", "M79.1", "M54.5")
        from sessions in Gen.CollectToArray(dates.Distinct(), date => SessionGen(date, all))
        from documented in Gen.Choose(0, 3)
        from history in Gen.Elements(ClaimHistory.Unknown, ClaimHistory.Empty)
        select new ScrubCase(
            Claim.Create("C1", all).WithPolicy(policy).WithDiagnoses(DiagnosisCode.Parse(diagnosis)),
            documented == 0 ? ClaimDocumentation.None : ClaimDocumentation.Create(sessions),
            history);

    private static Gen<ServiceLine> LineGen(ServiceDate[] dates) =>
        from date in Gen.Elements(dates)
        from code in Gen.Frequency(
            (6, Gen.Elements(TriggerPoints)), (8, Gen.Elements(Drugs).Select(drug => drug.Code)), (4, Gen.Elements(Ended)), (1, Gen.Elements(Partners)), (1, Gen.Elements(Visits)), (1, Gen.Elements(Others)))
        from units in Gen.Elements(Units)
        from modifiers in Gen.Choose(-2, 2).SelectMany(count => Gen.ArrayOf(Gen.Elements(Modifiers), Math.Max(0, count)))
        from provider in Gen.Elements(string.Empty, string.Empty, string.Empty, "N1", "N2")
        select ServiceLine.Create(code, date).WithUnits(units).WithModifiers(modifiers).WithProvider(provider);

    // The line again, or but for one part of another.
    private static ServiceLine Near(ServiceLine line, ServiceLine other, int part) => part switch
    {
        0 => line.WithModifiers(other.Modifiers),
        1 => line.WithUnits(other.Units),
        2 => line.WithProvider(other.Provider),
        3 => Sibling(line, other),
        4 => line.WithDates(other.Date, other.Date),
        _ => line,
    };

    // Another code for the same amount of the drug, or for the same technique.
    private static ServiceLine Sibling(ServiceLine line, ServiceLine other)
    {
        int choice = Math.Abs(other.GetHashCode());
        DrugCode[] same = ReferenceData.Embedded.TryFindDrug(line.Code, out DrugCode drug)
            ? [.. Drugs.Where(next => next.Code != line.Code && next.Substance == drug.Substance && next.Unit == drug.Unit && next.UnitAmount > 0)]
            : [];
        return same.Length == 0 ? line.WithCode(TriggerPoints[choice % TriggerPoints.Length])
            : line.WithCode(same[choice % same.Length].Code).WithUnits(line.Units * drug.UnitAmount / same[choice % same.Length].UnitAmount);
    }

    private static Gen<DocumentedSession> SessionGen(ServiceDate date, ServiceLine[] lines) =>
        from muscles in Gen.Frequency<InjectionSession?>(
            (1, Gen.Constant<InjectionSession?>(null)),
            (4, Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(SiteGen, count)).Select(sites => (InjectionSession?)InjectionSession.Create(sites))))
        from listed in Gen.Choose(0, 5)
        from injectates in Gen.CollectToArray(Billed(date, lines), billed => InjectateGen(billed))
        from separate in Gen.Elements<bool?>(null, true, false)
        from guidance in Gen.Elements(Enum.GetValues<ImagingGuidance>())
        select DocumentedSession.Create(date).WithMuscles(muscles).WithInjectates(listed == 0 ? null : injectates.OfType<Injectate>().Take(listed)).WithSeparateEvaluation(separate)
            .WithGuidance(guidance);

    private static Gen<Injection> SiteGen =>
        from muscle in Gen.Elements(Muscle.Trapezius, Muscle.LevatorScapulae, Muscle.Multifidus, Muscle.GluteusMedius)
        from side in Gen.Elements(Sides)
        from needled in Gen.Choose(0, 3)
        select new Injection(muscle.On(side)).WithTechnique(needled == 0 ? NeedleTechnique.DryNeedling : NeedleTechnique.Injection);

    private static IEnumerable<(ServiceLine Line, DrugCode Drug)> Billed(ServiceDate date, ServiceLine[] lines) => lines
        .Where(line => line.Date == date && ReferenceData.Embedded.TryFindDrug(line.Code, out _))
        .Select(line => (line, Drug(line.Code.ToString()))).DistinctBy(billed => billed.Item2.Substance);

    private static Gen<Injectate?> InjectateGen((ServiceLine Line, DrugCode Drug) billed) =>
        from factor in Gen.Elements(DoseUnits)
        from given in Gen.Choose(0, 5)
        from wasted in Gen.Elements<decimal?>(null, 0, 0.5m, 1)
        let amount = billed.Drug.UnitAmount * Math.Max(1, Math.Abs(billed.Line.Units ?? 1)) * factor
        select given == 0 || billed.Drug.Substance.IsUnspecified ? null
            : given == 1 ? Injectate.Create(billed.Drug.Substance.Name)
            : Injectate.Create(billed.Drug.Substance.Name, amount, Symbol(billed.Drug.Unit)).WithWasted(wasted * amount);

    private static string Symbol(DoseUnit unit) => unit == DoseUnit.Milliliter ? "mL" : unit == DoseUnit.Milligram ? "mg" : "units";

    private static DrugCode Drug(string code) => ReferenceData.Embedded.TryFindDrug(ProcedureCode.Parse(code), out DrugCode drug)
        ? drug
        : throw new InvalidOperationException($"{code} is in no table.");
}
