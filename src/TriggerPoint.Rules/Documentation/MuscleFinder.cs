using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>First pass over a clause: which words name something, and which lean on their neighbours for it.</summary>
internal sealed class MuscleFinder
{
    private readonly string source;
    private readonly TokenizedText text;
    private readonly Clause clause;

    private MuscleFinder(string source, TokenizedText text, Clause clause)
    {
        this.source = source;
        this.text = text;
        this.clause = clause;
    }

    public static void Find(string source, TokenizedText text, Clause clause)
    {
        var finder = new MuscleFinder(source, text, clause);
        foreach (Item item in clause.Items)
        {
            finder.FindNamed(item);
            Refine(item);
        }

        for (int i = 0; i < clause.Items.Count; i++)
        {
            finder.CompleteFragment(i);
        }

        for (int i = 0; i < clause.Items.Count; i++)
        {
            finder.FindUnknown(i);
        }
    }

    private void FindNamed(Item item)
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
                Add(item, new Draft(kind, element.FirstToken, element.LastToken) { Sense = sense, Words = entry.Text });
            }
            else if (entry.Thing is ThingReading.Structure or ThingReading.Procedure or ThingReading.Diagnosis or ThingReading.SacroiliacJoint
                && entry.Context != ContextReading.StructureHead)
            {
                DraftKind kind = entry.Thing == ThingReading.SacroiliacJoint ? DraftKind.SacroiliacJoint : DraftKind.Thing;
                Add(item, new Draft(kind, element.FirstToken, element.LastToken) { Words = entry.Text });
            }
            else if (entry.Context is ContextReading.StructureHead or ContextReading.UncertainHead)
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
        if (element.Entry.Side != SideReading.None)
        {
            // LT: left beside a muscle or alone behind one; lower trapezius where the list has sides of its own.
            bool alone = !clause.Items.Exists(other => other.Elements.Exists(word => word.FirstToken != element.FirstToken && word.Entry.IsMuscleWord));
            if (alone && !clause.Items.Exists(other => other.Elements.Exists(word => word.Kind == ElementKind.Unknown || word.Entry.Thing != ThingReading.None)))
            {
                return false;
            }

            bool otherSide = clause.Items.Exists(other => other.Elements.Exists(side => side.FirstToken != element.FirstToken && side.Entry.Side != SideReading.None));
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
        if (owner is not null && owner.IsMuscle && OnlyFillers(item, owner.LastToken, head.FirstToken))
        {
            owner.LastToken = head.LastToken;
            if (head.Is(ContextReading.StructureHead))
            {
                owner.Kind = DraftKind.Thing;
            }
            else
            {
                owner.IsDoubted = true;
            }
        }
        else if (owner is null && head.Is(ContextReading.StructureHead))
        {
            Add(item, new Draft(DraftKind.Thing, head.FirstToken, head.LastToken) { Words = head.Entry.Text });
        }
    }

    private static bool OnlyFillers(Item item, int after, int before)
    {
        foreach (Element element in item.Elements)
        {
            if (element.FirstToken > after && element.LastToken < before && !element.Is(ContextReading.Ignore))
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
            Add(item, new Draft(DraftKind.Region, element.FirstToken, element.LastToken) { Words = element.Entry.Text });
        }
    }

    private static void Add(Item item, Draft draft) => item.Drafts.Add(draft);

    // "scalenus ant": a group word with the descriptor that picks its member; words that lean on the one before in the same item.
    private static void Refine(Item item)
    {
        for (int i = 0; i < item.Drafts.Count; i++)
        {
            Draft draft = item.Drafts[i];
            if (draft.NamesOneMuscle)
            {
                TakePart(item, draft);
            }

            if (!draft.IsMuscle || draft.NamesOneMuscle)
            {
                continue;
            }

            // "gluteus maximus medius": the second leans on the first.
            Draft? before = i > 0 && item.Drafts[i - 1].LastToken == draft.FirstToken - 1 ? item.Drafts[i - 1] : null;
            if (before is not null && before.NamesOneMuscle && draft.Sense.Kind == MentionKind.Vague
                && Ellipsis.TryAfter(draft.Words, before.Words, out string whole, out MuscleSense completed) && completed.NamesOneMuscle)
            {
                draft.Sense = completed;
                draft.Words = whole;
                continue;
            }

            Element behind = item.Elements.Find(element => element.FirstToken == draft.LastToken + 1);
            if (behind.Is(ContextReading.Part) && Ellipsis.TryAfter(Descriptors.InFull(behind.Entry.Text), draft.Words, out string phrase, out MuscleSense sense) && sense.NamesOneMuscle)
            {
                draft.Sense = sense;
                draft.Words = phrase;
                draft.LastToken = behind.LastToken;
            }
        }
    }

    // "trapezius (upper)", "trapezius upper fibers": the words behind name a part of the same muscle.
    private static void TakePart(Item item, Draft draft)
    {
        int next = item.Elements.FindIndex(element => element.FirstToken == draft.LastToken + 1);
        bool bracket = next >= 0 && item.Elements[next].Is(TokenKind.Open);
        int part = bracket ? next + 1 : next;
        if (part < 0 || part >= item.Elements.Count || !item.Elements[part].Is(ContextReading.Part) || (bracket && !(part + 1 < item.Elements.Count && item.Elements[part + 1].Is(TokenKind.Close))))
        {
            return;
        }

        if (Ellipsis.TryAfter(Descriptors.InFull(item.Elements[part].Entry.Text), draft.Words, out string phrase, out MuscleSense sense)
            && sense.Kind == MentionKind.Part && sense.Muscles[0] == draft.Sense.Muscles[0])
        {
            draft.Sense = sense;
            draft.Words = phrase;
            draft.LastToken = item.Elements[bracket ? part + 1 : part].LastToken;
        }
    }

    // ---- words that lean on a neighbour ----
    private void CompleteFragment(int at)
    {
        Item item = clause.Items[at];
        if (!TryFragment(item, out int first, out int last, out Draft? weak))
        {
            return;
        }

        Draft? before = Neighbour(at, -1);
        Draft? behind = Neighbour(at, +1);
        Draft? whole = Complete(first, last, before, behind);
        if (whole is not null)
        {
            item.Drafts.RemoveAll(draft => draft == weak);
            Add(item, whole);
            return;
        }

        // "anterior middle and posterior scalenes": word by word, all of them or none.
        var parts = new List<Draft>();
        for (int token = first; token <= last && weak is null; token++)
        {
            if (Complete(token, token, before, behind) is Draft part)
            {
                parts.Add(part);
            }
        }

        if (parts.Count == last - first + 1)
        {
            item.Drafts.AddRange(parts);
        }
    }

    private Draft? Complete(int first, int last, Draft? before, Draft? behind)
    {
        string fragment = text.Normal(first, last);
        return (before is not null && Ellipsis.TryAfter(fragment, before.Words, out string phrase, out MuscleSense sense))
            || (behind is not null && Ellipsis.TryBefore(fragment, behind.Words, out phrase, out sense))
                ? new Draft(DraftKind.Muscle, first, last) { Sense = sense, Words = phrase }
                : null;
    }

    /// <summary>The words of an item that names nothing, or nothing but a word that is ambiguous when alone.</summary>
    private static bool TryFragment(Item item, out int first, out int last, out Draft? weak)
    {
        first = -1;
        last = -1;
        weak = item.Drafts.Count == 1 && item.Drafts[0].Kind == DraftKind.Muscle && item.Drafts[0].Sense.Kind == MentionKind.Vague ? item.Drafts[0] : null;
        if (item.Drafts.Count > (weak is null ? 0 : 1))
        {
            return false;
        }

        bool meaning = weak is not null;
        foreach (Element element in item.Elements)
        {
            bool word = element.Kind == ElementKind.Unknown || IsDescriptor(element) || (weak is not null && element.FirstToken == weak.FirstToken);
            bool filler = element.Is(ContextReading.Ignore);
            if (word || (filler && first >= 0 && last == element.FirstToken - 1))
            {
                if (first >= 0 && last != element.FirstToken - 1)
                {
                    return false;
                }

                first = first < 0 ? element.FirstToken : first;
                last = element.LastToken;
                meaning |= word;
            }
        }

        return meaning;
    }

    private static bool IsDescriptor(Element element) =>
        element.Is(ContextReading.Part) || element.Is(ContextReading.Level) || element.Entry.Thing == ThingReading.Ignore;

    // The nearest muscle in the list in one direction; fragments in between lean on the same one.
    private Draft? Neighbour(int at, int step)
    {
        for (int i = at + step; i >= 0 && i < clause.Items.Count; i += step)
        {
            List<Draft> drafts = clause.Items[i].Drafts;
            Draft? nearest = drafts.Count == 0 ? null : drafts[step > 0 ? 0 : drafts.Count - 1];
            if (nearest is not null)
            {
                return nearest.IsMuscle ? nearest : null;
            }
        }

        return null;
    }

    // ---- what is left ----
    private void FindUnknown(int at)
    {
        Item item = clause.Items[at];
        for (int i = 0; i < item.Elements.Count; i++)
        {
            Element element = item.Elements[i];
            if (element.Kind != ElementKind.Unknown || IsTaken(item, element))
            {
                continue;
            }

            int end = i;
            while (end + 1 < item.Elements.Count && item.Elements[end + 1].Kind == ElementKind.Unknown)
            {
                end++;
            }

            AddUnknown(item, item.Elements[i], item.Elements[end]);
            i = end;
        }

        if (!item.HasDrafts)
        {
            AddBareDescriptor(at);
        }

        item.Drafts.Sort((one, other) => one.FirstToken.CompareTo(other.FirstToken));
    }

    private void AddUnknown(Item item, Element first, Element last)
    {
        string words = text.Normal(first.FirstToken, last.LastToken);
        if (item.Elements.Exists(element => element.FirstToken == last.LastToken + 1 && element.Entry.Thing == ThingReading.Landmark))
        {
            return;
        }

        foreach (Draft draft in item.Drafts)
        {
            // "trapezius (clavicular fibres)": a description of the muscle beside it; "ring trigger finger": of the thing behind it.
            if (draft.Kind == DraftKind.Thing && draft.FirstToken == last.LastToken + 1)
            {
                draft.FirstToken = first.FirstToken;
                return;
            }

            if (draft.IsMuscle && (draft.NamesOneMuscle || draft.Sense.Kind == MentionKind.Group) && Ellipsis.TryAfter(words, draft.Words, out string phrase, out MuscleSense sense) && sense.NamesOneMuscle)
            {
                // "SCM (clavicular)" describes the muscle beside it, "adductor longus brevis" names another.
                if (draft.NamesOneMuscle && sense.Muscles[0].WholeMuscle != draft.Sense.Muscles[0].WholeMuscle)
                {
                    Add(item, new Draft(DraftKind.Muscle, first.FirstToken, last.LastToken) { Sense = sense, Words = phrase });
                    return;
                }

                draft.Sense = sense;
                draft.Words = phrase;
                return;
            }
        }

        Add(item, new Draft(DraftKind.Unknown, first.FirstToken, last.LastToken) { Words = words });
    }

    // "left lumbar" names a region; "upper" alone names nothing known; "middle and ring trigger fingers" describe the same thing.
    private void AddBareDescriptor(int at)
    {
        Item item = clause.Items[at];
        foreach (Element element in item.Elements)
        {
            bool level = element.Is(ContextReading.Level);
            if (!level && !element.Is(ContextReading.Part))
            {
                continue;
            }

            if (!level && clause.Items.Take(at).Any(before => before.Drafts.Exists(draft => draft.NamesOneMuscle)))
            {
                return;
            }

            Item? next = at + 1 < clause.Items.Count ? clause.Items[at + 1] : null;
            if (next is not null && next.Join is Join.And or Join.Comma && next.HasDrafts && next.Drafts[0].Kind == DraftKind.Thing)
            {
                return;
            }

            Add(item, new Draft(level ? DraftKind.Region : DraftKind.Unknown, element.FirstToken, element.LastToken) { Words = element.Entry.Text });
            return;
        }
    }

    private static bool IsTaken(Item item, Element element) =>
        item.Drafts.Exists(draft => draft.FirstToken <= element.FirstToken && draft.LastToken >= element.LastToken);
}
