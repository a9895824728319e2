using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>
/// Second pass over a clause: which side each mention has. A leading side carries over the list that follows until another side appears;
/// a trailing side belongs to its mention, or to the and-list that it closes.
/// </summary>
internal sealed class SideReader
{
    private readonly TokenizedText text;
    private readonly Clause clause;
    private readonly SidePhraseReader phrases;
    private readonly bool hasBareR;
    private SideReading carried;
    private SideReading ahead;
    private bool leads;
    private bool compared;
    private readonly bool hasColumns;

    private SideReader(TokenizedText text, Clause clause, Heading heading, bool hasBareR)
    {
        this.text = text;
        this.clause = clause;
        this.hasBareR = hasBareR;
        phrases = new SidePhraseReader(text, clause);
        carried = heading.Side;
        hasColumns = heading.HasColumnsOfSides;
    }

    /// <summary>Reads the sides of a clause.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="heading">What the headings above say.</param>
    /// <param name="hasBareR">Whether a bare R stands anywhere in the text, so that a bare L beside it can only be a side.</param>
    /// <param name="latest">The last side that was named, to which "same side" refers.</param>
    public static void Read(TokenizedText text, Clause clause, Heading heading, bool hasBareR, ref SideReading latest)
    {
        var reader = new SideReader(text, clause, heading, hasBareR);
        reader.leads = reader.SideLeads();
        for (int i = 0; i < clause.Items.Count; i++)
        {
            reader.ReadItem(i, ref latest);
        }

        foreach (Draft draft in clause.Drafts.Where(draft => draft.IsAnswered && draft.IsPartlyWithdrawn && draft.Side == SideReading.None))
        {
            // "trapezius R: no", and no word of the other side: that side is all it is about.
            draft.Side = draft.IsRightWithdrawn ? SideReading.Right : SideReading.Left;
        }

        if (clause.IsRepeated)
        {
            // "same on the right": all of the list, not only its end.
            SideReading side = clause.Drafts.Select(draft => draft.Side).FirstOrDefault(reading => reading != SideReading.None);
            foreach (Draft draft in clause.Drafts)
            {
                draft.Side = side;
            }
        }
    }

    // Whether sides stand before their muscles in this clause: the first side comes before the first muscle.
    private bool SideLeads()
    {
        foreach (Item item in clause.Items)
        {
            int side = item.Elements.FindIndex(element => SidePhrase.IsSide(item, element));
            List<Draft> drafts = Named(item);
            if (side >= 0)
            {
                return drafts.Count == 0 || item.Elements[side].FirstToken < drafts[0].FirstToken;
            }

            if (drafts.Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    // Unknown words have no side of their own; they stand aside.
    private static List<Draft> Named(Item item) => item.Drafts.FindAll(draft => draft.Kind != DraftKind.Unknown);

    private void ReadItem(int at, ref SideReading latest)
    {
        Item item = clause.Items[at];
        List<Draft> drafts = Named(item);
        SideReading pending = SideReading.None;
        bool pendingDoubtful = false;
        int draft = 0;
        for (int i = 0; i < item.Elements.Count; i++)
        {
            while (draft < drafts.Count && drafts[draft].FirstToken < item.Elements[i].FirstToken)
            {
                Give(drafts[draft++], ref pending, ref pendingDoubtful);
            }

            if (!SidePhrase.IsSide(item, item.Elements[i]))
            {
                continue;
            }

            SidePhrase side = phrases.Read(item, ref i, draft > 0, draft < drafts.Count, latest);
            if (side.Reading == SideReading.None)
            {
                continue;
            }

            latest = side.Reading is SideReading.Left or SideReading.Right ? side.Reading : latest;
            bool next = draft < drafts.Count;
            bool previous = draft > 0;
            bool touches = next && drafts[draft].FirstToken == item.Elements[i].LastToken + (side.IsCircled && leads ? 2 : 1);
            if (side.IsAnsweredNo && IsOverruled(item, side))
            {
                continue;
            }

            if (previous && (IsTakenBack(item, i, drafts[draft - 1], touches) || side.IsAnsweredNo))
            {
                drafts[draft - 1].Withdraw(side.Reading);
                drafts[draft - 1].IsAnswered |= side.IsAnsweredNo;
            }
            else if (next && !IsBoxed(item, i) && (side.InBrackets ? touches : !previous || leads || (touches && drafts[draft - 1].HasOwnSide)))
            {
                pending = side.Reading;
                pendingDoubtful = side.IsLetterL && touches;
                compared = side.IsCompared;
            }
            else if (previous)
            {
                Trail(at, drafts[draft - 1], side);
            }
            else if (next)
            {
                pending = side.Reading;
            }
            else
            {
                StandAlone(at, side);
            }
        }

        while (draft < drafts.Count)
        {
            Give(drafts[draft++], ref pending, ref pendingDoubtful);
        }
    }

    // "[x] Right [ ] Left [ ] Bilateral": not both is not neither; "[ ] Right [ ] Left [x] Bilateral": both after all.
    private static bool IsOverruled(Item item, SidePhrase side) => side.Reading == SideReading.Both
        ? item.Elements.Exists(other => other.Entry.Side is SideReading.Left or SideReading.Right)
        : item.Elements.Exists(other => other.Entry.Side == SideReading.Both && IsChecked(item, other));

    private static bool IsChecked(Item item, Element side)
    {
        int at = item.Elements.FindIndex(element => element.FirstToken == side.FirstToken);
        int box = item.EndsWithBox ? at + 1 : at - 1;
        return box >= 0 && box < item.Elements.Count && item.Elements[box].Is(TokenKind.Checked);
    }

    // "right trapezius not left", "both trapezii left deferred"; the side of "right trapezius but not left levator" is the levator's.
    private static bool IsTakenBack(Item item, int side, Draft owner, bool touches)
    {
        bool answer = side > 1 && SidePhrase.IsSide(item, item.Elements[side - 2]) && SidePhraseReader.IsBareNo(item, side - 1);
        bool notBefore = side > 0 && item.Elements[side - 1].Is(ContextReading.Not) && !touches && !answer;
        return notBefore || (owner.HasOwnSide && side + 1 < item.Elements.Count && item.Elements[side + 1].PutsOff);
    }

    // UT [x] R: the box makes the side an answer about the muscle before it.
    private static bool IsBoxed(Item item, int side) => side > 0 && item.Elements[side - 1].IsBox && !item.EndsWithBox;

    // A side in front of a mention is its own and carries on; without one the carried side holds.
    private void Give(Draft draft, ref SideReading pending, ref bool doubtful)
    {
        if (draft.HasOwnSide)
        {
            return;
        }

        if (pending != SideReading.None)
        {
            // "Right, then left trapezius": both.
            bool second = pending is SideReading.Left or SideReading.Right;
            pending = !second ? pending : ahead switch
            {
                SideReading.Left or SideReading.Right => SidePhrase.Both(ahead, pending),
                SideReading.Relative => SideReading.Relative,
                _ => pending,
            };
            ahead = SideReading.None;
            carried = pending;
            draft.Side = pending;
            draft.IsCompared = compared;
            draft.HasOwnSide = true;
            compared = false;
            draft.IsSideDoubtful = doubtful && IsLumbarToo(draft);
            pending = SideReading.None;
            doubtful = false;
        }
        else
        {
            draft.Side = carried;
            draft.IsEach = carried == SideReading.None && (hasColumns || IsBehindEach(draft));
        }
    }

    private bool IsBehindEach(Draft draft) => draft.FirstToken > 0 && text.Normal(draft.FirstToken - 1, draft.FirstToken - 1) == "each";

    // A side behind a mention; outside brackets it closes the and-list and so holds for all of it that has no side.
    private void Trail(int at, Draft owner, SidePhrase side)
    {
        if (owner.HasOwnSide)
        {
            if (side.IsCircled != owner.IsSideCircled && side.Reading != owner.Side && owner.Side is SideReading.Left or SideReading.Right)
            {
                // "(R) L": one of two that is marked.
                owner.Side = SideReading.None;
                owner.IsEach = true;
                return;
            }

            // "Right / Left / Bilateral": all that there is to choose from.
            owner.IsDoubted |= owner.Side == SideReading.Both && side.Reading == SideReading.Both && !side.IsCompared;
            owner.Side = SidePhrase.Both(owner.Side, side.Reading);
            return;
        }

        Own(owner, side);
        carried = leads && side.Reading == carried ? carried : SideReading.None;

        if (side.InBrackets)
        {
            return;
        }

        foreach (Item item in clause.CoordinationEndingAt(at).Skip(1))
        {
            Spread(item, side);
        }
    }

    // An item that is nothing but a side: it heads what follows or closes what stands before.
    private void StandAlone(int at, SidePhrase side)
    {
        int owner = at - 1;
        while (owner >= 0 && Named(clause.Items[owner]).Count == 0)
        {
            owner--;
        }

        if (owner < 0 && side.IsAnsweredNo)
        {
            // "L - none, R - trap": no muscle is on that side.
            return;
        }

        if (owner < 0)
        {
            // "Right or left trapezius" is one of both.
            bool either = at + 1 < clause.Items.Count && clause.Items[at + 1].Join is Join.Or;
            carried = side.Reading;
            ahead = either ? SideReading.Relative : side.Reading;
            return;
        }

        Draft last = Named(clause.Items[owner])[Named(clause.Items[owner]).Count - 1];
        if (clause.Items[at].Has(ContextReading.Not) || clause.Items[at].PutsOff || side.IsAnsweredNo)
        {
            // "bilateral trap, bilateral QL, left deferred": the side of all that have both.
            last.Withdraw(side.Reading);
            last.IsAnswered |= side.IsAnsweredNo;
            foreach (Draft draft in clause.Drafts.Where(_ => last.Side == SideReading.Both).Where(draft => draft.Side == SideReading.Both && draft.FirstToken < last.FirstToken))
            {
                draft.Withdraw(side.Reading);
            }

            return;
        }

        if (last.HasOwnSide)
        {
            last.Side = clause.Items[at].Join == Join.Or ? SideReading.Relative : SidePhrase.Both(last.Side, side.Reading);
            return;
        }

        foreach (Item item in clause.CoordinationEndingAt(owner))
        {
            Spread(item, side);
        }
    }

    private static void Spread(Item item, SidePhrase side)
    {
        foreach (Draft draft in item.Drafts.Where(draft => !draft.HasOwnSide))
        {
            Own(draft, side);
        }
    }

    private static void Own(Draft draft, SidePhrase side)
    {
        draft.Side = side.Reading;
        draft.IsCompared = side.IsCompared;
        draft.IsSideCircled = side.IsCircled;
        draft.HasOwnSide = true;
    }

    // The letter L before a word that also has a lumbar form may be either, unless R stands in the same text.
    private bool IsLumbarToo(Draft draft) => draft.IsMuscle && !hasBareR && Vocabulary.Find("lumbar " + draft.Words).IsMuscleWord;
}
