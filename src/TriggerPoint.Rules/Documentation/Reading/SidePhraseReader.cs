namespace TriggerPoint.Rules;

/// <summary>Side words to <see cref="SidePhrase"/>s: <c>right and left</c>, <c>R/L</c>, <c>L&gt;R</c>, <c>L: no</c>, <c>same side</c>.</summary>
internal sealed class SidePhraseReader
{
    private readonly TokenizedText text;
    private readonly Clause clause;

    public SidePhraseReader(TokenizedText text, Clause clause)
    {
        this.text = text;
        this.clause = clause;
    }

    /// <summary>Reads one side or two that belong together: <c>right and left</c>, <c>R/L</c>, <c>L&gt;R</c>.</summary>
    public SidePhrase Read(Item item, ref int at, bool previous, bool next, SideReading latest)
    {
        Element element = item.Elements[at];
        var side = new SidePhrase(Resolve(element.Entry.Side, latest), IsBareL(element), InBrackets(item, at), isAnsweredNo: IsAnsweredNo(item, at), isCircled: IsCircled(item, at));
        if (element.Entry.Side == SideReading.Both && element.Entry.Text == "both" && NamesTwo(item, at))
        {
            return default;
        }

        if (side.IsAnsweredNo)
        {
            return side;
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
        if (other < item.Elements.Count && SidePhrase.IsSide(item, item.Elements[other]) && (!(previous && next) || compared))
        {
            SideReading second = Resolve(item.Elements[other].Entry.Side, latest);
            bool one = element.Entry.Side == SideReading.OneSide;
            at = other;
            return new SidePhrase(one ? second : SidePhrase.Both(side.Reading, second), false, side.InBrackets, compared);
        }

        return side;
    }

    // "both the trapezius and the levator": two muscles, not two sides.
    private bool NamesTwo(Item item, int at)
    {
        int index = clause.Items.IndexOf(item);
        bool another = index + 1 < clause.Items.Count && clause.Items[index + 1].Join == Join.And && clause.Items[index + 1].HasDrafts
            && !clause.Items[index + 1].Elements.Exists(element => element.IsSide && element.FirstToken < clause.Items[index + 1].Drafts[0].FirstToken);
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

    // "R: yes  L: no", "L no", "[L: 0]", "L ___", "[ ] L", or "L [ ]" where boxes stand behind: a side that is answered with no.
    private bool IsAnsweredNo(Item item, int side)
    {
        if (side > 0 && item.Elements[side - 1].Is(TokenKind.Unchecked) && !item.EndsWithBox)
        {
            return true;
        }

        int next = side + 1;
        if (next < item.Elements.Count && (item.Elements[next].Is(TokenKind.Blank) || (item.Elements[next].Is(TokenKind.Unchecked) && item.EndsWithBox) || IsBareNo(item, next)))
        {
            return true;
        }

        if (side + 2 >= item.Elements.Count || !item.Elements[next].Is(TokenKind.Colon))
        {
            return false;
        }

        Element answer = item.Elements[side + 2];
        return answer.Is(ContextReading.Not) || answer.Is(TokenKind.Blank) || (answer.Is(TokenKind.Unchecked) && item.EndsWithBox) || (answer.Kind == ElementKind.Count && answer.Value == 0)
            || (answer.FirstToken == answer.LastToken && text.Normal(answer.FirstToken, answer.FirstToken) == "n");
    }

    /// <summary>Whether the word answers the side before it: nothing follows (<c>R no</c>), a mark, or the next answer (<c>R no L yes</c>); in <c>R no L</c> it denies the left.</summary>
    public static bool IsBareNo(Item item, int at) => IsNo(item.Elements[at])
        && (at + 1 == item.Elements.Count || item.Elements[at + 1].Kind == ElementKind.Mark
            || (SidePhrase.IsSide(item, item.Elements[at + 1]) && at + 2 < item.Elements.Count && (IsNo(item.Elements[at + 2]) || IsYes(item.Elements[at + 2]))));

    private static bool IsYes(Element element) => (element.Is(ContextReading.Ignore) && element.Entry.Text == "yes") || (element.Is(ContextReading.And) && element.Entry.Text == "y");

    private static bool IsNo(Element element) => (element.Is(ContextReading.Not) && element.Entry.Text is "no" or "none" or "nil") || (element.Is(ContextReading.And) && element.Entry.Text == "n");

    private static bool IsCircled(Item item, int at) => at > 0 && at + 1 < item.Elements.Count && item.Elements[at - 1].Is(TokenKind.Open) && item.Elements[at + 1].Is(TokenKind.Close);

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
}
