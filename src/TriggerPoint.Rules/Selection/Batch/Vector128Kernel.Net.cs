#if NET
using System.Runtime.Intrinsics;

namespace TriggerPoint.Rules;

/// <summary>Codes eight sessions at a time, all in the same few steps: no branch depends on the data.</summary>
internal readonly unsafe struct Vector128Kernel : IBlockKernel
{
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static int Sessions => 8;

    public static bool Select(ushort* numbers, int* offsets, byte* codes, int blocks, byte least)
    {
        var fewest = Vector128.Create((ushort)least);
        Vector128<ushort> all = default;
        for (int block = 0; block < blocks; block++)
        {
            // The first eight sites of each session, or what stands there.
            Vector128<ushort> a = Session(numbers, offsets, 0);
            Vector128<ushort> b = Session(numbers, offsets, 1);
            Vector128<ushort> c = Session(numbers, offsets, 2);
            Vector128<ushort> d = Session(numbers, offsets, 3);
            Vector128<ushort> e = Session(numbers, offsets, 4);
            Vector128<ushort> f = Session(numbers, offsets, 5);
            Vector128<ushort> g = Session(numbers, offsets, 6);
            Vector128<ushort> h = Session(numbers, offsets, 7);

            // Eight vectors of a session each become eight of a slot each, in three steps; ab4 holds slots 4 to 7 of sessions a and b.
            Vector128<uint> ab0 = Lanes.Lower(a, b).AsUInt32();
            Vector128<uint> ab4 = Lanes.Upper(a, b).AsUInt32();
            Vector128<uint> cd0 = Lanes.Lower(c, d).AsUInt32();
            Vector128<uint> cd4 = Lanes.Upper(c, d).AsUInt32();
            Vector128<uint> ef0 = Lanes.Lower(e, f).AsUInt32();
            Vector128<uint> ef4 = Lanes.Upper(e, f).AsUInt32();
            Vector128<uint> gh0 = Lanes.Lower(g, h).AsUInt32();
            Vector128<uint> gh4 = Lanes.Upper(g, h).AsUInt32();
            Vector128<ulong> ad0 = Lanes.Lower(ab0, cd0).AsUInt64();
            Vector128<ulong> ad2 = Lanes.Upper(ab0, cd0).AsUInt64();
            Vector128<ulong> ad4 = Lanes.Lower(ab4, cd4).AsUInt64();
            Vector128<ulong> ad6 = Lanes.Upper(ab4, cd4).AsUInt64();
            Vector128<ulong> eh0 = Lanes.Lower(ef0, gh0).AsUInt64();
            Vector128<ulong> eh2 = Lanes.Upper(ef0, gh0).AsUInt64();
            Vector128<ulong> eh4 = Lanes.Lower(ef4, gh4).AsUInt64();
            Vector128<ulong> eh6 = Lanes.Upper(ef4, gh4).AsUInt64();

            // The lengths of the sessions, and the slots.
            Vector128<short> lengths = Vector128.NarrowWithSaturation(
                Vector128.Load(unchecked(offsets + 1)) - Vector128.Load(offsets), Vector128.Load(unchecked(offsets + 5)) - Vector128.Load(unchecked(offsets + 4)));
            Vector128<ushort> s0 = Slot(Lanes.Lower(ad0, eh0), lengths, 0);
            Vector128<ushort> s1 = Slot(Lanes.Upper(ad0, eh0), lengths, 1);
            Vector128<ushort> s2 = Slot(Lanes.Lower(ad2, eh2), lengths, 2);
            Vector128<ushort> s3 = Slot(Lanes.Upper(ad2, eh2), lengths, 3);
            Vector128<ushort> s4 = Slot(Lanes.Lower(ad4, eh4), lengths, 4);
            Vector128<ushort> s5 = Slot(Lanes.Upper(ad4, eh4), lengths, 5);
            Vector128<ushort> s6 = Slot(Lanes.Lower(ad6, eh6), lengths, 6);
            Vector128<ushort> s7 = Slot(Lanes.Upper(ad6, eh6), lengths, 7);

            // Taken from zero, the least number of a session is on top. Its greatest is at the bottom, and negative: numbers that do not count are not.
            Vector128<ushort> top = Vector128.Max(
                Vector128.Max(Vector128.Max(s0, s1), Vector128.Max(s2, s3)),
                Vector128.Max(Vector128.Max(s4, s5), Vector128.Max(s6, s7)));
            Vector128<short> bottom = Vector128.Min(
                Vector128.Min(Vector128.Min(s0.AsInt16(), s1.AsInt16()), Vector128.Min(s2.AsInt16(), s3.AsInt16())),
                Vector128.Min(Vector128.Min(s4.AsInt16(), s5.AsInt16()), Vector128.Min(s6.AsInt16(), s7.AsInt16())));

            // More than two: something lies between. What is under the top, less the top, wraps around; so the least distance under it is that of the next.
            Vector128<ushort> under = top - Vector128<ushort>.One;
            Vector128<ushort> next = Vector128.Min(
                Vector128.Min(Vector128.Min(under - s0, under - s1), Vector128.Min(under - s2, under - s3)),
                Vector128.Min(Vector128.Min(under - s4, under - s5), Vector128.Min(under - s6, under - s7)));
            Vector128<ushort> between = Vector128.SubtractSaturate(Vector128.SubtractSaturate(under, bottom.AsUInt16()), next);

            // Open to the rule: more than two where one is marked, since that may be explained by another, and not more than two so far in a longer session.
            Vector128<ushort> more = Vector128.GreaterThan(between.AsInt16(), Vector128<short>.Zero).AsUInt16();
            Vector128<ushort> some = Vector128.LessThan(bottom, Vector128<short>.Zero).AsUInt16();
            Vector128<ushort> marked = Vector128.LessThan(bottom, Vector128.Create((short)(1 - SiteCodes.Marked))).AsUInt16();
            Vector128<ushort> longer = Vector128.GreaterThan(lengths, Vector128.Create((short)IBlockKernel.Slots)).AsUInt16();
            Vector128<ushort> code = (some & (fewest - more)) | (Vector128.ConditionalSelect(more, marked, longer) & Vector128.Create((ushort)IBlockKernel.Open));
            Lanes.Narrow(code).Store(codes);

            all |= code;
            unchecked
            {
                offsets += Sessions;
                codes += Sessions;
            }
        }

        return (all & Vector128.Create((ushort)IBlockKernel.Open)) != Vector128<ushort>.Zero;
    }

    private static Vector128<ushort> Session(ushort* numbers, int* offsets, int session) => Vector128.Load(unchecked(numbers + offsets[session]));

    // A slot's numbers taken from zero, and zero for a session that has no such site.
    private static Vector128<ushort> Slot(Vector128<ulong> numbers, Vector128<short> lengths, short slot) =>
        Lanes.FromZero(numbers.AsInt16(), Vector128.GreaterThan(lengths, Vector128.Create(slot)));
}
#endif
