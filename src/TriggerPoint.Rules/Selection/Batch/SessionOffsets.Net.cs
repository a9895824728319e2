#if NET
using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace TriggerPoint.Rules;

internal static partial class SessionOffsets
{
    // Every offset is compared with the one behind it, a vector at a time.
    private static bool IsAscending(ReadOnlySpan<int> offsets)
    {
        ref int first = ref MemoryMarshal.GetReference(offsets);
        int i = 0;
        for (; i < offsets.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            if (Vector.GreaterThanAny(Vector.LoadUnsafe(ref first, (nuint)i), Vector.LoadUnsafe(ref first, (nuint)i + 1)))
            {
                return false;
            }
        }

        return IsAscending(offsets, i + 1);
    }
}
#endif
