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
    private readonly bool hasBareR;
    private SideReading carried;
    private SideReading ahead;
    private bool leads;

    private SideReader(TokenizedText text, Clause clause, SideReading heading, bool hasBareR)
    {
        this.text = text;
        this.clause = clause;
        this.hasBareR = hasBareR;
        carried = heading;
    }

    /// <summary>Reads the sides of a clause.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="heading">The side of the heading above it.</param>
    /// <param name="hasBareR">Whether a bare R stands anywhere in the text, so that a bare L beside it can only be a side.</param>
    /// <param name="latest">The last side that was named, to which "same side" refers.</param>
    public static void Read(TokenizedText text, Clause clause, SideReading heading, bool hasBareR, ref SideReading latest)
    {
        var reader = new SideReader(text, clause, heading, hasBareR);
        reader.leads = reader.SideLeads();
        for (int i = 0; i < clause.Items.Count; i++)
        {
            reader.ReadItem(i, ref latest);
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
            int side = item.Elements.FindIndex(element => IsSide(item, element));
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

            if (!IsSide(item, item.Elements[i]))
            {
                continue;
            }

            Side side = ReadSide(item, ref i, draft > 0, draft < drafts.Count, latest);
            if (side.Reading == SideReading.None)
            {
                continue;
            }

            latest = side.Reading is SideReading.Left or SideReading.Right ? side.Reading : latest;
            bool next = draft < drafts.Count;
            bool previous = draft > 0;
            if (previous && (IsTakenBack(item, i) || side.IsAnsweredNo))
            {
                drafts[draft - 1].Withdraw(side.Reading);
            }
            else if (next && !IsBoxed(item, i) && ((!previous || leads) && !side.InBrackets || (side.InBrackets && drafts[draft].FirstToken == item.Elements[i].LastToken + 1)))
            {
                pending = side.Reading;
                pendingDoubtful = side.IsLetterL && drafts[draft].FirstToken == item.Elements[i].LastToken + 1;
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

    // "right trapezius not left", "both trapezii left deferred".
    private static bool IsTakenBack(Item item, int side)
    {
        bool notBefore = side > 0 && item.Elements[side - 1].Is(ContextReading.Not);
        return notBefore || (side + 1 < item.Elements.Count && item.Elements[side + 1].PutsOff);
    }

    // UT [x] R: the box makes the side an answer about the muscle before it.
    private static bool IsBoxed(Item item, int side) => side > 0 && (item.Elements[side - 1].Is(TokenKind.Checked) || item.Elements[side - 1].Is(TokenKind.Unchecked));

    // "R: yes  L: no", "[L: 0]", "L ___": a side that is answered with no.
    private bool IsAnsweredNo(Item item, int side)
    {
        if (side > 0 && item.Elements[side - 1].Is(TokenKind.Unchecked))
        {
            return true;
        }

        int next = side + 1;
        if (next < item.Elements.Count && item.Elements[next].Is(TokenKind.Blank))
        {
            return true;
        }

        if (side + 2 >= item.Elements.Count || !item.Elements[next].Is(TokenKind.Colon))
        {
            return false;
        }

        Element answer = item.Elements[side + 2];
        return answer.Is(ContextReading.Not) || answer.Is(TokenKind.Blank) || (answer.Kind == ElementKind.Count && answer.Value == 0)
            || (answer.FirstToken == answer.LastToken && text.Normal(answer.FirstToken, answer.FirstToken) == "n");
    }

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
                SideReading.Left or SideReading.Right => Both(ahead, pending),
                SideReading.Relative => SideReading.Relative,
                _ => pending,
            };
            ahead = SideReading.None;
            carried = pending;
            draft.Side = pending;
            draft.HasOwnSide = true;
            draft.IsSideDoubtful = doubtful && IsLumbarToo(draft);
            pending = SideReading.None;
            doubtful = false;
        }
        else
        {
            draft.Side = carried;
            draft.IsEach = carried == SideReading.None && draft.FirstToken > 0 && text.Normal(draft.FirstToken - 1, draft.FirstToken - 1) == "each";
        }
    }

    // A side behind a mention; outside brackets it closes the and-list and so holds for all of it that has no side.
    private void Trail(int at, Draft owner, Side side)
    {
        if (owner.HasOwnSide)
        {
            owner.Side = Both(owner.Side, side.Reading);
            return;
        }

        Own(owner, side);
        if (!leads)
        {
            carried = SideReading.None;
        }

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
    private void StandAlone(int at, Side side)
    {
        int owner = at - 1;
        while (owner >= 0 && Named(clause.Items[owner]).Count == 0)
        {
            owner--;
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
            foreach (Draft draft in clause.Drafts.Where(_ => last.Side == SideReading.Both).Where(draft => draft.Side == SideReading.Both && draft.FirstToken < last.FirstToken))
            {
                draft.Withdraw(side.Reading);
            }

            return;
        }

        if (last.HasOwnSide)
        {
            last.Side = clause.Items[at].Join == Join.Or ? SideReading.Relative : Both(last.Side, side.Reading);
            return;
        }

        foreach (Item item in clause.CoordinationEndingAt(owner))
        {
            Spread(item, side);
        }
    }

    private static void Spread(Item item, Side side)
    {
        foreach (Draft draft in item.Drafts.Where(draft => !draft.HasOwnSide))
        {
            Own(draft, side);
        }
    }

    private static void Own(Draft draft, Side side)
    {
        draft.Side = side.Reading;
        draft.IsCompared = side.IsCompared;
        draft.HasOwnSide = true;
    }

    /// <summary>Reads one side or two that belong together: <c>right and left</c>, <c>R/L</c>, <c>L&gt;R</c>.</summary>
    private Side ReadSide(Item item, ref int at, bool previous, bool next, SideReading latest)
    {
        Element element = item.Elements[at];
        var side = new Side(Resolve(element.Entry.Side, latest), IsBareL(element), InBrackets(item, at), isAnsweredNo: IsAnsweredNo(item, at));
        if (element.Entry.Side == SideReading.Both && element.Entry.Text == "both" && NamesTwo(item, at))
        {
            return default;
        }

        int other = at + 1;
        bool compared = false;
        while (other < item.Elements.Count && (item.Elements[other].Is(TokenKind.Compare) || item.Elements[other].Is(ContextReading.Comparison)
            || item.Elements[other].Is(TokenKind.Slash) || item.Elements[other].Is(TokenKind.Plus) || item.Elements[other].Is(ContextReading.And)))
        {
            compared |= item.Elements[other].Is(TokenKind.Compare) || item.Elements[other].Is(ContextReading.Comparison);
            other++;
        }

        // "trapezius right and left levator": the first side belongs to the muscle before, the second to the one behind.
        if (other < item.Elements.Count && IsSide(item, item.Elements[other]) && (!(previous && next) || compared))
        {
            SideReading second = Resolve(item.Elements[other].Entry.Side, latest);
            at = other;
            return new Side(Both(side.Reading, second), false, side.InBrackets, compared);
        }

        return side;
    }

    // "both the trapezius and the levator": two muscles, not two sides.
    private bool NamesTwo(Item item, int at)
    {
        int index = clause.Items.IndexOf(item);
        bool another = index + 1 < clause.Items.Count && clause.Items[index + 1].Join == Join.And && clause.Items[index + 1].HasDrafts
            && !clause.Items[index + 1].Elements.Exists(element => element.Entry.Side != SideReading.None && element.FirstToken < clause.Items[index + 1].Drafts[0].FirstToken);
        bool sideFollows = at + 1 < item.Elements.Count && item.Elements[at + 1].Entry.Side is SideReading.Left or SideReading.Right;
        return sideFollows || (another && item.Drafts.Count == 1 && item.Drafts[0].FirstToken > item.Elements[at].FirstToken);
    }

    private static SideReading Resolve(SideReading reading, SideReading latest) => (reading, latest) switch
    {
        (SideReading.SameSide, SideReading.Left) or (SideReading.OppositeSide, SideReading.Right) => SideReading.Left,
        (SideReading.SameSide, SideReading.Right) or (SideReading.OppositeSide, SideReading.Left) => SideReading.Right,
        (SideReading.SameSide or SideReading.OppositeSide or SideReading.OneSide, _) => SideReading.Relative,
        _ => reading,
    };

    private static SideReading Both(SideReading one, SideReading other) => one == other ? one : SideReading.Both;

    // The letter L before a word that also has a lumbar form may be either, unless R stands in the same text.
    private bool IsLumbarToo(Draft draft) => draft.IsMuscle && !hasBareR && Vocabulary.Find("lumbar " + draft.Words).IsMuscleWord;

    private bool IsBareL(Element element) => element.Entry.IsSideLetter && element.Entry.Side == SideReading.Left && element.FirstToken == element.LastToken
        && text.Tokens[element.FirstToken].To - text.Tokens[element.FirstToken].From == 1;

    private static bool InBrackets(Item item, int at)
    {
        for (int i = at - 1; i >= 0; i--)
        {
            if (item.Elements[i].Is(TokenKind.Close))
            {
                return false;
            }

            if (item.Elements[i].Is(TokenKind.Open))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSide(Item item, Element element) =>
        element.Kind == ElementKind.Term && element.Entry.Side != SideReading.None
        && !item.Drafts.Exists(draft => draft.FirstToken <= element.FirstToken && draft.LastToken >= element.LastToken);

    private readonly struct Side
    {
        public Side(SideReading reading, bool isLetterL, bool inBrackets, bool isCompared = false, bool isAnsweredNo = false)
        {
            IsAnsweredNo = isAnsweredNo;
            Reading = reading;
            IsLetterL = isLetterL;
            InBrackets = inBrackets;
            IsCompared = isCompared;
        }

        public SideReading Reading { get; }

        public bool IsLetterL { get; }

        public bool InBrackets { get; }

        public bool IsCompared { get; }

        public bool IsAnsweredNo { get; }
    }
}
