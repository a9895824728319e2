using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>
/// Third pass over a clause: what happened to each mention. Words of negation, deferral, history, examination and place take their mentions
/// out of the count; a word in front holds for what follows, a word behind for what stands before it in its item.
/// </summary>
internal sealed class StatusReader
{
    private readonly Clause clause;
    private readonly bool saysInjected;
    private readonly bool isTreatedOnly;
    private MentionStatus leading;
    private MentionStatus passing;
    private bool leadsHere;
    private bool isBeside;

    private StatusReader(Clause clause, Heading heading)
    {
        this.clause = clause;
        saysInjected = heading.Section == ContextReading.Injected || clause.Has(ContextReading.Injected) || clause.Has(ContextReading.DryNeedling);
        isTreatedOnly = heading.Section != ContextReading.Injected && !clause.Has(ContextReading.DryNeedling)
            && !clause.Items.Exists(item => item.Elements.Exists(element => element.Is(ContextReading.Injected) && element.Entry.Text.IndexOf("treated", System.StringComparison.Ordinal) < 0));
        leading = heading.IsUnchecked ? MentionStatus.Negated : StatusOf(heading.Section) ?? MentionStatus.Injected;
    }

    public static void Read(Clause clause, Heading heading)
    {
        var reader = new StatusReader(clause, heading);
        bool needling = heading.IsDryNeedling || clause.Has(ContextReading.DryNeedling);
        for (int i = 0; i < clause.Items.Count; i++)
        {
            reader.ReadItem(i);
        }

        bool planned = reader.IsOfToday();
        foreach (Draft draft in clause.Drafts)
        {
            if (planned && draft.Status == MentionStatus.Deferred)
            {
                draft.Status = MentionStatus.Injected;
                draft.IsDoubted = true;
            }

            bool prepared = draft.Kind == DraftKind.Region && clause.Has(ContextReading.Preparation) && !clause.Has(ContextReading.Injected);
            draft.Status = prepared ? MentionStatus.Landmark : draft.Status;
            draft.Status = draft.IsDenied ? MentionStatus.Negated : draft.Status;
            draft.IsDryNeedling = needling;
        }
    }

    // "Plan: TPI R trap today", "will inject R trap today": planned for the day, and perhaps done.
    private bool IsOfToday() => clause.Has(ContextReading.Present)
        && clause.Items.TrueForAll(static item => item.Elements.TrueForAll(static element => !element.PutsOff || (element.Is(ContextReading.Deferred) && IsPlan(element.Entry.Text))));

    private static bool IsPlan(string words) => words is "going to inject" or "scheduled" or "to be injected"
        || words.StartsWith("plan", System.StringComparison.Ordinal) || words.StartsWith("will ", System.StringComparison.Ordinal);

    private void ReadItem(int at)
    {
        Item item = clause.Items[at];
        if (item.Join is Join.None or Join.Comma)
        {
            passing = MentionStatus.Injected;
        }

        int draft = 0;
        foreach (Element element in item.Elements)
        {
            while (draft < item.Drafts.Count && item.Drafts[draft].FirstToken < element.FirstToken)
            {
                Give(at, item.Drafts[draft++]);
            }

            ReadElement(at, draft, element);
        }

        while (draft < item.Drafts.Count)
        {
            Give(at, item.Drafts[draft++]);
        }

        if (passing == MentionStatus.Landmark && !item.Elements.Exists(element => element.Is(ContextReading.Landmark) && element.Entry.Text.EndsWith("between", System.StringComparison.Ordinal)))
        {
            passing = MentionStatus.Injected;
        }
    }

    // An element, behind so many mentions of its item.
    private void ReadElement(int at, int draft, Element element)
    {
        Item item = clause.Items[at];
        Draft? before = draft > 0 ? item.Drafts[draft - 1] : null;
        bool next = item.Drafts.Exists(behind => behind.FirstToken > element.LastToken && behind.Kind != DraftKind.Unknown);
        isBeside &= !element.Is(ContextReading.Injected);
        if (IsPainElsewhere(at, before, element))
        {
            isBeside = true;
        }
        else if (element.Is(ContextReading.Injected) && passing == MentionStatus.Landmark)
        {
            passing = MentionStatus.Injected;
        }
        else if (element.Is(ContextReading.Present) && leadsHere && leading == MentionStatus.History)
        {
            TakePresent(before, next);
        }
        else if (element.Is(ContextReading.Treatment) && before is null && next)
        {
            // "massage to R trap, L trap": what was treated by other means is no more than a finding.
            leading = MentionStatus.Examined;
        }
        else if (element.Is(ContextReading.Treatment) && before is not null && !next && isTreatedOnly)
        {
            // "R trap, L trap treated with massage": by other means, and perhaps all of the list.
            clause.Items.Take(at + 1).SelectMany(static earlier => earlier.Drafts).Where(static draft => draft.Passes == 0).ToList().ForEach(static draft => draft.IsDoubted = true);
        }
        else if (element.Is(TokenKind.Unchecked) && item.EndsWithBox && before is { IsAnswered: false })
        {
            // "R trap, L trap [ ]", "R trap L trap [ ]": one box behind a list may be about all of it.
            before.Status = MentionStatus.Negated;
            clause.Items.Take(at + 1).SelectMany(static other => other.Drafts).Where(other => other != before).ToList().ForEach(static draft => draft.IsDoubted = true);
        }
        else if (!TakeAnswer(item, before, next, element) && element.Kind == ElementKind.Term && !IsTaken(item, element) && StatusOf(element.Entry.Context) is MentionStatus status)
        {
            TakeStatus(at, before, next, element, status);
        }
    }

    // "TPI to R trap reproduced pain in R LS", "pain in R LS, injected R trap": where it hurts is not where it was injected, or it is said again.
    private bool IsPainElsewhere(int at, Draft? before, Element element) => saysInjected && element.Is(ContextReading.Finding)
        && element.Entry.Text is "pain in" or "pain to" or "referral to" or "with referral to" or "refers to" or "referring to" or "complains of" or "c/o"
        && (before is not null || clause.HasDraftsBefore(at) || clause.Items.Skip(at).Any(item => item.Elements.Exists(verb => verb.FirstToken > element.LastToken && verb.IsInjectionVerb)));

    // What answers for one muscle, or for one of its sides, says no more; what may be an answer leaves in doubt what it stands beside.
    private static bool TakeAnswer(Item item, Draft? before, bool next, Element element)
    {
        bool letter = Answers.IsLetterNo(item, element);
        if (!letter && !element.Is(ContextReading.Not))
        {
            return false;
        }

        if (before is not null && Answers.IsOf(item, before, element))
        {
            before.Status = MentionStatus.Negated;
            return true;
        }

        if (letter && next)
        {
            item.Drafts.ForEach(static either => either.IsDoubted = true);
        }

        return letter || before is { IsAnswered: true };
    }

    private void TakeStatus(int at, Draft? before, bool next, Element element, MentionStatus status)
    {
        Item item = clause.Items[at];
        if (element.PutsOff && !next && before is { IsPartlyWithdrawn: true })
        {
            // "both trapezii, left deferred": only the side was put off.
            return;
        }

        if (element.PutsOff && next && before is { Kind: not DraftKind.Unknown } && !item.Elements.Exists(behind => behind.Is(TokenKind.Colon) && behind.FirstToken > element.LastToken))
        {
            // "R trap not injected L trap": nothing says which of both is meant, as a colon would.
            item.Drafts.ForEach(static either => either.IsDoubted = true);
        }
        else if (element.Is(ContextReading.Not) && !next && !DeniesInjection(item, element))
        {
            // Any other bare negation is about the words behind it; "LS: no trigger point" is about the muscle too, unless the words say that it was injected.
            passing = MentionStatus.Negated;
            if (before is not null && !item.Has(ContextReading.Injected) && item.Elements.Exists(point => point.FirstToken == element.LastToken + 1 && point.Is(ContextReading.SiteNoun)))
            {
                before.IsDoubted = true;
            }
        }
        else if (before is not null && !next && status != MentionStatus.Landmark)
        {
            TrailingWords.Apply(clause, at, element, status);
        }
        else if (before is null && !next && !HasSide(item) && clause.HasDraftsBefore(at))
        {
            int owner = at - 1;
            while (!clause.Items[owner].HasDrafts)
            {
                owner--;
            }

            TrailingWords.Apply(clause, owner, element, status);
        }
        else if (element.Is(ContextReading.Not) || status == MentionStatus.Landmark)
        {
            passing = status;
        }
        else if (next || at + 1 < clause.Items.Count)
        {
            leading = status;
            leadsHere = true;
        }
    }

    // "previously R trap, today L trap": what follows is of today. What stands before the word may be.
    private void TakePresent(Draft? before, bool next)
    {
        if (before is not null)
        {
            before.Status = MentionStatus.Injected;
            before.IsDoubted = true;
        }
        else if (next)
        {
            leading = MentionStatus.Injected;
        }
    }

    // "R trap will not be injected": a negation of the verb.
    private static bool DeniesInjection(Item item, Element not)
    {
        int verb = item.Elements.FindIndex(element => element.FirstToken > not.LastToken && !(element.Is(ContextReading.Ignore) && element.Entry.Text is "be" or "been" or "being"));
        return verb >= 0 && (item.Elements[verb].Is(ContextReading.Injected) || item.Elements[verb].Is(ContextReading.DryNeedling));
    }

    private void Give(int at, Draft draft)
    {
        if (passing == MentionStatus.Landmark)
        {
            // A place needs something that lies there; without it the words may mean the muscle itself.
            bool hasTarget = clause.HasDraftsBefore(at) || clause.Items[at].Drafts[0] != draft;
            draft.Status = hasTarget ? MentionStatus.Landmark : draft.Status;
            draft.IsDoubted = !hasTarget;
            return;
        }

        draft.Status = passing != MentionStatus.Injected ? passing : leading;
        draft.IsDoubted |= isBeside && !clause.Items[at].Elements.Exists(static verb => verb.IsInjectionVerb);

        // "deferred L trap R trap done": what has a side of its own, with no mark before it, may be another matter.
        Draft first = clause.Items[at].Drafts[0];
        bool another = draft.HasOwnSide && first.HasOwnSide && draft != first && clause.Items[at].Elements.Exists(element => element.PutsOff && element.LastToken < first.FirstToken);
        draft.Status = another ? MentionStatus.Injected : draft.Status;
        draft.IsDoubted |= another;
    }

    private MentionStatus? StatusOf(ContextReading context) => context switch
    {
        ContextReading.Not or ContextReading.Denied => MentionStatus.Negated,
        ContextReading.Deferred => MentionStatus.Deferred,
        ContextReading.History => MentionStatus.History,
        ContextReading.Finding => saysInjected ? null : MentionStatus.Examined,
        ContextReading.Landmark => MentionStatus.Landmark,
        _ => null,
    };

    private static bool HasSide(Item item) => item.Elements.Exists(element => element.IsSide);

    private static bool IsTaken(Item item, Element element) =>
        item.Drafts.Exists(draft => draft.FirstToken <= element.FirstToken && draft.LastToken >= element.LastToken);
}
