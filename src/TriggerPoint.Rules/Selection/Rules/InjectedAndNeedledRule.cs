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
        foreach (MuscleSite site in Sites(found.Selection))
        {
            found.Add(Descriptor, $"{Wording.Capital(site.Words)} was both injected and needled: it counts for the injection only, and 20560 or 20561 may not be reported for it.");
        }
    }

    /// <summary>The muscles that were needled and, beyond doubt, injected as well.</summary>
    public static IEnumerable<MuscleSite> Sites(CptSelection selection)
    {
        if (!selection.Session.Evidence.HasInjections || !selection.Session.Evidence.HasNeedling)
        {
            return Enumerable.Empty<MuscleSite>();
        }

        var injected = new HashSet<int>(SettledSites.Of(selection.Session, NeedleTechnique.Injection).Select(site => CountingUnits.Of(site, selection.Convention)));
        return SettledSites.Of(selection.Session, NeedleTechnique.DryNeedling).Distinct().Where(site => injected.Contains(CountingUnits.Of(site, selection.Convention)))
            .OrderBy(site => site);
    }
}
