using System;

namespace TriggerPoint.Rules;

/// <summary>Where sessions start in a column of sites. All offsets are checked before the first code is written, so that the rest can rely on them.</summary>
internal static partial class SessionOffsets
{
    /// <exception cref="ArgumentException">The offsets are no such column, or there is too little room for the codes.</exception>
    public static void Check(ReadOnlySpan<int> offsets, int sites, int codes)
    {
        if (offsets.Length == 0)
        {
            throw new ArgumentException("There is no offset; one is needed for each session and one more for the end of the last.", nameof(offsets));
        }

        if (offsets[0] != 0)
        {
            throw new ArgumentException($"offsets[0] is {offsets[0]}; the first session starts at 0.", nameof(offsets));
        }

        int last = offsets.Length - 1;
        if (codes < last)
        {
            throw new ArgumentException($"There are {last} sessions, and room for {codes} codes.", nameof(codes));
        }

        if (!IsAscending(offsets) || offsets[last] > sites)
        {
            throw Failure(offsets, sites);
        }
    }

    private static ArgumentException Failure(ReadOnlySpan<int> offsets, int sites)
    {
        int i = 1;
        while (offsets[i] >= offsets[i - 1] && offsets[i] <= sites)
        {
            i++;
        }

        string problem = offsets[i] < offsets[i - 1] ? $"less than the {offsets[i - 1]} before it" : $"more than there are sites, {sites}";
        return new ArgumentException($"offsets[{i}] is {offsets[i]}, {problem}.", nameof(offsets));
    }

    private static bool IsAscending(ReadOnlySpan<int> offsets, int from)
    {
        for (int i = from; i < offsets.Length; i++)
        {
            if (offsets[i] < offsets[i - 1])
            {
                return false;
            }
        }

        return true;
    }

#if !NET
    private static bool IsAscending(ReadOnlySpan<int> offsets) => IsAscending(offsets, 1);
#endif
}
