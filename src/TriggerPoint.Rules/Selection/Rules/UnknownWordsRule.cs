namespace TriggerPoint.Rules;

/// <summary>Unknown words may name muscles: they prove nothing and leave the count open.</summary>
internal static class UnknownWordsRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.UnknownWords, "Words that are in no table", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-201", "TPI-213");

    // Looking for near names takes time; a text that is mostly unknown is no list of muscles.
    private const int MostListed = 20;

    public static void Check(SelectionFindings found)
    {
        int unknown = 0;
        foreach (MuscleMention mention in found.Once(mention => mention.Kind == MentionKind.Unknown && mention.MayCount))
        {
            if (++unknown > MostListed)
            {
                continue;
            }

            string near = mention.Suggestions.Count == 0 ? "No catalogue name is near" : $"Near to it: {Wording.List(mention.Suggestions, "or")}";
            found.Add(Descriptor, $"The words at {mention.Span} are in no table and are not counted; the number of muscles is open. {near}.", mention);
        }

        if (unknown > MostListed)
        {
            found.Add(Descriptor, $"{unknown - MostListed} more places hold words that are in no table; this may be no list of muscles.");
        }
    }
}
