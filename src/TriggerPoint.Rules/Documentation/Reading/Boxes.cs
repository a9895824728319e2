using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What the boxes of a form are about: the words behind them as a rule, those in front where a line ends with one, and sides beside a muscle.</summary>
internal sealed class Boxes
{
    private readonly List<Element> elements;
    private readonly PendingElements pending;
    private bool beginsWithBox;
    private bool endsWithBox;

    public Boxes(List<Element> elements, PendingElements pending)
    {
        this.elements = elements;
        this.pending = pending;
    }

    /// <summary>Looks at the stretch of text that begins at an element.</summary>
    public void LookAhead(int from)
    {
        int end = from;
        while (end < elements.Count && !elements[end].EndsSentence)
        {
            end++;
        }

        beginsWithBox = from < end && elements[from].IsBox;
        endsWithBox = from < end && elements[end - 1].IsBox;
    }

    /// <summary><c>R trapezius [ ] L trapezius [x]</c>: where the last word is a box, each is about what stands before it; with a box in front, only those behind sides are.</summary>
    public bool StandsBehind(int at) =>
        elements[at].IsBox && endsWithBox && (beginsWithBox ? pending.HasMuscleWord && pending.Last.IsSide : pending.Count > 0);

    /// <summary>Whether a side with a box of its own begins behind an element: <c>L [x]</c>, <c>L: [x]</c>.</summary>
    public bool SideFollows(int at)
    {
        int side = at + 1;
        int box = side + 1 < elements.Count && elements[side + 1].Is(TokenKind.Colon) ? side + 2 : side + 1;
        return box < elements.Count && elements[side].IsSide && elements[box].IsBox;
    }

    /// <summary><c>UT [x] R [ ] L</c>: a box before a side that no muscle follows is about the muscle before it.</summary>
    public bool IsOfSide(int at) =>
        elements[at].IsBox && pending.HasMuscleWord && at + 1 < elements.Count && elements[at + 1].IsSide
        && (pending.HasBox || !(at + 2 < elements.Count && elements[at + 2].Entry.IsMuscleWord));
}
