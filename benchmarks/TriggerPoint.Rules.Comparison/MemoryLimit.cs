using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TriggerPoint.Rules.Comparison;

/// <summary>What the memory allows: reading all bytes of the input and doing next to nothing with them, and copying them.</summary>
internal sealed class MemoryLimit(Columns columns)
{
    private readonly byte[] copy = new byte[columns.Bytes];

    public long Sum { get; private set; }

    public void Read() => Sum += Add(MemoryMarshal.AsBytes(columns.Sites.AsSpan())) + Add(MemoryMarshal.AsBytes(columns.Offsets.AsSpan()));

    public void Copy()
    {
        ReadOnlySpan<byte> sites = MemoryMarshal.AsBytes(columns.Sites.AsSpan());
        sites.CopyTo(copy);
        MemoryMarshal.AsBytes(columns.Offsets.AsSpan()).CopyTo(copy.AsSpan(sites.Length));
    }

    private static long Add(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<Vector256<long>> vectors = MemoryMarshal.Cast<byte, Vector256<long>>(bytes);
        Vector256<long> even = default;
        Vector256<long> odd = default;
        for (int i = 0; i + 1 < vectors.Length; i += 2)
        {
            even += vectors[i];
            odd += vectors[i + 1];
        }

        return Vector256.Sum(even + odd);
    }
}
