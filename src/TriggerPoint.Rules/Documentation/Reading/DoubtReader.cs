using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>
/// Last pass over a clause: words and marks that leave open whether something was injected, or say that no more was than they name. What is left open may count and
/// proves nothing.
/// </summary>
internal static class DoubtReader
{
    public static void Read(Clause clause, Clause? last)
    {
        List<Draft> before = last is null ? new List<Draft>() : last.Drafts.ToList();
        for (int at = 0; at < clause.Items.Count; at++)
        {
            Item item = clause.Items[at];
            for (int i = 0; i < item.Elements.Count; i++)
            {
                Element element = item.Elements[i];
                if (element.Is(TokenKind.Doubt) || element.Is(ContextReading.Doubt))
                {
                    Question(clause, at, element);
                }
                else if (element.Is(ContextReading.Ignore) && element.Entry.Text == "only" && OnlyInjects(clause, at, element))
                {
                    // "TPI of R trap, L trap was planned, but only the R trap was injected."
                    Doubt(clause.Items.Take(at));
                    item.Drafts.FindAll(draft => !item.PutsOff && !item.Has(ContextReading.History) && !item.Has(ContextReading.Not)).ForEach(static draft => draft.Status = MentionStatus.Injected);
                }
                else if (element.Is(TokenKind.Blank) && !(i > 0 && item.Elements[i - 1].IsSide))
                {
                    // "Trapezius ___ Levator _2_": what is not filled in was hardly injected, and which it is depends on the form.
                    Doubt(clause.Items);
                }
                else if (element.Is(ContextReading.Some))
                {
                    // "all but the first", "only two of": it takes a reader to know which.
                    Doubt(clause.Items);
                }
                else if (IsWay(item, element))
                {
                    Doubt(clause.Items.GetRange(at, 1));
                }
                else if (IsOnlySide(item, i))
                {
                    Restrict(clause.HasDrafts ? clause.Drafts.Where(draft => draft.LastToken < element.FirstToken).ToList() : before, element.Entry.Side);
                }
            }
        }
    }

    /// <summary>"3/1/24: R LS. 4/1/24: R trap.": one session has one date, and nothing says which of them is meant.</summary>
    public static void ReadDates(TokenizedText text, List<(Clause Clause, Heading Heading)> clauses)
    {
        var dated = clauses.Where(c => c.Clause.Drafts.Any(draft => draft.Status == MentionStatus.Injected))
            .Select(c => (c.Clause, Date: DateOf(text, c.Clause) ?? c.Heading.Date)).Where(c => c.Date is not null).ToList();
        if (dated.Select(c => c.Date).Distinct().Count() > 1)
        {
            dated.ForEach(static c => Doubt(c.Clause.Items));
        }
    }

    /// <summary>"L side too sore to inject".</summary>
    public static bool IsTooMuch(Item item)
    {
        int too = item.Elements.FindIndex(element => element.Is(ContextReading.Ignore) && element.Entry.Text == "too");
        return too >= 0 && item.Elements.FindIndex(too, element => element.Is(ContextReading.Injected)) >= 0;
    }

    private static void Doubt(IEnumerable<Item> items)
    {
        foreach (Draft draft in items.SelectMany(item => item.Drafts))
        {
            draft.IsDoubted = true;
        }
    }

    private static bool OnlyInjects(Clause clause, int at, Element only) =>
        clause.Items[at].Drafts.Exists(draft => draft.FirstToken > only.LastToken && draft.Kind != DraftKind.Unknown) && !clause.Items[at].Drafts.Exists(draft => draft.LastToken < only.FirstToken)
        && clause.Items.Skip(at).Any(item => item.Has(ContextReading.Injected));

    // "injected from R trap to LS": along a way, which says nothing of its ends.
    private static bool IsWay(Item item, Element from)
    {
        List<Draft> behind = from.Is(ContextReading.Ignore) && from.Entry.Text is "from" or "from the" ? item.Drafts.FindAll(draft => draft.FirstToken > from.LastToken) : new List<Draft>();
        return behind.Count > 1 && item.Elements.Exists(to => to.Is(ContextReading.Ignore) && to.Entry.Text is "to" or "to the" && to.FirstToken > behind[0].LastToken && to.LastToken < behind[1].FirstToken);
    }

    private static string? DateOf(TokenizedText text, Clause clause)
    {
        Element date = clause.Items.SelectMany(item => item.Elements).FirstOrDefault(element => element.IsDate);
        return date.IsDate ? text.Normal(date.FirstToken, date.LastToken) : null;
    }

    // "R trap?", "?levator", "possibly R trap": what the mark or word stands before, else what it stands behind; "R trap, possible risks explained" is about the risks.
    private static void Question(Clause clause, int at, Element mark)
    {
        Item item = clause.Items[at];
        bool closes = item.Elements.Exists(element => element.Is(TokenKind.Close) && element.FirstToken == mark.LastToken + 1);
        Draft? owner = closes ? null : item.Drafts.Find(draft => draft.FirstToken > mark.FirstToken);
        bool ends = !item.Elements.Exists(element => element.FirstToken > mark.FirstToken && (element.Is(ContextReading.Ignore) || element.Kind == ElementKind.Unknown));
        int least = mark.Kind == ElementKind.Mark ? 0 : at;
        for (int i = at; owner is null && ends && i >= least; i--)
        {
            owner = clause.Items[i].Drafts.FindLast(draft => draft.LastToken < mark.FirstToken);
        }

        if (owner is not null)
        {
            owner.IsDoubted = true;
        }
    }

    // "R only", "only R injected": and no muscle behind it.
    private static bool IsOnlySide(Item item, int at)
    {
        Element side = item.Elements[at];
        return SidePhrase.IsSide(item, side) && side.Entry.Side is SideReading.Left or SideReading.Right && !item.Drafts.Exists(draft => draft.FirstToken > side.LastToken)
            && (IsOnly(at - 1) || IsOnly(at + 1));

        bool IsOnly(int index) => index >= 0 && index < item.Elements.Count && item.Elements[index].Is(ContextReading.Ignore) && item.Elements[index].Entry.Text is "only" or "alone";
    }

    // It takes the other side back where the last muscle before has both; "rhomboids left only" is no more than their side.
    private static void Restrict(List<Draft> before, SideReading side)
    {
        SideReading other = side == SideReading.Left ? SideReading.Right : SideReading.Left;
        foreach (Draft draft in before.Where(_ => before[before.Count - 1].Side == SideReading.Both))
        {
            draft.GiveUp(other);
        }
    }
}
