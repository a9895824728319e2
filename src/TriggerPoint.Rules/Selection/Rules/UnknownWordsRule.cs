namespace TriggerPoint.Rules;

/// <summary>Unknown words may name muscles: they prove nothing and leave the count open.</summary>
internal static class UnknownWordsRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.UnknownWords, "Words that are in no table", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-201", "TPI-213");

    public static void Check(SelectionFindings found)
    {
        foreach (MuscleMention mention in found.Once(Descriptor, mention => mention.Kind == MentionKind.Unknown && mention.MayCount))
        {
            string near = mention.Suggestions.Count == 0 ? "No catalogue name is near" : $"Near to it: {Wording.List(mention.Suggestions, "or")}";
            found.Add(Descriptor, $"The words at {mention.Span} are in no table and are not counted; the number of muscles is open. {near}.", mention);
        }
    }
}
