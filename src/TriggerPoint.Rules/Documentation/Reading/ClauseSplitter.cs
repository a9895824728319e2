using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Elements to clauses and items, with the headings in force for each clause.</summary>
internal sealed class ClauseSplitter
{
    // Longer than anybody writes: what is longer is no sentence, and is cut so that reading stays linear.
    private const int MostItems = 400;
    private const int MostElements = 200;
    private const int Left = 1;
    private const int Right = 2;

    private readonly string source;
    private readonly TokenizedText text;
    private readonly List<Element> elements;
    private readonly List<(Clause Clause, Heading Heading)> clauses = new();
    private readonly Heading heading = new();
    private readonly PendingElements pending = new();
    private int nextMarker = 1;
    private char nextLetter = 'a';
    private bool anyMuscleWord;
    private bool sideOnThisLine;
    private bool contentOnThisLine;
    private int sidesOnThisLine;
    private bool denialHoldsBelow;
    private bool beginsWithBox;
    private bool endsWithBox;

    private ClauseSplitter(string source, TokenizedText text, List<Element> elements)
    {
        this.source = source;
        this.text = text;
        this.elements = elements;
    }

    public static List<(Clause Clause, Heading Heading)> Split(string source, TokenizedText text, List<Element> elements)
    {
        var splitter = new ClauseSplitter(source, text, elements);
        splitter.Run();
        return splitter.clauses;
    }

    private void Run()
    {
        LookForBoxes(0);
        for (int i = 0; i < elements.Count; i++)
        {
            Element element = elements[i];
            anyMuscleWord |= element.Entry.IsMuscleWord;
            if (element.Is(TokenKind.Break) || element.Is(TokenKind.LineBreak))
            {
                bool isEmptyLine = pending.Count == 0 && !contentOnThisLine;
                Close(endsLine: element.Is(TokenKind.LineBreak));
                EndDenial(element, isEmptyLine);
                LookForBoxes(i + 1);
            }
            else if (element.Is(TokenKind.Doubt))
            {
                TakeDoubt(element);
            }
            else if (element.IsBox && StandsBehind(i))
            {
                pending.Add(element);
                if (!BeginsBoxedSide(i + 1))
                {
                    Close(endsLine: false);
                }
            }
            else if (element.IsBox && IsBoxOfSide(i))
            {
                pending.Add(element);
            }
            else if (element.IsBox)
            {
                Close(endsLine: false);
                heading.IsUnchecked = element.Is(TokenKind.Unchecked);
            }
            else if (IsListMarker(i))
            {
                Close(endsLine: false);
                nextMarker += element.Kind == ElementKind.Count ? 1 : 0;
            }
            else if (BeginsRepeat(i))
            {
                Close(endsLine: false);
                pending.Add(element);
            }
            else if (element.Is(TokenKind.Colon) && BeginsInjected(i + 1))
            {
                Close(endsLine: false);
            }
            else if (!(element.Is(TokenKind.Colon) && TakeHeading()))
            {
                pending.Add(element);
            }
        }

        Close(endsLine: true);
    }

    // Whether the stretch that begins here begins, and whether it ends with a box.
    private void LookForBoxes(int from)
    {
        int end = from;
        while (end < elements.Count && !elements[end].Is(TokenKind.Break) && !elements[end].Is(TokenKind.LineBreak))
        {
            end++;
        }

        beginsWithBox = from < end && elements[from].IsBox;
        endsWithBox = from < end && elements[end - 1].IsBox;
    }

    // L [x], L: [x]
    private bool BeginsBoxedSide(int at)
    {
        int box = at + 1 < elements.Count && elements[at + 1].Is(TokenKind.Colon) ? at + 2 : at + 1;
        return box < elements.Count && IsSide(elements[at]) && elements[box].IsBox;
    }

    // R trapezius [ ] L trapezius [x]: where the last word is a box, each is about what stands before it; with a box in front, only those behind sides are.
    private bool StandsBehind(int at) => endsWithBox && (beginsWithBox ? pending.HasMuscleWord && IsSide(pending.Last) : pending.Count > 0);

    // "Not injected: L trap; L LS. R trap." holds for the sentence; on a line of its own, for the lines below.
    private void EndDenial(Element end, bool isEmptyLine)
    {
        denialHoldsBelow |= isEmptyLine && end.Is(TokenKind.LineBreak);
        if (heading.Section == ContextReading.Denied && !denialHoldsBelow && source[text.Tokens[end.FirstToken].Start] != ';')
        {
            heading.Section = ContextReading.None;
        }
    }

    // "R trap? L trap?": the mark ends what it doubts; in front of a word ("?levator") it is about that. Beside no muscle it asks for an answer ("Injected? yes").
    private void TakeDoubt(Element element)
    {
        TextToken mark = text.Tokens[element.FirstToken];
        bool inFront = mark.End < source.Length && !char.IsWhiteSpace(source[mark.End]);
        if (inFront || pending.Count == 0)
        {
            pending.Add(element);
        }
        else if (pending.HasMuscleWord || pending.HasUnknown)
        {
            pending.Add(element);
            Close(endsLine: false);
        }
    }

    // "R UT, LS and same on L", "R UT, LS, left same": a sentence of its own.
    private bool BeginsRepeat(int at)
    {
        bool same = elements[at].Is(ContextReading.Repeat) && (IsSideAt(at + 1) || (IsFillerAt(at + 1) && IsSideAt(at + 2)));
        bool side = IsSideAt(at) && at + 1 < elements.Count && elements[at + 1].Is(ContextReading.Repeat) && pending.Count > 0 && pending.Last.Is(TokenKind.Comma);
        return (same || side) && pending.HasMuscleWord;

        bool IsSideAt(int index) => index < elements.Count && IsSide(elements[index]);
        bool IsFillerAt(int index) => index < elements.Count && elements[index].Is(ContextReading.Ignore);
    }

    // "Palpated R trap, L trap: injected R trap": what was injected is said behind the colon, of muscles by name.
    private bool BeginsInjected(int at)
    {
        if (at >= elements.Count || !elements[at].Is(ContextReading.Injected) || !pending.HasMuscleWord)
        {
            return false;
        }

        int next = at + 1;
        while (next < elements.Count && (elements[next].Kind == ElementKind.Count || SidesOrFillers(elements[next])))
        {
            next++;
        }

        return next < elements.Count && elements[next].Entry.IsMuscleWord;

        static bool SidesOrFillers(Element element) => element.Is(ContextReading.Ignore) || IsSide(element);
    }

    // UT [x] R [ ] L: a box before a side that no muscle follows is about the muscle before it.
    private bool IsBoxOfSide(int at) =>
        pending.HasMuscleWord && at + 1 < elements.Count && IsSide(elements[at + 1])
        && (pending.HasBox || !(at + 2 < elements.Count && elements[at + 2].Entry.IsMuscleWord));

    // 1. R trap 2. L trap, or 1) and (1): numbers that run on from 1, each with its dot or bracket.
    private bool IsListMarker(int at)
    {
        Element element = elements[at];
        if (IsLetterMarker(element))
        {
            return true;
        }

        if (element.Kind != ElementKind.Count || element.FirstToken != element.LastToken || element.Value != nextMarker)
        {
            return false;
        }

        TextToken token = text.Tokens[element.FirstToken];
        bool bare = char.IsDigit(source[token.Start]) && char.IsDigit(source[token.End - 1]);
        char behind = token.End < source.Length ? source[token.End] : ' ';
        bool bracketed = at > 0 && elements[at - 1].Is(TokenKind.Open);
        bool head = pending.Count == 0 || pending.Last.Is(TokenKind.Comma);
        bool numbered = bare && ((head && token.Start > 0 && source[token.Start - 1] == '#') || TakeNumberWord());
        return numbered || bare && (behind == '.' || (behind == ')' && (!bracketed || nextMarker > 1 || !anyMuscleWord)));
    }

    // "No 1 R trap, No 2 L trap": the word belongs to the number.
    private bool TakeNumberWord()
    {
        bool word = pending.Count > 0 && pending.Last.Is(ContextReading.Not) && pending.Last.Entry.Text == "no";
        if (word)
        {
            pending.RemoveLast();
        }

        return word;
    }

    // a. L infraspinatus, then b. on a line of its own: letters that run on from a.
    private bool IsLetterMarker(Element element)
    {
        TextToken token = text.Tokens[element.FirstToken];
        bool marker = (pending.Count == 0 || nextLetter > 'a') && element.FirstToken == element.LastToken && token.To - token.From == 1 && text.Buffer[token.From] == nextLetter
            && token.Start + 1 < source.Length && source[token.Start + 1] is '.' or ')';
        nextLetter += marker ? (char)1 : (char)0;
        return marker;
    }

    private void Close(bool endsLine)
    {
        List<Item> items = Items(pending.Take());
        if (items.Exists(item => item.Elements.Count > 0))
        {
            var clause = new Clause(items);
            if (endsLine && !contentOnThisLine && IsSideOnly(items, out SideReading side))
            {
                heading.Side = side;
                heading.SideHoldsBelow = true;
            }
            else
            {
                contentOnThisLine = true;
                sidesOnThisLine |= SidesAlone(clause);
                foreach (Clause part in clause.Parts(MostItems))
                {
                    clauses.Add((part, heading.Copy()));
                }
            }
        }

        if (endsLine)
        {
            // A heading on a line of its own holds for the lines below.
            heading.SideHoldsBelow |= sideOnThisLine && !contentOnThisLine;
            heading.HasColumnsOfSides |= sidesOnThisLine == (Left | Right);
            sidesOnThisLine = 0;
            sideOnThisLine = false;
            contentOnThisLine = false;
            heading.IsUnchecked = false;
            if (!heading.SideHoldsBelow)
            {
                heading.Side = SideReading.None;
            }
        }
    }

    // The sides that a clause names, if it names nothing else.
    private static int SidesAlone(Clause clause)
    {
        int sides = 0;
        foreach (Element element in clause.Items.SelectMany(item => item.Elements))
        {
            bool side = IsSide(element) && element.Entry.Side is SideReading.Left or SideReading.Right;
            if (!side && !element.Is(ContextReading.Ignore))
            {
                return 0;
            }

            sides |= !side ? 0 : element.Entry.Side == SideReading.Left ? Left : Right;
        }

        return sides;
    }

    // What stands before a colon is a heading when it names no muscle.
    private bool TakeHeading()
    {
        SideReading side = SideReading.None;
        ContextReading section = ContextReading.None;
        bool needling = false;
        if (pending.Count == 1 && pending.First.FirstToken == pending.First.LastToken && SoapSection(text.Normal(pending.First.FirstToken, pending.First.FirstToken)) is ContextReading soap)
        {
            heading.Section = soap;
            pending.Take();
            return true;
        }

        if (!pending.MayBeHeading)
        {
            return false;
        }

        foreach (Element element in pending)
        {
            heading.Date = element.IsDate ? text.Normal(element.FirstToken, element.LastToken) : heading.Date;
            heading.Recorded = pending.SaysInjections && element.Kind == ElementKind.Count ? element.Value : heading.Recorded;
            side = element.Entry.Side != SideReading.None ? element.Entry.Side : side;
            needling |= element.Is(ContextReading.DryNeedling);
            ContextReading context = element.Entry.Context;
            bool weightier = section == ContextReading.None || context is ContextReading.Deferred or ContextReading.Denied or ContextReading.Present;
            context = context == ContextReading.Present ? ContextReading.Injected : context;
            if (weightier && context is ContextReading.Injected or ContextReading.Finding or ContextReading.History
                or ContextReading.Deferred or ContextReading.Denied or ContextReading.DryNeedling)
            {
                section = context;
            }
        }

        if (side != SideReading.None)
        {
            heading.Side = side;
            heading.SideHoldsBelow = false;
            sideOnThisLine = true;
        }

        if (section != ContextReading.None)
        {
            heading.Section = section;
            heading.IsDryNeedling = needling;
            denialHoldsBelow = false;
        }

        pending.Take();
        return true;
    }

    // S:, O:, A: and P: of a SOAP note.
    private static ContextReading? SoapSection(string letter) => letter switch
    {
        "s" or "o" or "a" => ContextReading.Finding,
        "p" => ContextReading.Deferred,
        _ => null,
    };

    private static List<Item> Items(List<Element> elements)
    {
        var items = new List<Item> { new(Join.None) };
        for (int i = 0; i < elements.Count; i++)
        {
            Element element = elements[i];
            bool answer = (i > 0 && elements[i - 1].Is(TokenKind.Colon)) || IsLetterAnswer(elements, i);
            Join join = answer ? Join.None : JoinOf(element);
            bool betweenSides = join != Join.None && i > 0 && i + 1 < elements.Count && IsSide(elements[i - 1]) && IsSide(elements[i + 1]);
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

    // "R trap Y, L trap N", "(N) R trap": a letter that joins nothing.
    private static bool IsLetterAnswer(List<Element> elements, int at) => elements[at].Is(ContextReading.And) && elements[at].Entry.Text is "n" or "y"
        && (at == 0 || at + 1 == elements.Count || (elements[at + 1].Kind == ElementKind.Mark && !elements[at + 1].Is(TokenKind.Slash)));

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

    private static bool IsSide(Element element) => element.Kind == ElementKind.Term && element.Entry.Side != SideReading.None;

    private static bool IsSideOnly(List<Item> items, out SideReading side)
    {
        side = SideReading.None;
        foreach (Item item in items)
        {
            foreach (Element element in item.Elements)
            {
                if (IsSide(element) && side == SideReading.None && !element.Entry.IsMuscleWord)
                {
                    side = element.Entry.Side;
                }
                else if (!element.Is(ContextReading.Ignore))
                {
                    return false;
                }
            }
        }

        return side != SideReading.None;
    }
}
