using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The places of a session that are beyond doubt, as several rules look at them.</summary>
internal static class SettledSites
{
    public static IEnumerable<MuscleSite> Of(SelectionFindings found) => Mentions(found).Select(mention => mention.Site);

    public static IEnumerable<MuscleSite> Of(SelectionFindings found, NeedleTechnique technique) => found.Session.Injections
        .Where(injection => injection.Technique == technique && injection.Mention.IsSettled).Select(injection => injection.Mention.Site);

    /// <summary>The mentions that count as the same muscle together, without those whose side is open.</summary>
    public static IEnumerable<IGrouping<int, MuscleMention>> MentionsByUnit(SelectionFindings found) => Mentions(found)
        .Where(mention => mention.Site.Side is Side.Left or Side.Right || !mention.Site.Muscle.IsPaired)
        .GroupBy(mention => CountingUnits.Of(mention.Site, found.Selection.Convention.WithSidesMerged(false).WithGroupsMerged(false)));

    private static IEnumerable<MuscleMention> Mentions(SelectionFindings found) => found.Mentions.Where(mention => mention.IsSettled);
}
