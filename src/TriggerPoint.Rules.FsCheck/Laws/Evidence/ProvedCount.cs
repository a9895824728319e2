using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>
/// What a record proves, worked out without any cleverness and apart from the library's counter: every word that proves something is taken to mean
/// each of the muscles that it may mean, in turn, and the fewest distinct muscles that come of it are the proof. For few words only.
/// </summary>
internal static class ProvedCount
{
    public static int Of(InjectionSession session, CountingConvention convention)
    {
        string[][] meanings = session.Injections.Where(injection => injection.Technique == NeedleTechnique.Injection && injection.Mention.Proves)
            .Select(injection => injection.Mention.Candidates.SelectMany(site => Units(site, convention)).Distinct().ToArray()).ToArray();
        return Fewest(meanings, 0, new List<string>());
    }

    private static int Fewest(string[][] meanings, int at, List<string> meant)
    {
        if (at == meanings.Length)
        {
            return meant.Distinct().Count();
        }

        int fewest = int.MaxValue;
        foreach (string meaning in meanings[at])
        {
            meant.Add(meaning);
            fewest = System.Math.Min(fewest, Fewest(meanings, at + 1, meant));
            meant.RemoveAt(meant.Count - 1);
        }

        return fewest;
    }

    private static IEnumerable<string> Units(MuscleSite site, CountingConvention convention)
    {
        IEnumerable<Muscle> muscles = convention.KeepsDivisionsApart
            ? Muscle.All.Where(muscle => muscle.DivisionOf == site.Muscle).Prepend(site.Muscle)
            : new[] { site.Muscle.WholeMuscle };
        foreach (Muscle muscle in muscles)
        {
            string name = convention.MergesGroups && !muscle.Group.IsUnspecified ? "group " + muscle.Group.Key : muscle.Key;
            IEnumerable<string> units = convention.MergesSides || !muscle.IsPaired ? new[] { name }
                : site.Side is Side.Left or Side.Right ? new[] { $"{site.Side} {name}" }
                : new[] { "Left " + name, "Right " + name };
            foreach (string unit in units)
            {
                yield return unit;
            }
        }
    }
}
