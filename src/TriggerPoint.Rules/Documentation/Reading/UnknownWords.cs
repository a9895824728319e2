using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What is left when all that is known was taken: words that may name muscles, so that nothing of the record is lost.</summary>
internal sealed class UnknownWords
{
    private readonly TokenizedText text;
    private readonly Clause clause;

    public UnknownWords(TokenizedText text, Clause clause)
    {
        this.text = text;
        this.clause = clause;
    }

    public void Find()
    {
        for (int i = 0; i < clause.Items.Count; i++)
        {
            Find(i);
        }
    }

    private void Find(int at)
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
                    item.Drafts.Add(new Draft(DraftKind.Muscle, first.FirstToken, last.LastToken) { Sense = sense, Words = phrase });
                    return;
                }

                draft.Sense = sense;
                draft.Words = phrase;
                return;
            }
        }

        item.Drafts.Add(new Draft(DraftKind.Unknown, first.FirstToken, last.LastToken) { Words = words });
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

            item.Drafts.Add(new Draft(level ? DraftKind.Region : DraftKind.Unknown, element.FirstToken, element.LastToken) { Words = element.Entry.Text });
            return;
        }
    }

    private static bool IsTaken(Item item, Element element) =>
        item.Drafts.Exists(draft => draft.FirstToken <= element.FirstToken && draft.LastToken >= element.LastToken);
}
