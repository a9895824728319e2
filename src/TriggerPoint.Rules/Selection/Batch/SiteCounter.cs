using System;

namespace TriggerPoint.Rules;

/// <summary>
/// Counts the muscles of one session from its sites. This is the rule that the kernels of the batch door are held to, and what they leave to it.
/// </summary>
internal static partial class SiteCounter
{
    // Up to so many sites, comparing all pairs beats a set, and needs no memory.
    private const int FewSites = 32;
    private const int LeastForMore = 3;
    private const int WordBits = 64;
    private const int Words = CountingUnits.Limit / WordBits;

    /// <summary>The code of a session: <paramref name="least"/>, the one behind it, or none. Reads no further than the third muscle.</summary>
    public static TriggerPointCode Select(ReadOnlySpan<MuscleSite> sites, SiteCodes codes, TriggerPointCode least)
    {
        int first = SiteCodes.Nothing;
        int second = SiteCodes.Nothing;
        int marked = SiteCodes.Nothing;
        bool hasMoreMarked = false;
        for (int i = 0; i < sites.Length; i++)
        {
            int code = codes[sites[i]];
            if (code == first || code == second || code == marked || code == SiteCodes.Nothing)
            {
                continue;
            }

            if (SiteCodes.IsMarked(code))
            {
                hasMoreMarked |= marked != SiteCodes.Nothing;
                marked = code;
            }
            else if (first == SiteCodes.Nothing)
            {
                first = code;
            }
            else if (second == SiteCodes.Nothing)
            {
                second = code;
            }
            else
            {
                return least + 1;
            }
        }

        if (first == SiteCodes.Nothing && marked == SiteCodes.Nothing)
        {
            return TriggerPointCode.None;
        }

        // Different numbers are never too few muscles, but a marked one may be too many.
        bool isOpen = marked != SiteCodes.Nothing && (hasMoreMarked || second != SiteCodes.Nothing);
        return isOpen && Count(sites, codes) >= LeastForMore ? least + 1 : least;
    }

    /// <summary>The least number of muscles that explains every site.</summary>
    public static int Count(ReadOnlySpan<MuscleSite> sites, SiteCodes codes)
    {
#if NET
        int count = CountAtOnce(sites, codes);
        if (count >= 0)
        {
            return count;
        }
#endif
        return sites.Length <= FewSites ? CountFew(sites, codes) : CountMany(sites, codes);
    }

    private static int CountFew(ReadOnlySpan<MuscleSite> sites, SiteCodes codes)
    {
        int count = 0;
        for (int i = 0; i < sites.Length; i++)
        {
            int code = codes[sites[i]];
            if (code == SiteCodes.Nothing)
            {
                continue;
            }

            if (SiteCodes.IsSeveral(code))
            {
                return CountSets(sites, codes);
            }

            bool isNew = !SiteCodes.IsMarked(code) || !IsExplained(sites, codes, code);
            for (int j = 0; j < i && isNew; j++)
            {
                isNew = codes[sites[j]] != code;
            }

            count += isNew ? 1 : 0;
        }

        return count;
    }

    private static bool IsExplained(ReadOnlySpan<MuscleSite> sites, SiteCodes codes, int either)
    {
        for (int i = 0; i < sites.Length; i++)
        {
            if (SiteCodes.Explains(codes[sites[i]], either))
            {
                return true;
            }
        }

        return false;
    }

    // The certain units first, then what they leave unexplained.
    private static int CountMany(ReadOnlySpan<MuscleSite> sites, SiteCodes codes)
    {
#if NET
        Span<ulong> seen = stackalloc ulong[Words];
#else
        Span<ulong> seen = new ulong[Words];
#endif
        int count = 0;
        for (int i = 0; i < sites.Length; i++)
        {
            int code = codes[sites[i]];
            count += SiteCodes.IsMarked(code) || Has(seen, code) ? 0 : Add(seen, code);
        }

        for (int i = 0; i < sites.Length; i++)
        {
            int code = codes[sites[i]];
            if (!SiteCodes.IsMarked(code) || code == SiteCodes.Nothing)
            {
                continue;
            }

            if (SiteCodes.IsSeveral(code))
            {
                return CountSets(sites, codes);
            }

            int unit = SiteCodes.Unmarked(code);
            count += Has(seen, unit) || Has(seen, SiteCodes.LeftOf(unit)) || Has(seen, SiteCodes.RightOf(unit)) ? 0 : Add(seen, unit);
        }

        return count;
    }

    // Sites that may each be one of several units overlap in any way: that is for the object door's search.
    private static int CountSets(ReadOnlySpan<MuscleSite> sites, SiteCodes codes) => MuscleCounter.Supported(sites.ToArray(), codes.Convention);

    private static bool Has(Span<ulong> seen, int number) => ((seen[number / WordBits] >> (number % WordBits)) & 1) != 0;

    private static int Add(Span<ulong> seen, int number)
    {
        seen[number / WordBits] |= 1UL << (number % WordBits);
        return 1;
    }
}
