using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Elements to clauses and items, with the headings in force for each clause.</summary>
internal sealed class ClauseSplitter
{
    // Longer than anybody writes: what is longer is no sentence, and is cut so that reading stays linear.
    private const int MostItems = 400;

    private readonly string source;
    private readonly TokenizedText text;
    private readonly List<Element> elements;
    private readonly List<(Clause Clause, Heading Heading)> clauses = new();
    private readonly Heading heading = new();
    private readonly PendingElements pending = new();
    private readonly HashSet<SideReading> columnsOnThisLine = new();
    private readonly Boxes boxes;
    private readonly ListMarkers markers;
    private bool anyMuscleWord;
    private bool sideOnThisLine;
    private bool contentOnThisLine;
    private bool denialHoldsBelow;

    private ClauseSplitter(string source, TokenizedText text, List<Element> elements)
    {
        this.source = source;
        this.text = text;
        this.elements = elements;
        boxes = new Boxes(elements, pending);
        markers = new ListMarkers(source, text, pending);
    }

    public static List<(Clause Clause, Heading Heading)> Split(string source, TokenizedText text, List<Element> elements)
    {
        var splitter = new ClauseSplitter(source, text, elements);
        splitter.Run();
        return splitter.clauses;
    }

    private void Run()
    {
        boxes.LookAhead(0);
        for (int i = 0; i < elements.Count; i++)
        {
            Element element = elements[i];
            anyMuscleWord |= element.Entry.IsMuscleWord;
            if (element.EndsSentence)
            {
                bool isEmptyLine = pending.Count == 0 && !contentOnThisLine;
                Close(endsLine: element.Is(TokenKind.LineBreak));
                EndDenial(element, isEmptyLine);
                boxes.LookAhead(i + 1);
            }
            else if (element.Is(TokenKind.Doubt))
            {
                TakeDoubt(element);
            }
            else if (boxes.StandsBehind(i))
            {
                pending.Add(element);
                if (!boxes.SideFollows(i))
                {
                    Close(endsLine: false);
                }
            }
            else if (boxes.IsOfSide(i))
            {
                pending.Add(element);
            }
            else if (element.IsBox)
            {
                Close(endsLine: false);
                heading.IsUnchecked = element.Is(TokenKind.Unchecked);
            }
            else if (markers.Take(element, i > 0 && elements[i - 1].Is(TokenKind.Open), anyMuscleWord))
            {
                Close(endsLine: false);
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

        bool IsSideAt(int index) => index < elements.Count && elements[index].IsSide;
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
        while (next < elements.Count && (elements[next].Kind is ElementKind.Count or ElementKind.Muscles || SidesOrFillers(elements[next])))
        {
            next++;
        }

        return next < elements.Count && elements[next].Entry.IsMuscleWord;

        static bool SidesOrFillers(Element element) => element.Is(ContextReading.Ignore) || element.IsSide;
    }

    private void Close(bool endsLine)
    {
        var clause = new Clause(ItemSplitter.Split(pending.Take()));
        if (clause.Items.Exists(item => item.Elements.Count > 0))
        {
            List<SideReading> sides = clause.SidesAlone();
            if (endsLine && !contentOnThisLine && sides.Count == 1)
            {
                heading.Side = sides[0];
                heading.SideHoldsBelow = true;
            }
            else
            {
                contentOnThisLine = true;
                columnsOnThisLine.UnionWith(sides);
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
            heading.HasColumnsOfSides |= columnsOnThisLine.Contains(SideReading.Left) && columnsOnThisLine.Contains(SideReading.Right);
            columnsOnThisLine.Clear();
            sideOnThisLine = false;
            contentOnThisLine = false;
            heading.IsUnchecked = false;
            if (!heading.SideHoldsBelow)
            {
                heading.Side = SideReading.None;
            }
        }
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
            side = element.IsSide ? element.Entry.Side : side;
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
}
