namespace TriggerPoint.Rules;

/// <summary>A needle without an injectate is dry needling, whatever the claim says.</summary>
internal static class NothingInjectedRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.NothingInjected, "Nothing was injected", RuleCategory.Documentation, FindingSeverity.Info, "TPI-106");

    public static void Check(SelectionFindings found)
    {
        if (found.Session.Evidence.HasNeedling)
        {
            found.Add(Descriptor, "Muscles needled without an injectate are reported with 20560 or 20561, not with 20552 or 20553.");
        }
    }
}
