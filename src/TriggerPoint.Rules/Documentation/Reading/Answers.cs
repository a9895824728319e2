using System;

namespace TriggerPoint.Rules;

/// <summary>Words of a form that answer no to what stands before them: <c>lev scap - no</c>, <c>R trap: N</c>, <c>Muscle: R trap Injected: No</c>.</summary>
internal static class Answers
{
    /// <summary>A letter or sign that means no, where it joins nothing: <c>R n L</c> is R and L.</summary>
    public static bool IsLetterNo(Item item, Element element) =>
        (element.Is(ContextReading.Ignore) && element.Entry.Text is "n/a" or "na")
        || (element.Is(ContextReading.And) && element.Entry.Text == "n" && !(IsSideAt(item, element.FirstToken - 1) && IsSideAt(item, element.LastToken + 1)));

    /// <summary>Whether a no is about the mention before it: nothing but marks in between and no more than a day behind it; behind a colon the next question may follow.</summary>
    public static bool IsOf(Item item, Draft draft, Element element)
    {
        int at = item.Elements.FindIndex(other => other.FirstToken == element.FirstToken);
        bool asked = at > 0 && (item.Elements[at - 1].Is(TokenKind.Colon) || item.Elements[at - 1].Is(TokenKind.Compare));
        bool another = asked && at + 1 < item.Elements.Count && BeginsQuestion(item, item.Elements[at + 1]);
        return item.Elements.TrueForAll(other => other.Kind == ElementKind.Mark || other.Is(ContextReading.Present) || other.FirstToken <= draft.LastToken || other.FirstToken == element.FirstToken
            || (other.FirstToken < element.FirstToken ? asked && other.Is(ContextReading.Injected) : another));
    }

    private static bool BeginsQuestion(Item item, Element element) =>
        element.Entry.IsMuscleWord || SidePhrase.IsSide(item, element) || (element.Is(ContextReading.Ignore) && element.Entry.Text.StartsWith("muscle", StringComparison.Ordinal));

    private static bool IsSideAt(Item item, int token) => item.Elements.Exists(element => element.FirstToken <= token && element.LastToken >= token && SidePhrase.IsSide(item, element));
}
