#if NET
using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace TriggerPoint.Rules;

internal static partial class SessionOffsets
{
    // Every offset is compared with the one behind it, a vector at a time, in four places at once: memory is read faster in several streams.
    private static bool IsAscending(ReadOnlySpan<int> offsets)
    {
        ref int first = ref MemoryMarshal.GetReference(offsets);
        int quarter = (offsets.Length - 1) / 4 / Vector<int>.Count * Vector<int>.Count;
        Vector<int> falls = default;
        for (int i = 0; i < quarter; i += Vector<int>.Count)
        {
            falls |= Falls(ref first, i) | Falls(ref first, i + quarter) | Falls(ref first, i + (2 * quarter)) | Falls(ref first, i + (3 * quarter));
        }

        return falls == default && IsAscending(offsets, (4 * quarter) + 1);
    }

    // Where an offset is more than the one behind it.
    private static Vector<int> Falls(ref int first, int at) =>
        Vector.GreaterThan(Vector.LoadUnsafe(ref first, (nuint)at), Vector.LoadUnsafe(ref first, (nuint)at + 1));
}
#endif
