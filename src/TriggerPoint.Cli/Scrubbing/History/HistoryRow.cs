using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>A row of a history file, as its cells or its object say it.</summary>
/// <param name="Line">The number of its line, from 1.</param>
internal sealed record HistoryRow(long Line, string Patient, string Date, string Code, IReadOnlyList<string> Muscles, string Provider)
{
    /// <summary>The session, if the row can be read.</summary>
    /// <param name="session">The session.</param>
    /// <param name="problem">What cannot be read, without the words of the row that may name somebody; empty when all can.</param>
    public bool TryRead(out PastSession session, out string problem)
    {
        ServiceDate date = default;
        ProcedureCode code = default;
        problem = Patient.Length == 0 ? "patient is missing"
            : !ServiceDate.TryParse(Date, out date) ? $"date, {Printable.Quote(Date)}, is no date such as 2024-01-05"
            : !ProcedureCode.TryParse(Code, out code) ? $"code, {Printable.Quote(Code)}, is no code such as 20552"
            : string.Empty;
        session = PastSession.Create(date, code).WithProvider(Provider);
        if (Muscles.Count > 0)
        {
            session = session.WithMuscles(InjectionSession.Together(Muscles.Select(InjectionSession.Parse)));
        }

        return problem.Length == 0;
    }
}
