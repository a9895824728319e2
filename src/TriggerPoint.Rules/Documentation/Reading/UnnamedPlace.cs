using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>"Trigger point injections were performed", "Number of injections: 3", and no word of where: something was injected, and nothing is proved.</summary>
internal static class UnnamedPlace
{
    /// <summary>The words that say so, for a record that names nothing which may have been injected.</summary>
    /// <param name="elements">All elements of the record.</param>
    /// <param name="loose">Those that stand in no heading and beside no mention.</param>
    public static Element? Find(List<Element> elements, List<Element> loose)
    {
        int said = loose.FindIndex(Says);
        return said >= 0 ? loose[said] : InAnsweredHeading(elements);
    }

    // A heading says nothing by itself; with a number or an amount behind it, it does.
    private static Element? InAnsweredHeading(List<Element> elements)
    {
        Element? heading = null;
        bool asked = false;
        bool aside = false;
        foreach (Element element in elements)
        {
            if (element.EndsSentence)
            {
                heading = null;
                asked = aside = false;
                continue;
            }

            aside |= element.IsOfAnother;
            if (asked && !aside && (element.Kind == ElementKind.Amount || element.Kind == ElementKind.Muscles || (element.Kind == ElementKind.Count && element.Value > 0)))
            {
                return heading;
            }

            asked |= heading is not null && element.Is(TokenKind.Colon);
            heading ??= Says(element) ? element : null;
        }

        return null;
    }

    private static bool Says(Element element) =>
        element.Is(ContextReading.Injected) || element.Is(ContextReading.DryNeedling) || element.Is(ContextReading.SiteNoun) || element.Is(ContextReading.Repeat)
        || (element.Is(ContextReading.Ignore) && element.Entry.Text.StartsWith("muscle", StringComparison.Ordinal));
}
