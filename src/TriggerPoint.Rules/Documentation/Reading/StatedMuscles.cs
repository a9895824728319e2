using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>
/// Numbers of muscles that a record states: <c>2 muscles injected</c>, <c>Number of muscles: 2</c>. They say nothing of injections, and prove no muscle that the
/// record does not name; but a record that names more of them contradicts itself.
/// </summary>
internal static class StatedMuscles
{
    /// <summary>Tells numbers of muscles from other counts.</summary>
    /// <param name="elements">All elements of the record.</param>
    /// <returns>The sum of those that are of what was injected, as against found, put off or done before; 0 for none.</returns>
    public static int Tell(List<Element> elements)
    {
        int stated = 0;
        for (int from = 0, to = 0; from < elements.Count; from = to + 1)
        {
            to = from;
            bool aside = false;
            while (to < elements.Count && !elements[to].EndsSentence)
            {
                aside |= elements[to].IsOfAnother;
                to++;
            }

            // From the end, since "1 or 2 muscles" are muscles both.
            for (int at = to - 1; at >= from; at--)
            {
                if (elements[at].Kind == ElementKind.Count && elements[at].Value > 0 && (IsOfMuscles(elements, at, to) || Answers(elements, at, from, to)))
                {
                    elements[at] = elements[at].As(ElementKind.Muscles);
                    bool isOpen = aside || (at > from && IsBound(elements[at - 1])) || (at + 1 < to && elements[at + 1].Is(ContextReading.Or));
                    stated += isOpen ? 0 : elements[at].Value;
                }
            }
        }

        return stated;
    }

    /// <summary>"R trap, R LS, R rhomboid (2 muscles)": not all of them, and it takes a reader to know which. Sides are not compared: some count them and some do not.</summary>
    public static void Compare(int stated, IEnumerable<Draft> drafts)
    {
        List<Draft> injected = drafts.Where(static draft => draft.IsMuscle && draft.Sense.Proves && draft.Status == MentionStatus.Injected).ToList();
        int names = injected.Select(static draft => draft.NamesOneMuscle ? draft.Sense.Muscles[0].WholeMuscle.Key : draft.Words).Distinct(StringComparer.Ordinal).Count();
        if (stated > 0 && stated < names)
        {
            injected.ForEach(static draft => draft.IsDoubted = true);
        }
    }

    // "2 muscles", "2 different muscles"; "3 muscle injections" are injections.
    private static bool IsOfMuscles(List<Element> elements, int count, int end)
    {
        int noun = count + 1;
        if (noun + 1 < end && elements[noun].Is(ContextReading.Or) && elements[noun + 1].Kind == ElementKind.Muscles)
        {
            return true;
        }

        while (noun < end && elements[noun].Is(ContextReading.Ignore) && !IsNoun(elements[noun]))
        {
            noun++;
        }

        return noun < end && IsNoun(elements[noun]) && (elements[count].Value == 1 || IsPlural(elements[noun]));
    }

    // "Number of muscles: 3", "Muscles injected = 3", and nothing behind it; "Muscles injected (3): ...". A 1 begins a list.
    private static bool Answers(List<Element> elements, int count, int start, int end)
    {
        if (count - 2 < start || elements[count].Value == 1)
        {
            return false;
        }

        if (elements[count - 1].Is(TokenKind.Open))
        {
            return IsNoun(elements[count - 2]);
        }

        if (count + 1 < end || !(elements[count - 1].Is(TokenKind.Colon) || elements[count - 1].Is(TokenKind.Compare)))
        {
            return false;
        }

        List<Element> question = elements.GetRange(start, count - 1 - start);
        return question.TrueForAll(static element => element.Is(ContextReading.Ignore) || element.Is(ContextReading.Injected)) && question.Exists(IsNoun);
    }

    private static bool IsNoun(Element element) => element.Kind == ElementKind.Term && element.Entry.Context switch
    {
        ContextReading.Ignore => element.Entry.Text is "muscle" or "muscles",
        ContextReading.Injected => element.Entry.Text.IndexOf("muscle", StringComparison.Ordinal) >= 0,
        _ => false,
    };

    private static bool IsPlural(Element noun) => noun.Entry.Text.IndexOf("muscles", StringComparison.Ordinal) >= 0;

    // "more than 2 muscles", "1 or 2 muscles".
    private static bool IsBound(Element element) =>
        element.Kind == ElementKind.Unknown || element.Is(ContextReading.Or) || element.Is(ContextReading.Comparison) || element.Is(TokenKind.Compare);
}
