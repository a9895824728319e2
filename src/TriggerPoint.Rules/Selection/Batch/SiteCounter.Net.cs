#if NET
using System;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace TriggerPoint.Rules;

internal static partial class SiteCounter
{
    /// <summary>Counts a short session whose sites are their own numbers: different numbers in one vector.</summary>
    /// <returns>The count, or -1 when the session is not of this kind.</returns>
    private static int CountAtOnce(ReadOnlySpan<MuscleSite> sites, SiteCodes codes)
    {
        if (!Vector128.IsHardwareAccelerated || !codes.ReadsSites || sites.IsEmpty || sites.Length > Vector128<ushort>.Count)
        {
            return -1;
        }

        Vector128<ushort> numbers = Load(sites) & Vector128.Create(codes.SiteMask);
        if (Vector128.GreaterThanAny(numbers - Vector128<ushort>.One, Vector128.Create((ushort)(SiteCodes.Marked - 2))))
        {
            return -1;
        }

        // Each number is compared with every one before it: with the vector moved up by one to seven places, zeros moved in.
        Vector128<ushort> seen = Vector128.Equals(numbers, Vector128.Shuffle(numbers, Vector128.Create((ushort)8, 0, 1, 2, 3, 4, 5, 6)))
            | Vector128.Equals(numbers, Vector128.Shuffle(numbers, Vector128.Create((ushort)8, 8, 0, 1, 2, 3, 4, 5)))
            | Vector128.Equals(numbers, Vector128.Shuffle(numbers, Vector128.Create((ushort)8, 8, 8, 0, 1, 2, 3, 4)))
            | Vector128.Equals(numbers, Vector128.Shuffle(numbers, Vector128.Create((ushort)8, 8, 8, 8, 0, 1, 2, 3)))
            | Vector128.Equals(numbers, Vector128.Shuffle(numbers, Vector128.Create((ushort)8, 8, 8, 8, 8, 0, 1, 2)))
            | Vector128.Equals(numbers, Vector128.Shuffle(numbers, Vector128.Create((ushort)8, 8, 8, 8, 8, 8, 0, 1)))
            | Vector128.Equals(numbers, Vector128.Shuffle(numbers, Vector128.Create((ushort)8, 8, 8, 8, 8, 8, 8, 0)));
        return Vector128<ushort>.Count - BitOperations.PopCount(seen.ExtractMostSignificantBits());
    }

    // One to eight sites, some of them twice where they do not fill the vector: that changes no count.
    private static unsafe Vector128<ushort> Load(ReadOnlySpan<MuscleSite> sites)
    {
        fixed (MuscleSite* site = sites)
        {
            if (Lanes.HasMaskedLoads)
            {
                return Lanes.LoadFirst((ushort*)site, sites.Length);
            }

            byte* first = (byte*)site;
            int last = sites.Length * sizeof(ushort);
            return sites.Length >= 4 ? Vector128.Create(*(ulong*)first, *(ulong*)(first + last - sizeof(ulong))).AsUInt16()
                : sites.Length >= 2 ? Vector128.Create(((ulong)*(uint*)first << 32) | *(uint*)(first + last - sizeof(uint))).AsUInt16()
                : Vector128.Create(*(ushort*)first);
        }
    }
}
#endif
