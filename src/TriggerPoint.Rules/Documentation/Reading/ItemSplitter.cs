using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>Elements of a clause to its items, at the words and marks that join them.</summary>
internal static class ItemSplitter
{
    // Longer than anybody writes: what is longer is cut so that reading stays linear.
    private const int MostElements = 200;

    public static List<Item> Split(List<Element> elements)
    {
        var items = new List<Item> { new(Join.None) };
        for (int i = 0; i < elements.Count; i++)
        {
            Element element = elements[i];
            Join join = IsAnswer(elements, i) ? Join.None : JoinOf(element);
            bool betweenSides = i > 0 && i + 1 < elements.Count && elements[i - 1].IsSide && elements[i + 1].IsSide;
            if (items[items.Count - 1].Elements.Count >= MostElements)
            {
                items.Add(new Item(Join.None));
            }

            if (join == Join.None || (betweenSides && join is Join.And or Join.Slash))
            {
                items[items.Count - 1].Elements.Add(element);
            }
            else if (items[items.Count - 1].Elements.Count == 0 && items.Count > 1)
            {
                // "A, and B", "A and/or B": the later word says more than the comma.
                items[items.Count - 1] = new Item(Stronger(items[items.Count - 1].Join, join));
            }
            else
            {
                items.Add(new Item(join));
            }
        }

        return items;
    }

    // "R trap: N" and "R trap Y, L trap N", "(N) R trap": what joins nothing.
    private static bool IsAnswer(List<Element> elements, int at) =>
        (at > 0 && elements[at - 1].Is(TokenKind.Colon))
        || (elements[at].Is(ContextReading.And) && elements[at].Entry.Text is "n" or "y"
            && (at == 0 || at + 1 == elements.Count || (elements[at + 1].Kind == ElementKind.Mark && !elements[at + 1].Is(TokenKind.Slash))));

    private static Join Stronger(Join one, Join other) => one > other ? one : other;

    private static Join JoinOf(Element element)
    {
        if (element.Kind == ElementKind.Mark)
        {
            return element.Mark switch
            {
                TokenKind.Comma => Join.Comma,
                TokenKind.Plus => Join.And,
                TokenKind.Slash => Join.Slash,
                _ => Join.None,
            };
        }

        return element.Entry.Context switch
        {
            ContextReading.And => Join.And,
            ContextReading.Or => Join.Or,
            _ => Join.None,
        };
    }
}
