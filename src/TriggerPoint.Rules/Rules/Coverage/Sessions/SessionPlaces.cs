using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>
/// Where a session was, as far as a limit asks: the places at which it was for certain, and those at which it may have been. A place is a clinical region,
/// a muscle on a side, or, for limits of a patient, the one place that all sessions share.
/// </summary>
internal sealed class SessionPlaces
{
    private const int SideBits = 2;
    private const int WordBits = 64;
    private static readonly int SiteWords = (((MuscleTable.Key.Count << SideBits) - 1) / WordBits) + 1;

    // Room for sites, which is more than regions need.
    private readonly ulong[] certain = new ulong[SiteWords];
    private readonly ulong[] possible = new ulong[SiteWords];
    private LimitKey key;
    private CountingConvention convention;

    public static SessionPlaces OnePatient { get; } = AtOnePlace();

    /// <summary>Whether the session may have been at other places than those named.</summary>
    public bool MayBeAnywhere { get; private set; }

    /// <summary>Begins anew without any place.</summary>
    public void Begin(LimitKey next, CountingConvention counted)
    {
        key = next;
        convention = counted;
        MayBeAnywhere = false;
        Array.Clear(certain, 0, certain.Length);
        Array.Clear(possible, 0, possible.Length);
    }

    public void AddAnywhere() => MayBeAnywhere = true;

    /// <summary>Adds the muscles of a record that were injected, or may have been.</summary>
    public void Add(InjectionSession session)
    {
        SessionEvidence evidence = session.Evidence;
        foreach (MuscleMention mention in evidence.Injected)
        {
            MayBeAnywhere |= mention.Reach == MentionReach.Open;
            if (key == LimitKey.Region)
            {
                AddRegions(mention);
            }
            else
            {
                AddSites(mention);
            }
        }

        // Something was injected: a record that names nothing leaves open where.
        MayBeAnywhere |= evidence.Injected.Length == 0 && !evidence.HasSacroiliacJoint;
    }

    public bool IsAt(int place) => Has(certain, place);

    public bool MayBeAt(int place) => MayBeAnywhere || Has(possible, place);

    /// <summary>A place at which both sessions were for certain; -1 when there is none.</summary>
    public int SharedWith(SessionPlaces other)
    {
        for (int place = NextPossible(-1); place >= 0; place = NextPossible(place))
        {
            if (IsAt(place) && other.IsAt(place))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>Whether there may be a place at which both sessions were.</summary>
    public bool MayShareWith(SessionPlaces other)
    {
        if ((MayBeAnywhere && other.MayBeSomewhere) || (other.MayBeAnywhere && MayBeSomewhere))
        {
            return true;
        }

        for (int word = 0; word < possible.Length; word++)
        {
            if ((possible[word] & other.possible[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next place after one, among those at which the session may have been by name; -1 at the end.</summary>
    public int NextPossible(int place)
    {
        for (int next = place + 1; next < possible.Length * WordBits; next++)
        {
            if (possible[next / WordBits] == 0)
            {
                next |= WordBits - 1;
            }
            else if (Has(possible, next))
            {
                return next;
            }
        }

        return -1;
    }

    /// <summary>A place in words of the catalogue.</summary>
    public static string WordsFor(LimitKey key, int place) => key switch
    {
        LimitKey.Region => RegionWords.Of((ClinicalRegions)(1 << place)),
        LimitKey.Site => new Muscle(place >> SideBits).On((Side)(place & ((1 << SideBits) - 1))).Words,
        _ => "patient",
    };

    private bool MayBeSomewhere => MayBeAnywhere || NextPossible(-1) >= 0;

    private static SessionPlaces AtOnePlace()
    {
        var places = new SessionPlaces();
        places.certain[0] = places.possible[0] = 1;
        return places;
    }

    private static bool Has(ulong[] set, int place) => (set[place / WordBits] & (1UL << (place % WordBits))) != 0;

    private void AddRegions(MuscleMention mention)
    {
        IReadOnlyList<MuscleSite> candidates = mention.Candidates;
        ClinicalRegions shared = candidates.Count > 0 && mention.Proves ? (ClinicalRegions)ushort.MaxValue : ClinicalRegions.None;
        ClinicalRegions any = ClinicalRegions.None;
        for (int i = 0; i < candidates.Count; i++)
        {
            shared &= candidates[i].Muscle.ClinicalRegions;
            any |= candidates[i].Muscle.ClinicalRegions;
        }

        certain[0] |= (ulong)shared;
        possible[0] |= (ulong)any;
    }

    private void AddSites(MuscleMention mention)
    {
        for (int i = 0; i < mention.Candidates.Count; i++)
        {
            MuscleSite site = mention.Candidates[i];
            Muscle muscle = convention.KeepsDivisionsApart ? site.Muscle : site.Muscle.WholeMuscle;
            AddSite(muscle, site.Side, mention.IsSettled);
            if (convention.KeepsDivisionsApart)
            {
                foreach (Muscle division in Catalogue.DivisionsOf(muscle))
                {
                    AddSite(division, site.Side, isCertain: false);
                }
            }
        }
    }

    private void AddSite(Muscle muscle, Side side, bool isCertain)
    {
        bool isSided = side is Side.Left or Side.Right;
        if (muscle.IsPaired && !isSided)
        {
            Set(possible, muscle, Side.Left);
            Set(possible, muscle, Side.Right);
            return;
        }

        Side known = muscle.IsPaired ? side : Side.Unspecified;
        Set(possible, muscle, known);
        if (isCertain)
        {
            Set(certain, muscle, known);
        }
    }

    private static void Set(ulong[] set, Muscle muscle, Side side)
    {
        int place = (muscle.Row << SideBits) | (int)side;
        set[place / WordBits] |= 1UL << (place % WordBits);
    }
}
