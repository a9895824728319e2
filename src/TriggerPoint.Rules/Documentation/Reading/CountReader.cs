using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>Fourth pass over a clause: how many injections the words record. They are kept and never counted (TPI-102).</summary>
internal static class CountReader
{
    /// <summary>Gives counts to their mentions and answers a count that stands for the whole record, or 0.</summary>
    public static int Read(Clause clause)
    {
        int total = 0;
        for (int at = 0; at < clause.Items.Count; at++)
        {
            Item item = clause.Items[at];
            foreach (Element element in item.Elements)
            {
                if (element.Kind == ElementKind.Nothing && item.Drafts.FindLast(draft => draft.LastToken < element.FirstToken) is Draft empty)
                {
                    Deny(item, empty, element);
                }

                if (element.Kind != ElementKind.Count)
                {
                    continue;
                }

                Draft? owner = IsTotal(item) ? null : Owner(clause, at, element);
                if (owner is null)
                {
                    total = Math.Max(total, item.Has(ContextReading.SiteNoun) || item.Has(ContextReading.Injected) ? element.Value : 0);
                }
                else if (owner.Side == SideReading.None && IsSecond(item, owner, element))
                {
                    // "Trapezius 2 1": a table with a column for each side.
                    owner.IsEach = true;
                }
                else if (element.Value == 0)
                {
                    Deny(item, owner, element);
                }
                else if (owner.Passes == 0)
                {
                    owner.Passes = element.Value;
                }
            }
        }

        return total;
    }

    // The mention before the count in its item, else the one behind it, else the last one of the clause.
    private static Draft? Owner(Clause clause, int at, Element count)
    {
        Item item = clause.Items[at];
        Draft? behind = item.Drafts.Find(draft => draft.FirstToken > count.LastToken);
        Draft? before = item.Drafts.FindLast(draft => draft.LastToken < count.FirstToken);
        if (before is not null || behind is not null)
        {
            return before ?? behind;
        }

        for (int i = at - 1; i >= 0; i--)
        {
            if (clause.Items[i].HasDrafts)
            {
                return clause.Items[i].Drafts[clause.Items[i].Drafts.Count - 1];
            }
        }

        return null;
    }

    // A number right behind another that is the muscle's.
    private static bool IsSecond(Item item, Draft owner, Element count)
    {
        int at = item.Elements.FindIndex(element => element.FirstToken == count.FirstToken);
        return at > 0 && item.Elements[at - 1].Kind == ElementKind.Count && item.Elements[at - 1].FirstToken > owner.LastToken;
    }

    // "x0" behind a muscle denies it; behind one of its sides ("R x2, L x0", "L: 0") it takes that side back.
    private static void Deny(Item item, Draft owner, Element count)
    {
        int from = Math.Max(owner.LastToken, item.Elements.FindLast(element => element.Kind == ElementKind.Count && element.LastToken < count.FirstToken).LastToken);
        List<Element> sides = item.Elements.FindAll(element => element.IsSide && element.FirstToken > from && element.LastToken < count.FirstToken);
        if (sides.Count == 1 && sides[0].Entry.Side is SideReading.Left or SideReading.Right && owner.Side != sides[0].Entry.Side)
        {
            owner.Withdraw(sides[0].Entry.Side);
        }
        else
        {
            owner.IsDenied = true;
        }
    }

    private static bool IsTotal(Item item) => item.Elements.Exists(element =>
        element.Is(ContextReading.Ignore) && element.Entry.Text.IndexOf("total", StringComparison.Ordinal) >= 0);
}
