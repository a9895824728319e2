using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>A session as a person would say it: <c>right trapezius ×2, left trapezius ×1</c>, in its own order.</summary>
internal static class SessionWords
{
    /// <summary>The session in words.</summary>
    public static string Of(InjectionSession session)
    {
        string[] places = Places(session.Injections).ToArray();
        string words = places.Length == 0 ? "nothing documented" : string.Join(", ", places);
        words += session.SetAside.Count == 0 ? string.Empty : $", set aside {string.Join(", ", session.SetAside.Select(Words))}";
        words += session.RecordedInjections == 0 ? string.Empty : FormattableString.Invariant($", {session.RecordedInjections} injections recorded");
        words += session.Guidance == ImagingGuidance.Unknown ? string.Empty : $", guidance {session.Guidance}";
        return session.Date.IsUnknown ? words : $"{words}, on {session.Date}";
    }

    // Equal neighbours are one entry, so that a change of order can still be seen.
    private static IEnumerable<string> Places(IReadOnlyList<Injection> injections)
    {
        for (int at = 0; at < injections.Count;)
        {
            Injection first = injections[at];
            int next = at + 1;
            while (next < injections.Count && IsSameEntry(first, injections[next]))
            {
                next++;
            }

            string technique = first.Technique == NeedleTechnique.DryNeedling ? " needled" : string.Empty;
            string passes = first.NeedlePasses == 0 ? string.Empty : FormattableString.Invariant($" of {first.NeedlePasses} passes");
            yield return FormattableString.Invariant($"{Words(first.Mention)}{technique} ×{next - at}{passes}");
            at = next;
        }
    }

    // Words that were read stand without the side that was read with them.
    private static string Words(MuscleMention mention)
    {
        string side = mention.Site.Side.ToString().ToLowerInvariant();
        return mention.Site.Side == Side.Unspecified || mention.Text.StartsWith(side, StringComparison.OrdinalIgnoreCase) ? mention.Text : $"{side} {mention.Text}";
    }

    private static bool IsSameEntry(Injection one, Injection other) =>
        Words(one.Mention) == Words(other.Mention) && one.Technique == other.Technique && one.NeedlePasses == other.NeedlePasses;
}
