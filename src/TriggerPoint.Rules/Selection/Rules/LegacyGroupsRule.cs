namespace TriggerPoint.Rules;

/// <summary>Counting by group or region goes back to about 2002 and conflicts with the wording in force.</summary>
internal static class LegacyGroupsRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.LegacyGroups, "Groups were merged", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-210");

    public static void Check(SelectionFindings found)
    {
        if (found.Selection.Convention.MergesGroups)
        {
            found.Add(Descriptor, "Muscles of one anatomical group were counted as one. That way of counting is out of date: the codes are worded by muscle.");
        }
    }
}
