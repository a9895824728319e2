using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>Items that name nothing by themselves but lean on a neighbour: <c>gluteus medius and minimus</c>, <c>upper and middle trapezius</c>.</summary>
internal sealed class LeaningWords
{
    private readonly TokenizedText text;
    private readonly Clause clause;

    public LeaningWords(TokenizedText text, Clause clause)
    {
        this.text = text;
        this.clause = clause;
    }

    /// <summary>Completes the fragments of the clause, in order; a completed one may complete the next.</summary>
    public void Complete()
    {
        Draft?[] behind = FirstNamedBehind();
        Draft? before = null;
        for (int i = 0; i < clause.Items.Count; i++)
        {
            Item item = clause.Items[i];
            CompleteFragment(item, before, behind[i]);
            Draft? last = item.Drafts.Count == 0 ? null : item.Drafts[item.Drafts.Count - 1];
            before = last is null ? before : last.IsMuscle ? last : null;
        }
    }

    // For each item the first thing named behind it, if that is a muscle; fragments in between lean on the same one.
    private Draft?[] FirstNamedBehind()
    {
        var behind = new Draft?[clause.Items.Count];
        Draft? first = null;
        for (int i = clause.Items.Count - 1; i >= 0; i--)
        {
            behind[i] = first;
            List<Draft> drafts = clause.Items[i].Drafts;
            first = drafts.Count == 0 ? first : drafts[0].IsMuscle ? drafts[0] : null;
        }

        return behind;
    }

    private void CompleteFragment(Item item, Draft? before, Draft? behind)
    {
        if (!TryFragment(item, out int first, out int last, out Draft? weak))
        {
            return;
        }

        Draft? whole = Complete(first, last, before, behind);
        if (whole is not null)
        {
            item.Drafts.RemoveAll(draft => draft == weak);
            item.Drafts.Add(whole);
            return;
        }

        // "anterior middle and posterior scalenes": word by word, all of them or none.
        var parts = new List<Draft>();
        for (int token = first; token <= last && weak is null; token++)
        {
            if (Complete(token, token, before, behind) is not Draft part)
            {
                return;
            }

            parts.Add(part);
        }

        item.Drafts.AddRange(parts);
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
}
