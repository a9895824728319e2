using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

public static partial class TriggerPointGen
{
    /// <summary>Any service line: trigger point codes and their neighbours, modifiers, units that make sense and some that do not, pointers anywhere.</summary>
    public static Gen<ServiceLine> ServiceLines => ProcedureCodes.SelectMany(_ => Dates, ServiceLine.Create)
        .SelectMany(_ => Several(Modifiers, 5), (line, modifiers) => line.WithModifiers(modifiers))
        .SelectMany(_ => Units, (line, units) => line.WithUnits(units))
        .SelectMany(_ => Several(Gen.Choose(0, 13), 4), (line, pointers) => line.WithDiagnosisPointers(pointers))
        .SelectMany(_ => Places, (line, place) => line.WithPlaceOfService(place))
        .SelectMany(_ => Gen.Elements(string.Empty, "N1", "N1", "N2"), (line, provider) => line.WithProvider(provider))
        .SelectMany(_ => Gen.Elements(string.Empty, string.Empty, "Sarapin 2 mL", "right trapezius; left deltoid"), (line, note) => line.WithNote(note));

    /// <summary>
    /// Any claim: most often a trigger point line with neighbours on the same date, sometimes lines that have nothing to do with each other, or none.
    /// </summary>
    public static Gen<Claim> Claims => Gen.Frequency((3, OneVisit), (2, Several(ServiceLines, 5)), (1, Gen.Constant(Array.Empty<ServiceLine>())))
        .SelectMany(_ => Gen.Elements("C1", "C2", string.Empty), (lines, id) => Claim.Create(id, lines))
        .SelectMany(_ => Several(Diagnoses, 13), (claim, diagnoses) => claim.WithDiagnoses(diagnoses))
        .SelectMany(_ => Gen.Elements(string.Empty, "P1"), (claim, patient) => claim.WithPatient(patient))
        .SelectMany(_ => Gen.Elements(PolicyIds), (claim, policy) => claim.WithPolicy(policy))
        .SelectMany(_ => Places, (claim, place) => claim.WithPlaceOfService(place))
        .SelectMany(_ => DeclaredOrNot<ClaimSetting>(), (claim, setting) => claim.WithSetting(setting));

    /// <summary>Any injectate: the usual ones with their dose, others, and doses that make no sense.</summary>
    public static Gen<Injectate> Injectates => Gen.Frequency(
        (6, Gen.Elements(UsualInjectates)),
        (2, Gen.Elements("saline", "dextrose", "Sarapin", "PRP", "Botox", "water", string.Empty).SelectMany(_ => Gen.Choose(-1, 100), (substance, amount) => Injectate.Create(substance, amount, "mL"))),
        (1, Gen.Elements("Kenalog", "lidocaine").Select(Injectate.Create)),
        (1, Gen.Elements(UsualInjectates).SelectMany(_ => Gen.Choose(0, 20), (injectate, wasted) => injectate.WithWasted(wasted))));

    /// <summary>Any relief report, at the lines that policies draw more often.</summary>
    public static Gen<ReliefReport> ReliefReports => Gen.Elements(0m, 49m, 50m, 60m, 100m).SelectMany(_ => Gen.Elements(0m, 5m, 6m, 8m), (percent, weeks) => new ReliefReport(percent, weeks));

    /// <summary>Any documented session: any evidence, with parts missing.</summary>
    public static Gen<DocumentedSession> DocumentedSessions => Dates.Select(DocumentedSession.Create)
        .SelectMany(_ => Maybe(Sessions), (session, muscles) => session.WithMuscles(muscles))
        .SelectMany(_ => DeclaredOrNot<ImagingGuidance>(), (session, guidance) => session.WithGuidance(guidance))
        .SelectMany(_ => Maybe(Several(Injectates, 3)), (session, injectates) => session.WithInjectates((IEnumerable<Injectate>?)injectates))
        .SelectMany(_ => Gen.Elements<bool?>(null, true, false), (session, separate) => session.WithSeparateEvaluation(separate))
        .SelectMany(_ => Gen.OneOf(Gen.Constant<ReliefReport?>(null), ReliefReports.Select(report => (ReliefReport?)report)), (session, relief) => session.WithPreviousRelief(relief));

    /// <summary>Any documentation: none, or some sessions.</summary>
    public static Gen<ClaimDocumentation> Documentations => Several(DocumentedSessions, 3).Select(sessions => ClaimDocumentation.Create(sessions));

    /// <summary>Any earlier session, with or without its muscles.</summary>
    public static Gen<PastSession> PastSessions => Dates.SelectMany(_ => ProcedureCodes, PastSession.Create)
        .SelectMany(_ => Maybe(Sessions), (session, muscles) => session.WithMuscles(muscles));

    /// <summary>Any history: unknown, known to be empty, or some sessions.</summary>
    public static Gen<ClaimHistory> Histories => Gen.Frequency(
        (1, Gen.Constant(ClaimHistory.Unknown)), (1, Gen.Constant(ClaimHistory.Empty)), (2, Several(PastSessions, 5).Select(sessions => ClaimHistory.Create(sessions))));

    /// <summary>Any encounter to be coded: documented sessions of a date, with or without a visit, diagnoses and a policy.</summary>
    public static Gen<Encounter> Encounters => Dates.SelectMany(date => Several(DocumentedSessions, 3), Encounter.Create)
        .SelectMany(_ => Gen.Elements("99203", "99213", "G0463").Select(ProcedureCode.Parse).Or(Gen.Constant(ProcedureCode.None)), (encounter, visit) => encounter.WithVisit(visit))
        .SelectMany(_ => Several(Diagnoses, 4), (encounter, diagnoses) => encounter.WithDiagnoses(diagnoses))
        .SelectMany(_ => Gen.Elements(PolicyIds), (encounter, policy) => encounter.WithPolicy(policy))
        .SelectMany(_ => Places, (encounter, place) => encounter.WithPlaceOfService(place));

    /// <summary>Any edit of one of the first six lines, and rarely one that does nothing.</summary>
    public static Gen<MendEdit> MendEdits => Gen.Choose(1, 6).SelectMany(line => Gen.Frequency(
        (2, Gen.Constant(MendEdit.RemoveLine(line))),
        (2, TriggerPointCodes.Select(code => MendEdit.ReplaceCode(line, code))),
        (2, Gen.Choose(0, 4).Select(units => MendEdit.SetUnits(line, units))),
        (2, Modifiers.Select(modifier => MendEdit.AddModifier(line, modifier))),
        (2, Modifiers.Select(modifier => MendEdit.RemoveModifier(line, modifier))),
        (1, Gen.Constant(default(MendEdit)))));

    /// <summary>Any mend, with no edits or some.</summary>
    public static Gen<Mend> Mends => Several(MendEdits, 3).Select(edits => Mend.Create("Mend it.", edits));

    /// <summary>Any claim with any record and any history: for scrubbers that promise an answer to everything.</summary>
    public static Gen<ScrubCase> ScrubCases => Gen.Frequency(
        (2, Claims.SelectMany(_ => Documentations, (claim, documentation) => (claim, documentation)).SelectMany(_ => Histories, (one, history) => ScrubCase.Create(one.claim, one.documentation, history))),
        (1, PassingCases),
        (1, Gen.Elements(BreakableRules.ToArray()).SelectMany(CasesThatBreak)));

    /// <summary>
    /// Claims that pass: one trigger point code that its record supports, in the period for which the library holds every table, with everything given
    /// that rules ask for. No rule of the library finds more in them than an information.
    /// </summary>
    public static Gen<ScrubCase> PassingCases => PassingClaims.Any;

    /// <summary>The ids of the rules for which <see cref="CasesThatBreak"/> has cases, in order.</summary>
    public static IReadOnlyList<string> BreakableRules => BrokenClaims.Rules;

    /// <summary>Claims that break one given rule, most of them made of a claim that passes. They may break others on the way.</summary>
    /// <param name="ruleId">The rule's id, such as <c>TPR2011</c>, in any letter case.</param>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no cases for such a rule; see <see cref="BreakableRules"/>.</exception>
    public static Gen<ScrubCase> CasesThatBreak(string ruleId) => BrokenClaims.Of(ruleId ?? throw new ArgumentNullException(nameof(ruleId)));

    /// <summary>Files of valid professional claims, 837P 005010X222A1, as text: what a clearing house would take.</summary>
    public static Gen<string> ProfessionalClaimFiles => Gen.Choose(1, 4).SelectMany(count => Gen.ArrayOf(PassingCases.Select(one => one.Claim), count)).Select(ProfessionalClaimText.Of);

    private static readonly Injectate[] UsualInjectates =
    {
        Injectate.Create("triamcinolone acetonide", 40, "mg"), Injectate.Create("lidocaine", 20, "mg"), Injectate.Create("bupivacaine", 25, "mg"), Injectate.Create("methylprednisolone acetate", 40, "mg"),
    };

    private static readonly string[] PolicyIds = PayerPolicy.All.Select(policy => policy.Id).Concat(new[] { string.Empty, string.Empty, "NO-SUCH-POLICY" }).ToArray();

    private static Gen<decimal?> Units => Gen.Frequency((8, Gen.Constant<decimal?>(1)), (2, Gen.Choose(-1, 100).Select(units => (decimal?)units)), (1, Gen.Constant<decimal?>(null)), (1, Gen.Constant<decimal?>(1.5m)));

    private static Gen<ServiceLine[]> OneVisit => ClaimDates.SelectMany(_ => TriggerPointCodes, (date, code) => ServiceLine.Create(code, date).WithUnits(1))
        .SelectMany(_ => Several(NeighbourCodes, 3), (line, codes) => codes.Select(line.WithCode).Prepend(line).ToArray())
        .SelectMany(lines => Gen.Shuffle(lines));

    private static Gen<T[]> Several<T>(Gen<T> generator, int most) => Gen.Choose(0, most).SelectMany(count => Gen.ArrayOf(generator, count));

    private static Gen<T?> Maybe<T>(Gen<T> generator)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (4, generator.Select(value => (T?)value)));
}
