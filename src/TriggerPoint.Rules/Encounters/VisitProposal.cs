using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The visit of an encounter: billed with 25 where the record shows work of its own, and left out otherwise.</summary>
internal static class VisitProposal
{
    private static readonly Modifier Separate = Modifier.Parse("25");
    private static readonly string[] Basis = { "TPI-307" };

    public static void Add(ProposalDraft draft)
    {
        ProcedureCode visit = draft.Encounter.Visit;
        bool? separate = IsSeparate(draft.Record);
        if (visit.IsNone)
        {
            if (separate == true)
            {
                draft.Note(default, Basis, "The record shows a visit with work of its own: choose its code and bill it with 25.");
            }
        }
        else if (!VisitCodes.Includes(visit))
        {
            draft.Note(visit, Basis, $"{visit} is left out: it is no code of a visit.");
        }
        else if (separate == true)
        {
            draft.Add(ProposedService.Visit, visit, 1, Separate);
        }
        else
        {
            draft.Note(visit, Basis, separate == false
                ? $"{visit} is left out: the record shows no work beside the injection."
                : $"{visit} is left out: the record does not say whether the visit had work of its own. If it had, bill it with 25.");
        }
    }

    private static bool? IsSeparate(DocumentedEncounter record) =>
        record.Sessions.Any(session => session.SeparateEvaluation == true) ? true
        : record.Sessions.Any(session => session.SeparateEvaluation == false) ? false
        : null;
}
