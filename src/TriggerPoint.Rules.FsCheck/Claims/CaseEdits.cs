using System;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>Changes to a case that passes, each one thing that somebody does wrong.</summary>
internal static class CaseEdits
{
    /// <summary>The line that bills the trigger points: the first of a case that passes.</summary>
    public static ServiceLine First(this ScrubCase one) => one.Claim.Lines[0];

    public static ScrubCase Bill(this ScrubCase one, string code, params string[] modifiers) => one.Bill(code, line => line.WithModifiers(modifiers.Select(Modifier.Parse)));

    /// <summary>Another line of the same date, provider and diagnosis, with one unit.</summary>
    public static ScrubCase Bill(this ScrubCase one, string code, Func<ServiceLine, ServiceLine> edit)
    {
        ServiceLine line = ServiceLine.Create(ProcedureCode.Parse(code), one.First().Date).WithUnits(1).WithProvider(one.First().Provider)
            .WithDiagnosisPointers(one.First().DiagnosisPointers);
        return one.WithClaim(one.Claim.WithLines(one.Claim.Lines.Append(edit(line))));
    }

    /// <summary>The first line otherwise.</summary>
    public static ScrubCase Line(this ScrubCase one, Func<ServiceLine, ServiceLine> edit) =>
        one.WithClaim(one.Claim.WithLines(one.Claim.Lines.Select((line, at) => at == 0 ? edit(line) : line)));

    public static ScrubCase Code(this ScrubCase one, string code) => one.Line(line => line.WithCode(ProcedureCode.Parse(code)));

    public static ScrubCase Modify(this ScrubCase one, params string[] modifiers) =>
        one.Line(line => line.WithModifiers(line.Modifiers.Concat(modifiers.Select(Modifier.Parse))));

    /// <summary>Nothing billed but the first line.</summary>
    public static ScrubCase Alone(this ScrubCase one) => one.WithClaim(one.Claim.WithLines(one.Claim.Lines.Take(1)));

    public static ScrubCase Under(this ScrubCase one, string policy) => one.WithClaim(one.Claim.WithPolicy(policy));

    public static ScrubCase For(this ScrubCase one, params string[] diagnoses) => one.WithClaim(one.Claim.WithDiagnoses(diagnoses.Select(DiagnosisCode.Parse)));

    /// <summary>The record otherwise.</summary>
    public static ScrubCase Record(this ScrubCase one, Func<DocumentedSession, DocumentedSession> edit) =>
        one.WithDocumentation(ClaimDocumentation.Create(one.Documentation.Sessions.Select(edit)));

    public static ScrubCase Muscles(this ScrubCase one, string words) => one.Record(session => session.WithMuscles(InjectionSession.Parse(words)));

    public static ScrubCase Drugs(this ScrubCase one, params Injectate[] injectates) => one.Record(session => session.WithInjectates(injectates));

    /// <summary>Nothing known but the claim.</summary>
    public static ScrubCase Unrecorded(this ScrubCase one) => one.WithDocumentation(ClaimDocumentation.None);

    /// <summary>All lines and the record on another date.</summary>
    public static ScrubCase On(this ScrubCase one, ServiceDate date) => one
        .WithClaim(one.Claim.WithLines(one.Claim.Lines.Select(line => line.WithDates(date, date))))
        .WithDocumentation(ClaimDocumentation.Create(one.Documentation.Sessions.Select(session => Moved(session, date))));

    /// <summary>An earlier session, so many days before, of the same muscles.</summary>
    public static ScrubCase Past(this ScrubCase one, params int[] daysBefore) => one.WithHistory(ClaimHistory.Create(daysBefore.Select(days =>
        PastSession.Create(Before(one.First().Date, days), ProcedureCode.Injection1To2Muscles).WithMuscles(one.Documentation.Sessions.Count == 0 ? null : one.Documentation.Sessions[0].Muscles))));

    public static ServiceDate Before(ServiceDate date, int days) => ServiceDate.FromDateTime(new DateTime(date.Year, date.Month, date.Day).AddDays(-days));

    private static DocumentedSession Moved(DocumentedSession session, ServiceDate date) => DocumentedSession.Create(date).WithMuscles(session.Muscles)
        .WithGuidance(session.Guidance).WithInjectates(session.Injectates).WithSeparateEvaluation(session.SeparateEvaluation).WithPreviousRelief(session.PreviousRelief);
}
