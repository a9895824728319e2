namespace TriggerPoint.Rules;

/// <summary>Words beside a name in the same item that make it more exact: <c>scalenus ant</c>, <c>trapezius (upper)</c>.</summary>
internal static class PartWords
{
    /// <summary>"gastroc med and lat heads": a short form that would describe the muscle of the item before it as well.</summary>
    public static void Doubt(Item item, Item before)
    {
        if (item.Join is not (Join.And or Join.Slash) || item.Drafts.Count != 1 || before.Drafts.Count == 0 || item.Elements.Exists(element => SidePhrase.IsSide(item, element)))
        {
            return;
        }

        Draft owner = before.Drafts[before.Drafts.Count - 1];
        string inFull = Descriptors.InFull(item.Drafts[0].Words);
        item.Drafts[0].IsDoubted |= owner.IsMuscle && inFull != item.Drafts[0].Words && Ellipsis.TryAfter(inFull, owner.Sense.Muscles[0].Name, out _, out MuscleSense sense) && sense.NamesOneMuscle;
    }

    // "scalenus ant": a group word with the descriptor that picks its member; words that lean on the one before in the same item.
    public static void Take(Item item)
    {
        for (int i = 0; i < item.Drafts.Count; i++)
        {
            Draft draft = item.Drafts[i];
            if (!draft.IsMuscle)
            {
                continue;
            }

            // "gluteus maximus medius": the second leans on the first.
            Draft? before = i > 0 && item.Drafts[i - 1].LastToken == draft.FirstToken - 1 ? item.Drafts[i - 1] : null;
            if (!draft.NamesOneMuscle && before is not null && before.NamesOneMuscle && draft.Sense.Kind == MentionKind.Vague
                && Ellipsis.TryAfter(draft.Words, before.Words, out string whole, out MuscleSense completed) && completed.NamesOneMuscle)
            {
                draft.Sense = completed;
                draft.Words = whole;
                continue;
            }

            TakeDescriptor(item, draft);
        }
    }

    private static void TakeDescriptor(Item item, Draft draft)
    {
        if (!TryDescriptor(item, draft, out Element part, out int last, out bool inBrackets))
        {
            return;
        }

        bool narrows = Ellipsis.TryAfter(Descriptors.InFull(part.Entry.Text), draft.Words, out string phrase, out MuscleSense sense) && Narrows(draft, sense);
        if (narrows && (inBrackets || part.Is(ContextReading.Part)))
        {
            draft.Sense = sense;
            draft.Words = phrase;
            draft.LastToken = last;
            item.Drafts.RemoveAll(other => other.FirstToken == part.FirstToken);
        }
        else if (narrows || inBrackets)
        {
            // In brackets "lat" is lateral, and hardly a latissimus; in "gastroc lat" it may be either.
            item.Drafts.FindAll(other => other.FirstToken == part.FirstToken).ForEach(static other => other.IsDoubted = true);
        }
    }

    // "trapezius (upper)" is a part of the same muscle, "scalenus ant" a member of the group.
    private static bool Narrows(Draft draft, MuscleSense sense) =>
        draft.NamesOneMuscle ? sense.Kind == MentionKind.Part && sense.Muscles[0] == draft.Sense.Muscles[0] : sense.NamesOneMuscle;

    // The word for a part that stands right behind a name, or in brackets of its own; there a short form may be a word for a muscle otherwise.
    private static bool TryDescriptor(Item item, Draft draft, out Element part, out int last, out bool inBrackets)
    {
        part = default;
        last = 0;
        int next = item.Elements.FindIndex(element => element.FirstToken == draft.LastToken + 1);
        inBrackets = next >= 0 && item.Elements[next].Is(TokenKind.Open);
        int at = inBrackets ? next + 1 : next;
        if (at < 0 || at >= item.Elements.Count)
        {
            return false;
        }

        part = item.Elements[at];
        int end = at;
        if (inBrackets)
        {
            do
            {
                end++;
            }
            while (end < item.Elements.Count && item.Elements[end].Is(ContextReading.Ignore));
            if (end == item.Elements.Count || !item.Elements[end].Is(TokenKind.Close))
            {
                return false;
            }
        }

        last = item.Elements[end].LastToken;
        return part.Is(ContextReading.Part) || (part.Kind == ElementKind.Term && Descriptors.InFull(part.Entry.Text) != part.Entry.Text);
    }
}
