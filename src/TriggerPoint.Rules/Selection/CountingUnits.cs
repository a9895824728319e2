using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What counts as one muscle under a convention: a number for each unit.</summary>
internal static class CountingUnits
{
    private const int GroupBit = 0x200;
    private const int SideBits = 2;

    /// <summary>All units are less.</summary>
    public const int Limit = 2 * GroupBit << SideBits;

    /// <summary>The one unit of a site whose side is known or does not matter.</summary>
    public static int Of(MuscleSite site, CountingConvention convention)
    {
        Muscle muscle = convention.KeepsDivisionsApart ? site.Muscle : site.Muscle.WholeMuscle;
        return Unit(muscle, site.Side, convention);
    }

    /// <summary>All units that a site may stand for, in order.</summary>
    public static int[] All(MuscleSite site, CountingConvention convention)
    {
        var units = new SortedSet<int>();
        AddTo(units, site, convention);
        return units.ToArray();
    }

    /// <summary>Adds all units that a site may stand for: both sides when the side is open, any division when divisions count apart.</summary>
    public static void AddTo(SortedSet<int> units, MuscleSite site, CountingConvention convention)
    {
        if (!convention.KeepsDivisionsApart)
        {
            AddSides(units, site.Muscle.WholeMuscle, site.Side, convention);
            return;
        }

        AddSides(units, site.Muscle, site.Side, convention);
        foreach (Muscle division in Catalogue.DivisionsOf(site.Muscle))
        {
            AddSides(units, division, site.Side, convention);
        }
    }

    private static void AddSides(SortedSet<int> units, Muscle muscle, Side side, CountingConvention convention)
    {
        if (side is Side.Left or Side.Right || !muscle.IsPaired || convention.MergesSides)
        {
            units.Add(Unit(muscle, side, convention));
        }
        else
        {
            units.Add(Unit(muscle, Side.Left, convention));
            units.Add(Unit(muscle, Side.Right, convention));
        }
    }

    private static int Unit(Muscle muscle, Side side, CountingConvention convention)
    {
        bool group = convention.MergesGroups && !muscle.Group.IsUnspecified;
        int counted = group ? muscle.Group.Row | GroupBit : muscle.Row;
        return (counted << SideBits) | (convention.MergesSides || !muscle.IsPaired ? 0 : (int)side);
    }
}
