namespace TriggerPoint.Rules;

/// <summary>Words beside a name in the same item that make it more exact: <c>scalenus ant</c>, <c>trapezius (upper)</c>.</summary>
internal static class PartWords
{
    // "scalenus ant": a group word with the descriptor that picks its member; words that lean on the one before in the same item.
    public static void Take(Item item)
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
}
