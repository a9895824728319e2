using System;

namespace TriggerPoint.Rules;

/// <summary>The elements that the policy wants in the record, as far as a record can be given to the library.</summary>
internal static class RecordElementsRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.RecordElementsMissing, "The record lacks elements that the policy asks for", RuleCategory.Coverage, FindingSeverity.Info, "TPI-613")
        .WithDenials("252", "50", "N706", "M25");

    public static void Check(ClaimCheck check)
    {
        if (!PolicyGate.TryOpen(check, out PolicyGate gate) || gate.Policy.Clause(PolicyClauseKind.RecordElements) is not { } clause
            || !gate.SpeaksOnSomeSession(clause.Terms))
        {
            return;
        }

        SessionLog log = check.Sessions;
        for (int i = 0; i < log.Count; i++)
        {
            if (log[i].IsBilled && gate.Policy.IsInForceOn(log[i].Date))
            {
                CheckSession(check, gate, clause, log[i]);
            }
        }

        check.NoData("pain and function scales, and conservative care, for which there is no input", 0, clause.Terms.Basis(gate.Policy));
    }

    private static void CheckSession(ClaimCheck check, PolicyGate gate, PolicyClause clause, LoggedSession session)
    {
        bool hasMuscles = false;
        bool hasDrugs = false;
        int undosed = 0;
        if (check.EncounterOn(session.Date) is { } encounter)
        {
            foreach (DocumentedSession documented in encounter.Sessions)
            {
                hasMuscles |= documented.Muscles is not null;
                hasDrugs |= documented.InjectateArray is not null;
                foreach (Injectate injectate in documented.InjectateArray ?? Array.Empty<Injectate>())
                {
                    undosed += injectate.Amount is null ? 1 : 0;
                }
            }
        }

        if (undosed > 0)
        {
            string what = undosed == 1 ? "1 substance has" : $"{undosed} substances have";
            FindingDraft draft = gate.Finding(clause.Terms, session.Line, $"{what} no documented amount; {gate.Policy} wants drugs and units in the record.");
            draft.Mend = Mend.Create("Have the amount of each substance documented.");
            check.Report(draft);
        }

        if (!hasMuscles || !hasDrugs)
        {
            check.NoData(hasMuscles ? "injectates" : hasDrugs ? "muscles" : "muscles and injectates", session.Line, clause.Terms.Basis(gate.Policy));
        }
    }
}
