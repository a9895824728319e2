using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A slash, "or", or an ambiguous word proves one muscle at most.</summary>
internal static class AmbiguousWordsRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.AmbiguousWords, "Words that fit several muscles, or may name none", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-201");

    public static void Check(SelectionFindings found)
    {
        foreach (MuscleMention mention in found.Once(Descriptor, Fits))
        {
            string names = Wording.List(mention.Candidates.Select(site => site.Muscle.Name).Distinct(), "or");
            string message = mention.Proves
                ? $"The words may mean {names}; counted as one muscle. Say which were injected."
                : $"The words may mean {names}, or something else; not counted. Say what was injected.";
            found.Add(Descriptor, message, mention);
        }
    }

    private static bool Fits(MuscleMention mention) => mention.Kind == MentionKind.Vague && mention.MayCount
        && mention.Reach != MentionReach.Open && (mention.Group.IsUnspecified || !mention.Proves) && !ParaspinalRule.Fits(mention);
}
