using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Words of status behind a mention, and how much of the list before them they are about.</summary>
internal static class TrailingWords
{
    /// <summary>"R trap and R lev deferred": sure for the last, doubtful for the ones that it is and-joined to, unless they have a side or count of their own.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="at">The item of the words, or the last one before them that has mentions.</param>
    /// <param name="element">The words.</param>
    /// <param name="status">What they say.</param>
    public static void Apply(Clause clause, int at, Element element, MentionStatus status)
    {
        // In brackets it is about what stands in them: "R trap (scalenes spared)".
        Item item = clause.Items[at];
        int opening = item.Elements.FindLastIndex(other => other.Is(TokenKind.Open) && other.FirstToken < element.FirstToken);
        int from = opening >= 0 && item.Drafts.Exists(draft => draft.FirstToken > item.Elements[opening].FirstToken) ? item.Elements[opening].FirstToken : -1;
        bool remark = opening >= 0 && from < 0 && status == MentionStatus.History;
        foreach (Draft draft in item.Drafts.Where(draft => draft.FirstToken > from))
        {
            // "R trap (injected last visit too)" does not say that today's was not, "R trap L trap not today" not which of them is meant.
            bool open = remark || (element.PutsOff && draft.HasOwnSide && item.Drafts.Exists(behind => behind.FirstToken > draft.LastToken && behind.LastToken < element.FirstToken && behind.HasOwnSide));
            draft.Status = open ? draft.Status : status;
            draft.IsDoubted |= open;
        }

        if (remark)
        {
            return;
        }

        // "A, B and C were palpated", "A and B next visit": a verb in the plural or a time holds for all of the list, other words may; but "A injected" has its own.
        bool ofAll = element.Kind == ElementKind.Term && (element.Entry.Text.StartsWith("were", StringComparison.Ordinal) || Precedes(item, element, "were") || element.Entry.Text.StartsWith("next", StringComparison.Ordinal));
        IEnumerable<Draft> others = clause.CoordinationEndingAt(at).Skip(1).TakeWhile(static before => !before.Elements.Exists(static verb => verb.IsInjectionVerb)).SelectMany(static before => before.Drafts)
            .Where(draft => draft.Passes == 0 && draft.Status == MentionStatus.Injected);
        foreach (Draft draft in others.ToList())
        {
            draft.Status = ofAll ? status : draft.Status;
            draft.IsDoubted |= !ofAll;
        }

        // "A, B, C last month": a time may be of all of the list, and so may "A, B, C deferred" where the words say of none that it was injected.
        if (IsTime(element) || (element.PutsOff && opening < 0 && IsBareList(clause, at)))
        {
            clause.Items.GetRange(0, at).SelectMany(static earlier => earlier.Drafts).Where(draft => draft.Passes == 0 && draft.Status == MentionStatus.Injected).ToList().ForEach(static draft => draft.IsDoubted = true);
        }
    }

    // Three and more, or two behind one noun: "TPI R trap, R LS recommended".
    private static bool IsBareList(Clause clause, int last) => (last > 1 || StartsWithNoun(clause.Items[0]))
        && clause.Items.Take(last).All(static item => item.Drafts.Count == 1 && !item.PutsOff && !item.Elements.Exists(static verb => verb.IsInjectionVerb));

    private static bool StartsWithNoun(Item item) => item.Elements.Count > 0 && item.Elements[0].Is(ContextReading.Injected) && !item.Elements[0].IsInjectionVerb;

    private static bool IsTime(Element element) => element.Kind == ElementKind.Term
        && (element.Entry.Text.StartsWith("last ", StringComparison.Ordinal) || element.Entry.Text.StartsWith("next ", StringComparison.Ordinal) || element.Entry.Text.EndsWith(" ago", StringComparison.Ordinal));

    private static bool Precedes(Item item, Element element, string word)
    {
        int at = item.Elements.FindIndex(other => other.FirstToken == element.FirstToken);
        return at > 0 && item.Elements[at - 1].Is(ContextReading.Ignore) && item.Elements[at - 1].Entry.Text == word;
    }
}
