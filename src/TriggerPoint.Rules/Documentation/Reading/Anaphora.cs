using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Sentences about muscles that stand elsewhere: "these were then injected", "all were injected except the last", "L LS not done".</summary>
internal static class Anaphora
{
    private static readonly HashSet<string> Words = new() { "these", "each", "all", "they", "this", "those", "it" };

    private static readonly HashSet<string> Refusals = new() { "declined", "declines", "refused", "cancelled", "canceled", "aborted", "deferred", "was deferred", "postponed" };

    /// <summary>Applies a sentence that names no muscle to the one before it.</summary>
    public static void Resolve(Clause clause, Clause? before)
    {
        if (before is not null && !clause.HasDrafts && clause.HasSide && (clause.PutsOff || clause.Items.Exists(DoubtReader.IsTooMuch)))
        {
            PutOff(clause, before);
            return;
        }

        if (before is not null && IsBareRefusal(clause))
        {
            before.Drafts.ToList().ForEach(static draft => draft.IsDoubted = true);
        }

        if (before is null || clause.NamesPlaces || clause.HasSide || !clause.Has(ContextReading.Injected))
        {
            return;
        }

        bool fewer = clause.Has(ContextReading.Some) || SaysFewer(clause, before);
        if (!fewer && !Refers(clause))
        {
            return;
        }

        foreach (Draft draft in before.Drafts)
        {
            draft.IsDoubted |= fewer || clause.Has(ContextReading.Not);
            draft.Status = draft.Status == MentionStatus.Examined ? MentionStatus.Injected : draft.Status;
        }
    }

    /// <summary>A side that is denied by name takes it from the bilateral mentions of the same muscle before it.</summary>
    public static void Withdraw(IReadOnlyList<Draft> drafts)
    {
        var bilateral = new Dictionary<(Muscle Muscle, SideReading Side), List<Draft>>();
        foreach (Draft draft in drafts)
        {
            if (!draft.NamesOneMuscle)
            {
                continue;
            }

            Muscle muscle = draft.Sense.Muscles[0];
            if (draft.Side == SideReading.Both)
            {
                Of(muscle, SideReading.Left).Add(draft);
                Of(muscle, SideReading.Right).Add(draft);
            }
            else if (draft.Status is MentionStatus.Negated or MentionStatus.Deferred && draft.Side is SideReading.Left or SideReading.Right)
            {
                List<Draft> before = Of(muscle, draft.Side);
                before.ForEach(mention => mention.Withdraw(draft.Side));
                before.Clear();
            }
        }

        List<Draft> Of(Muscle muscle, SideReading side)
        {
            if (!bilateral.TryGetValue((muscle, side), out List<Draft>? mentions))
            {
                bilateral.Add((muscle, side), mentions = new List<Draft>());
            }

            return mentions;
        }
    }

    // "Bilateral trap. Left deferred.": a side without a muscle is of those before it.
    private static void PutOff(Clause clause, Clause before)
    {
        SideReading side = clause.Items.SelectMany(item => item.Elements).First(element => element.IsSide).Entry.Side;
        foreach (Draft draft in before.Drafts)
        {
            draft.GiveUp(side);
        }
    }

    // "Offered TPI to R trap; pt declined": it says not of what.
    private static bool IsBareRefusal(Clause clause)
    {
        List<Element> elements = clause.Items.SelectMany(item => item.Elements).Where(element => !element.Is(ContextReading.Present)).ToList();
        return elements.Count > 0 && elements[elements.Count - 1].PutsOff && Refusals.Contains(elements[elements.Count - 1].Entry.Text)
            && elements.TrueForAll(element => element.PutsOff || element.Is(ContextReading.Ignore));
    }

    // "R trap, L trap, R LS. Two injected.": not all of them, and it takes a reader to know which.
    private static bool SaysFewer(Clause clause, Clause before)
    {
        int named = before.Drafts.Count(draft => draft.Kind != DraftKind.Unknown);
        return clause.Items.Exists(item => item.Elements.Exists(count => count.Kind == ElementKind.Count && count.Value < named && IsOfMuscles(item, count)));
    }

    // "2 injected", "3 of these were injected"; "1 injection each" and "2 sites" say how often.
    private static bool IsOfMuscles(Item item, Element count)
    {
        int next = item.Elements.FindIndex(element => element.FirstToken > count.LastToken && !element.Is(ContextReading.Ignore));
        return next >= 0 && item.Elements[next].Is(ContextReading.Injected) && item.Elements[next].Entry.Text is "injected" or "were injected" or "was injected";
    }

    private static bool Refers(Clause clause) => clause.Items.Exists(item => item.Elements.Exists(element => element.Kind == ElementKind.Term && Words.Contains(element.Entry.Text)));
}
