using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>It counts for the injection only; both codes may be reported for different muscles only.</summary>
internal static class InjectedAndNeedledRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.InjectedAndNeedled, "One muscle both injected and needled", RuleCategory.Documentation, FindingSeverity.Warning, "TPI-110");

    public static void Check(SelectionFindings found)
    {
        if (!found.Session.Evidence.HasInjections || !found.Session.Evidence.HasNeedling)
        {
            return;
        }

        CountingConvention convention = found.Selection.Convention;
        var injected = new HashSet<int>(SettledSites.Of(found, NeedleTechnique.Injection).Select(site => CountingUnits.Of(site, convention)));
        foreach (MuscleSite site in SettledSites.Of(found, NeedleTechnique.DryNeedling).Distinct().Where(site => injected.Contains(CountingUnits.Of(site, convention))))
        {
            found.Add(Descriptor, $"{Wording.Capital(site.Words)} was both injected and needled: it counts for the injection only, and 20560 or 20561 may not be reported for it.");
        }
    }
}
