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
            Muscle[] muscles = mention.Candidates.Select(site => site.Muscle).Distinct().ToArray();
            string names = Wording.List(muscles.Select(muscle => muscle.Name), "or");
            bool sides = muscles.Length == 1 && mention.Candidates.Count > 1;
            string message = sides
                ? $"Which side of the {names} was injected, or whether both were, is not said; {(mention.Proves ? "counted as one muscle" : "not counted")}. Record the side."
                : mention.Proves
                ? $"The words may mean {names}; counted as one muscle. Say which were injected."
                : $"The words may mean {names}, or something else; not counted. Say what was injected.";
            found.Add(Descriptor, message, mention);
        }
    }

    private static bool Fits(MuscleMention mention) => mention.Kind == MentionKind.Vague && mention.MayCount
        && mention.Reach != MentionReach.Open && (mention.Group.IsUnspecified || !mention.Proves) && !ParaspinalRule.Fits(mention);
}
