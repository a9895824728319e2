using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Counts the muscles of evidence under a convention.</summary>
internal static class MuscleCounter
{
    // Up to so many sites, comparing all pairs beats a set, and needs no memory.
    private const int FewSites = 32;

    /// <summary>The muscles injected.</summary>
    public static MuscleCount Injected(SessionEvidence evidence, CountingConvention convention) =>
        evidence.ExactSites is not null && !convention.KeepsDivisionsApart
            ? Exact(evidence.ExactSites, convention)
            : Count(Slots(evidence.Injected, convention), IsOpen(evidence.Injected));

    /// <summary>The least number of muscles that explains all of these sites; unspecified ones ask for none.</summary>
    public static int Supported(IEnumerable<MuscleSite> sites, CountingConvention convention) =>
        MinimumHittingSet.Size(sites.Where(site => !site.Muscle.IsUnspecified).Select(site => CountingUnits.All(site, convention)), out _);

    /// <summary>
    /// The muscles needled and not injected: a muscle counts for one technique only, and the injection comes first (TPI-110).
    /// Where the injected muscles are themselves open, the interval is never too narrow, but may be wider than need be.
    /// </summary>
    public static MuscleCount Needled(SessionEvidence evidence, CountingConvention convention)
    {
        return evidence.Needled.Length == 0 ? default : CountNeedled(evidence, convention);
    }

    private static MuscleCount CountNeedled(SessionEvidence evidence, CountingConvention convention)
    {
        List<Slot> injected = Slots(evidence.Injected, convention);
        var certain = new HashSet<int>(injected.Where(slot => slot.Proves && slot.Mentioned.Length == 1).Select(slot => slot.Units[0]));
        var perhaps = new HashSet<int>(injected.SelectMany(slot => slot.Units));
        bool anything = IsOpen(evidence.Injected);
        List<Slot> needled = Slots(evidence.Needled, convention);

        // A mention that an injected muscle may explain proves no needled one.
        IEnumerable<Slot> remaining = needled
            .Select(slot => new Slot(
                slot.Units.Where(unit => !certain.Contains(unit)).ToArray(),
                slot.Mentioned,
                slot.Proves && !anything && !slot.Mentioned.Any(perhaps.Contains)));
        return Count(remaining.ToList(), IsOpen(evidence.Needled));
    }

    private static MuscleCount Count(List<Slot> slots, bool isOpen)
    {
        int supported = MinimumHittingSet.Size(slots.Where(slot => slot.Proves).Select(slot => slot.Mentioned), out bool isExact);
        int possible = isOpen ? MuscleCount.Unbounded : MaximumMatching.Size(slots.Select(slot => slot.Units));
        return new MuscleCount(supported, possible, isExact);
    }

    private static MuscleCount Exact(MuscleSite[] sites, CountingConvention convention)
    {
        if (sites.Length > FewSites)
        {
            return ExactOfMany(sites, convention);
        }

        int count = 0;
        for (int i = 0; i < sites.Length; i++)
        {
            int unit = CountingUnits.Of(sites[i], convention);
            int j = 0;
            while (j < i && CountingUnits.Of(sites[j], convention) != unit)
            {
                j++;
            }

            count += j == i ? 1 : 0;
        }

        return new MuscleCount(count, count);
    }

    private static MuscleCount ExactOfMany(MuscleSite[] sites, CountingConvention convention)
    {
        var units = new HashSet<int>(sites.Select(site => CountingUnits.Of(site, convention)));
        return new MuscleCount(units.Count, units.Count);
    }

    // One slot for a mention that means one muscle; one a candidate for a mention that may mean several, which all prove the same.
    private static List<Slot> Slots(MuscleMention[] mentions, CountingConvention convention)
    {
        var slots = new List<Slot>();
        foreach (MuscleMention mention in mentions)
        {
            var all = new SortedSet<int>();
            foreach (MuscleSite site in mention.Candidates)
            {
                CountingUnits.AddTo(all, site, convention);
            }

            int[] mentioned = all.ToArray();
            if (mention.Reach == MentionReach.One)
            {
                slots.Add(new Slot(mentioned, mentioned, mention.Proves));
                continue;
            }

            foreach (MuscleSite site in mention.Candidates)
            {
                var units = new SortedSet<int>();
                CountingUnits.AddTo(units, site, convention);
                slots.Add(new Slot(units.ToArray(), mentioned, mention.Proves));
            }
        }

        return slots;
    }

    private static bool IsOpen(MuscleMention[] mentions) => mentions.Any(mention => mention.Reach == MentionReach.Open);

    /// <summary>A place for one muscle: the units it may be, and those of the whole mention it stems from.</summary>
    private readonly struct Slot
    {
        public Slot(int[] units, int[] mentioned, bool proves)
        {
            Units = units;
            Mentioned = mentioned;
            Proves = proves;
        }

        public int[] Units { get; }

        public int[] Mentioned { get; }

        public bool Proves { get; }
    }
}
