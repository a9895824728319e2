using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What is negated, put off, past, examined or a landmark proves nothing.</summary>
internal static class SetAsideRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.SetAside, "Mentions that are not shown as injected", RuleCategory.Documentation, FindingSeverity.Info, "TPI-106");

    public static void Check(SelectionFindings found)
    {
        foreach (IGrouping<MentionStatus, MuscleMention> aside in found.Session.SetAside.Where(Matters).GroupBy(mention => mention.Status))
        {
            int places = aside.Select(mention => mention.Span).Distinct().Count();
            // What is of one status fares alike.
            MuscleMention first = aside.First();
            string effect = first.MayCount ? "this proves no injection, and rules none out" : "not counted";
            found.Add(Descriptor, $"{Wording.Places(places)} {Reason(aside.Key)}: {effect}.", first);
        }
    }

    private static bool Matters(MuscleMention mention) => mention.Kind is not (MentionKind.Unknown or MentionKind.NotAMuscle);

    private static string Reason(MentionStatus status) => status switch
    {
        MentionStatus.Negated => "said not to have been injected",
        MentionStatus.Deferred => "put off or planned",
        MentionStatus.History => "of an earlier occasion",
        MentionStatus.Examined => "found on examination",
        _ => "named to say where something else lies",
    };
}
