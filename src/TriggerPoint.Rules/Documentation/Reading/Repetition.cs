using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Clauses that name no muscle and mean those of the list before them, on a side of their own: <c>L same</c>, <c>left also</c>.</summary>
internal static class Repetition
{
    /// <summary>Adds what the clause means, if it repeats anything.</summary>
    public static void Find(Clause clause, List<Draft> before)
    {
        if (clause.HasDrafts || !clause.HasSide)
        {
            return;
        }

        if (clause.Has(ContextReading.Repeat))
        {
            // "R UT, LS; L same": all of the list before.
            clause.IsRepeated = true;
            Item item = clause.Items.First(candidate => candidate.Has(ContextReading.Repeat));
            Element same = item.Elements.Find(element => element.Is(ContextReading.Repeat));
            item.Drafts.AddRange(before.Select(draft => new Draft(draft.Kind, same.FirstToken, same.LastToken) { Sense = draft.Sense, Words = draft.Words }));
        }
        else if (before.Count > 0 && clause.IsSideAlso)
        {
            // "R trap; left also": the last muscle, perhaps.
            Item item = clause.Items.First(candidate => candidate.Elements.Exists(element => element.IsSide));
            Element side = item.Elements.Find(element => element.IsSide);
            Draft last = before[before.Count - 1];
            item.Drafts.Add(new Draft(last.Kind, side.FirstToken, side.LastToken) { Sense = last.Sense, Words = last.Words, Side = side.Entry.Side, HasOwnSide = true, IsDoubted = true });
        }
    }
}
