namespace TriggerPoint.Rules;

/// <summary>Terms of the tables to drafts: muscles, groups and regions, and things that are no muscles.</summary>
internal sealed class NamedWords
{
    private readonly string source;
    private readonly TokenizedText text;
    private readonly Clause clause;

    public NamedWords(string source, TokenizedText text, Clause clause)
    {
        this.source = source;
        this.text = text;
        this.clause = clause;
    }

    public void Find(Item item)
    {
        bool hasMuscle = item.Elements.Exists(element => element.Entry.IsMuscleWord && element.Entry.Context == ContextReading.None && element.Entry.Side == SideReading.None);
        foreach (Element element in item.Elements)
        {
            if (element.Kind != ElementKind.Term)
            {
                continue;
            }

            TermEntry entry = element.Entry;
            if (entry.IsMuscleWord && !IsContextInstead(element, item, hasMuscle))
            {
                MuscleSense sense = entry.Sense;
                DraftKind kind = sense.Reach == MentionReach.Open ? DraftKind.Region : DraftKind.Muscle;
                item.Drafts.Add(new Draft(kind, element.FirstToken, element.LastToken) { Sense = sense, Words = entry.Text });
            }
            else if (entry.Thing is ThingReading.Structure or ThingReading.Procedure or ThingReading.Diagnosis or ThingReading.SacroiliacJoint
                && entry.Context != ContextReading.StructureHead)
            {
                DraftKind kind = entry.Thing == ThingReading.SacroiliacJoint ? DraftKind.SacroiliacJoint : DraftKind.Thing;
                item.Drafts.Add(new Draft(kind, element.FirstToken, element.LastToken) { Words = entry.Text });
            }
            else if (entry.Context is ContextReading.StructureHead or ContextReading.UncertainHead or ContextReading.Treatment)
            {
                TakeHead(item, element);
            }
            else if (entry.Thing == ThingReading.Unnamed || entry.Context == ContextReading.Unspecified)
            {
                AddRegion(item, element);
            }
        }

        // In "QL low back" the region only says where the muscle lies.
        if (item.Drafts.Exists(draft => draft.IsMuscle))
        {
            item.Drafts.RemoveAll(draft => draft.Kind == DraftKind.Region);
        }
    }

    // "is", "pt", "head": a context word unless it is the only thing named, or a two-letter abbreviation in capitals.
    private bool IsContextInstead(Element element, Item item, bool hasMuscle)
    {
        if (element.IsSide)
        {
            // LT: left beside a muscle or alone behind one; lower trapezius where the list has sides of its own.
            bool alone = !clause.Items.Exists(other => other.Elements.Exists(word => word.FirstToken != element.FirstToken && word.Entry.IsMuscleWord));
            if (alone && !clause.Items.Exists(other => other.Elements.Exists(word => word.Kind == ElementKind.Unknown || word.Entry.Thing != ThingReading.None)))
            {
                return false;
            }

            bool otherSide = clause.Items.Exists(other => other.Elements.Exists(side => side.FirstToken != element.FirstToken && side.IsSide));
            return hasMuscle || !otherSide || !IsCapitals(element);
        }

        if (element.Entry.Context == ContextReading.None)
        {
            return false;
        }

        bool abbreviation = element.Entry.Text.Length <= 2;
        return hasMuscle || (abbreviation && !IsCapitals(element));
    }

    private bool IsCapitals(Element element)
    {
        for (int i = text.Tokens[element.FirstToken].Start; i < text.Tokens[element.LastToken].End; i++)
        {
            if (char.IsLower(source[i]))
            {
                return false;
            }
        }

        return true;
    }

    // "trapezius tendon" is no muscle, "trapezius region" may be none.
    private static void TakeHead(Item item, Element head)
    {
        Draft? owner = item.Drafts.Count > 0 ? item.Drafts[item.Drafts.Count - 1] : null;
        if (owner is not null && owner.IsMuscle && OnlyFillers(item, owner.LastToken, head))
        {
            owner.LastToken = head.LastToken;
            if (head.Is(ContextReading.StructureHead) || (head.Is(ContextReading.Treatment) && !item.Has(ContextReading.Injected)))
            {
                owner.Kind = DraftKind.Thing;
            }
            else
            {
                owner.IsDoubted = true;
            }
        }
        else if (owner is null && (head.Is(ContextReading.StructureHead) || (head.Is(ContextReading.Treatment) && !item.Elements.Exists(behind => behind.FirstToken > head.LastToken && behind.Entry.IsMuscleWord))))
        {
            item.Drafts.Add(new Draft(DraftKind.Thing, head.FirstToken, head.LastToken) { Words = head.Entry.Text });
        }
    }

    private static bool OnlyFillers(Item item, int after, Element head)
    {
        foreach (Element element in item.Elements)
        {
            if (element.FirstToken > after && element.LastToken < head.FirstToken && !element.Is(ContextReading.Ignore) && !(element.Is(TokenKind.Colon) && !head.Is(ContextReading.UncertainHead)))
            {
                return false;
            }
        }

        return true;
    }

    private static void AddRegion(Item item, Element element)
    {
        if (!item.Drafts.Exists(draft => draft.Kind == DraftKind.Region))
        {
            item.Drafts.Add(new Draft(DraftKind.Region, element.FirstToken, element.LastToken) { Words = element.Entry.Text });
        }
    }
}
