using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The places of a session that are beyond doubt, as several rules look at them.</summary>
internal static class SettledSites
{
    public static IEnumerable<MuscleSite> Of(SelectionFindings found) => Mentions(found).Select(mention => mention.Site);

    public static IEnumerable<MuscleSite> Of(InjectionSession session, NeedleTechnique technique) => session.Injections
        .Where(injection => injection.Technique == technique && injection.Mention.IsSettled).Select(injection => injection.Mention.Site);

    /// <summary>The mentions that count as the same muscle of one technique together, without those whose side is open.</summary>
    public static IEnumerable<IReadOnlyList<MuscleMention>> MentionsByUnit(SelectionFindings found) => found.Session.Injections
        .Where(injection => injection.Mention.IsSettled && (injection.Mention.Site.Side is Side.Left or Side.Right || !injection.Mention.Site.Muscle.IsPaired))
        .GroupBy(injection => (injection.Technique, CountingUnits.Of(injection.Mention.Site, found.Selection.Convention.WithSidesMerged(false).WithGroupsMerged(false))))
        .Select(same => same.Select(injection => injection.Mention).ToArray());

    private static IEnumerable<MuscleMention> Mentions(SelectionFindings found) => found.Mentions.Where(mention => mention.IsSettled);
}
