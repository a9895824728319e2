#if NET
using System.Runtime.Intrinsics;

namespace TriggerPoint.Rules;

/// <summary><see cref="Vector128Kernel"/> twice, side by side in the halves of wider vectors: sixteen sessions at a time.</summary>
internal readonly unsafe struct Vector256Kernel : IBlockKernel
{
    public static bool IsSupported => Lanes.HasPairs;

    public static int Sessions => 16;

    public static bool Select(ushort* numbers, int* offsets, byte* codes, int blocks, byte least)
    {
        var fewest = Vector256.Create((ushort)least);
        Vector256<ushort> all = default;
        for (int block = 0; block < blocks; block++)
        {
            // The first eight sites of two sessions each, or what stands there.
            Vector256<ushort> a = Pair(numbers, offsets, 0);
            Vector256<ushort> b = Pair(numbers, offsets, 1);
            Vector256<ushort> c = Pair(numbers, offsets, 2);
            Vector256<ushort> d = Pair(numbers, offsets, 3);
            Vector256<ushort> e = Pair(numbers, offsets, 4);
            Vector256<ushort> f = Pair(numbers, offsets, 5);
            Vector256<ushort> g = Pair(numbers, offsets, 6);
            Vector256<ushort> h = Pair(numbers, offsets, 7);

            // Eight vectors of a session each become eight of a slot each, in three steps; ab4 holds slots 4 to 7 of sessions a and b.
            Vector256<uint> ab0 = Lanes.Lower(a, b).AsUInt32();
            Vector256<uint> ab4 = Lanes.Upper(a, b).AsUInt32();
            Vector256<uint> cd0 = Lanes.Lower(c, d).AsUInt32();
            Vector256<uint> cd4 = Lanes.Upper(c, d).AsUInt32();
            Vector256<uint> ef0 = Lanes.Lower(e, f).AsUInt32();
            Vector256<uint> ef4 = Lanes.Upper(e, f).AsUInt32();
            Vector256<uint> gh0 = Lanes.Lower(g, h).AsUInt32();
            Vector256<uint> gh4 = Lanes.Upper(g, h).AsUInt32();
            Vector256<ulong> ad0 = Lanes.Lower(ab0, cd0).AsUInt64();
            Vector256<ulong> ad2 = Lanes.Upper(ab0, cd0).AsUInt64();
            Vector256<ulong> ad4 = Lanes.Lower(ab4, cd4).AsUInt64();
            Vector256<ulong> ad6 = Lanes.Upper(ab4, cd4).AsUInt64();
            Vector256<ulong> eh0 = Lanes.Lower(ef0, gh0).AsUInt64();
            Vector256<ulong> eh2 = Lanes.Upper(ef0, gh0).AsUInt64();
            Vector256<ulong> eh4 = Lanes.Lower(ef4, gh4).AsUInt64();
            Vector256<ulong> eh6 = Lanes.Upper(ef4, gh4).AsUInt64();

            // The lengths of the sessions, and the slots.
            Vector256<short> lengths = Lanes.Narrow(
                Vector256.Load(unchecked(offsets + 1)) - Vector256.Load(offsets), Vector256.Load(unchecked(offsets + 9)) - Vector256.Load(unchecked(offsets + 8)));
            Vector256<ushort> s0 = Slot(Lanes.Lower(ad0, eh0), lengths, 0);
            Vector256<ushort> s1 = Slot(Lanes.Upper(ad0, eh0), lengths, 1);
            Vector256<ushort> s2 = Slot(Lanes.Lower(ad2, eh2), lengths, 2);
            Vector256<ushort> s3 = Slot(Lanes.Upper(ad2, eh2), lengths, 3);
            Vector256<ushort> s4 = Slot(Lanes.Lower(ad4, eh4), lengths, 4);
            Vector256<ushort> s5 = Slot(Lanes.Upper(ad4, eh4), lengths, 5);
            Vector256<ushort> s6 = Slot(Lanes.Lower(ad6, eh6), lengths, 6);
            Vector256<ushort> s7 = Slot(Lanes.Upper(ad6, eh6), lengths, 7);

            // Taken from zero, the least number of a session is on top. Its greatest is at the bottom, and negative: numbers that do not count are not.
            Vector256<ushort> top = Vector256.Max(
                Vector256.Max(Vector256.Max(s0, s1), Vector256.Max(s2, s3)),
                Vector256.Max(Vector256.Max(s4, s5), Vector256.Max(s6, s7)));
            Vector256<short> bottom = Vector256.Min(
                Vector256.Min(Vector256.Min(s0.AsInt16(), s1.AsInt16()), Vector256.Min(s2.AsInt16(), s3.AsInt16())),
                Vector256.Min(Vector256.Min(s4.AsInt16(), s5.AsInt16()), Vector256.Min(s6.AsInt16(), s7.AsInt16())));

            // More than two: something lies between. What is under the top, less the top, wraps around; so the least distance under it is that of the next.
            Vector256<ushort> under = top - Vector256<ushort>.One;
            Vector256<ushort> next = Vector256.Min(
                Vector256.Min(Vector256.Min(under - s0, under - s1), Vector256.Min(under - s2, under - s3)),
                Vector256.Min(Vector256.Min(under - s4, under - s5), Vector256.Min(under - s6, under - s7)));
            Vector256<ushort> between = Vector256.SubtractSaturate(Vector256.SubtractSaturate(under, bottom.AsUInt16()), next);

            // Open to the rule: more than two where one is marked, since that may be explained by another, and not more than two so far in a longer session.
            Vector256<ushort> more = Vector256.GreaterThan(between.AsInt16(), Vector256<short>.Zero).AsUInt16();
            Vector256<ushort> some = Vector256.LessThan(bottom, Vector256<short>.Zero).AsUInt16();
            Vector256<ushort> marked = Vector256.LessThan(bottom, Vector256.Create((short)(1 - SiteCodes.Marked))).AsUInt16();
            Vector256<ushort> longer = Vector256.GreaterThan(lengths, Vector256.Create((short)IBlockKernel.Slots)).AsUInt16();
            Vector256<ushort> code = (some & (fewest - more)) | (Vector256.ConditionalSelect(more, marked, longer) & Vector256.Create((ushort)IBlockKernel.Open));
            Lanes.Narrow(code).Store(codes);

            all |= code;
            unchecked
            {
                offsets += Sessions;
                codes += Sessions;
            }
        }

        return (all & Vector256.Create((ushort)IBlockKernel.Open)) != Vector256<ushort>.Zero;
    }

    // Sessions k and k + 8, so that the slots come out in order.
    private static Vector256<ushort> Pair(ushort* numbers, int* offsets, int k) =>
        Vector256.Create(Vector128.Load(unchecked(numbers + offsets[k])), Vector128.Load(unchecked(numbers + offsets[k + 8])));

    // A slot's numbers taken from zero, and zero for a session that has no such site.
    private static Vector256<ushort> Slot(Vector256<ulong> numbers, Vector256<short> lengths, short slot) =>
        Lanes.FromZero(numbers.AsInt16(), Vector256.GreaterThan(lengths, Vector256.Create(slot)));
}
#endif
