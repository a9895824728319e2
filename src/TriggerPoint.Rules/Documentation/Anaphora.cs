using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Sentences about muscles that stand elsewhere: "these were then injected", "all were injected except the last", "L LS not done".</summary>
internal static class Anaphora
{
    private static readonly HashSet<string> Words = new() { "these", "each", "all", "they", "this", "those", "it" };

    /// <summary>Applies a sentence that names no muscle to the one before it.</summary>
    public static void Resolve(Clause clause, Clause? before)
    {
        if (before is null || clause.NamesPlaces || clause.HasSide || !clause.Has(ContextReading.Injected) || !Refers(clause))
        {
            return;
        }

        foreach (Draft draft in before.Drafts)
        {
            if (clause.Has(ContextReading.Not))
            {
                draft.IsDoubted = true;
            }

            draft.Status = draft.Status == MentionStatus.Examined ? MentionStatus.Injected : draft.Status;
        }
    }

    /// <summary>A side that is denied by name takes it from a bilateral mention of the same muscle before it.</summary>
    public static void Withdraw(IReadOnlyList<Draft> drafts)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            Draft denied = drafts[i];
            if (!denied.NamesOneMuscle || denied.Status is not (MentionStatus.Negated or MentionStatus.Deferred) || denied.Side is not (SideReading.Left or SideReading.Right))
            {
                continue;
            }

            foreach (Draft draft in drafts.Take(i).Where(draft => draft.NamesOneMuscle && draft.Side == SideReading.Both && draft.Sense.Muscles[0] == denied.Sense.Muscles[0]))
            {
                draft.Withdraw(denied.Side);
            }
        }
    }

    private static bool Refers(Clause clause) => clause.Items.Exists(item => item.Elements.Exists(element => element.Kind == ElementKind.Term && Words.Contains(element.Entry.Text)));
}
