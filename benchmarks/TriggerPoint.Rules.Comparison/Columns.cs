using System;
using System.Linq;

namespace TriggerPoint.Rules.Comparison;

/// <summary>Sessions as columns, with room for their codes.</summary>
internal sealed class Columns(MuscleSite[] sites, int[] offsets)
{
    private static readonly Muscle[] Plain = [.. Muscle.All.Where(muscle => muscle.IsPaired && muscle.DivisionOf.IsUnspecified)];
    private static readonly Muscle[] Divisions = [.. Muscle.All.Where(muscle => !muscle.DivisionOf.IsUnspecified && muscle.IsPaired)];

    public MuscleSite[] Sites { get; } = sites;

    public int[] Offsets { get; } = offsets;

    public TriggerPointCode[] Codes { get; } = new TriggerPointCode[offsets.Length - 1];

    public int Sessions => Codes.Length;

    /// <summary>The bytes that coding has to read.</summary>
    public long Bytes => ((long)Sites.Length * sizeof(ushort)) + ((long)Offsets.Length * sizeof(int));

    public ReadOnlySpan<MuscleSite> this[int session] => Sites.AsSpan(Offsets[session], Offsets[session + 1] - Offsets[session]);

    /// <summary>
    /// Sessions of lengths that fall off geometrically. Some have any sites, the others repeat two of them, so that no branch can be foretold.
    /// </summary>
    /// <param name="sessions">How many.</param>
    /// <param name="more">The probability of one more site.</param>
    /// <param name="longest">The most sites.</param>
    /// <param name="varied">The part of the sessions that have any sites.</param>
    /// <param name="marked">The part of the sites that are divisions or without a side.</param>
    public static Columns Random(int sessions, double more = 0.684, int longest = 8, double varied = 0.645, double marked = 0)
    {
        var random = new Random(20553);
        var offsets = new int[sessions + 1];
        for (int session = 0; session < sessions; session++)
        {
            int length = 1;
            while (length < longest && random.NextDouble() < more)
            {
                length++;
            }

            offsets[session + 1] = offsets[session] + length;
        }

        var sites = new MuscleSite[offsets[sessions]];
        for (int session = 0; session < sessions; session++)
        {
            bool isVaried = random.NextDouble() < varied;
            MuscleSite one = Site(random, marked);
            MuscleSite other = Site(random, marked);
            for (int at = offsets[session]; at < offsets[session + 1]; at++)
            {
                sites[at] = isVaried ? Site(random, marked) : random.Next(2) == 0 ? one : other;
            }
        }

        return new Columns(sites, offsets);
    }

    /// <summary>So many sessions: these again and again, from the first.</summary>
    public Columns Take(int sessions)
    {
        var offsets = new int[sessions + 1];
        for (int session = 0; session < sessions; session++)
        {
            int from = session % Sessions;
            offsets[session + 1] = checked(offsets[session] + Offsets[from + 1] - Offsets[from]);
        }

        var sites = new MuscleSite[offsets[sessions]];
        for (int session = 0; session < sessions; session += Sessions)
        {
            int count = Math.Min(Sessions, sessions - session);
            Array.Copy(Sites, 0, sites, offsets[session], Offsets[count]);
        }

        return new Columns(sites, offsets);
    }

    /// <summary>The same sessions with eight places each; the places left over are unspecified.</summary>
    public Columns Padded()
    {
        const int Places = 8;
        var sites = new MuscleSite[Sessions * Places];
        for (int session = 0; session < Sessions; session++)
        {
            this[session].CopyTo(sites.AsSpan(session * Places));
        }

        return new Columns(sites, [.. Enumerable.Range(0, Sessions + 1).Select(session => session * Places)]);
    }

    public TriggerPointCode[] Selected()
    {
        CptSelector.SelectMany(Sites, Offsets, Codes);
        return Codes;
    }

    private static MuscleSite Site(Random random, double marked)
    {
        Side side = random.Next(2) == 0 ? Side.Left : Side.Right;
        return marked == 0 || random.NextDouble() >= marked ? Plain[random.Next(Plain.Length)].On(side)
            : random.Next(2) == 0 ? Divisions[random.Next(Divisions.Length)].On(side)
            : Plain[random.Next(Plain.Length)].On(Side.Unspecified);
    }
}
