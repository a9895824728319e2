#if NET
using System.Runtime.Intrinsics;

namespace TriggerPoint.Rules;

/// <summary>Codes eight sessions at a time, all in the same few steps: no branch depends on the data.</summary>
internal readonly unsafe struct Vector128Kernel : IBlockKernel
{
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static int Sessions => 8;

    public static byte Select(ushort* numbers, int* offsets, byte* codes, int blocks, byte least)
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

            // Lengths of sessions, and the slots. What is no site of a session is emptied.
            Vector128<short> lengths = Vector128.NarrowWithSaturation(
                Vector128.Load(unchecked(offsets + 1)) - Vector128.Load(offsets), Vector128.Load(unchecked(offsets + 5)) - Vector128.Load(unchecked(offsets + 4)));
            Vector128<ushort> s0 = Turned(Lanes.Lower(ad0, eh0), lengths, 0);
            Vector128<ushort> s1 = Turned(Lanes.Upper(ad0, eh0), lengths, 1);
            Vector128<ushort> s2 = Turned(Lanes.Lower(ad2, eh2), lengths, 2);
            Vector128<ushort> s3 = Turned(Lanes.Upper(ad2, eh2), lengths, 3);
            Vector128<ushort> s4 = Turned(Lanes.Lower(ad4, eh4), lengths, 4);
            Vector128<ushort> s5 = Turned(Lanes.Upper(ad4, eh4), lengths, 5);
            Vector128<ushort> s6 = Turned(Lanes.Lower(ad6, eh6), lengths, 6);
            Vector128<ushort> s7 = Turned(Lanes.Upper(ad6, eh6), lengths, 7);

            // The least number of a session, turned over, is the top; its greatest is the bottom, since numbers below 0x8000 are negative once turned over.
            Vector128<ushort> top = Vector128.Max(
                Vector128.Max(Vector128.Max(s0, s1), Vector128.Max(s2, s3)),
                Vector128.Max(Vector128.Max(s4, s5), Vector128.Max(s6, s7)));
            Vector128<short> bottom = Vector128.Min(
                Vector128.Min(Vector128.Min(s0.AsInt16(), s1.AsInt16()), Vector128.Min(s2.AsInt16(), s3.AsInt16())),
                Vector128.Min(Vector128.Min(s4.AsInt16(), s5.AsInt16()), Vector128.Min(s6.AsInt16(), s7.AsInt16())));

            // Three muscles: something lies between. The top wraps around when it is taken from what is under it, so that the least distance is that of the next.
            Vector128<ushort> under = top - Vector128<ushort>.One;
            Vector128<ushort> next = Vector128.Min(
                Vector128.Min(Vector128.Min(under - s0, under - s1), Vector128.Min(under - s2, under - s3)),
                Vector128.Min(Vector128.Min(under - s4, under - s5), Vector128.Min(under - s6, under - s7)));
            Vector128<ushort> between = Vector128.SubtractSaturate(Vector128.SubtractSaturate(under, bottom.AsUInt16()), next);

            // None, the fewest, or one more; with marks where the rule has to look: at a marked number, at none (0), at sites behind the last slot.
            Vector128<ushort> counts = Vector128.LessThan(bottom, Vector128<short>.Zero).AsUInt16();
            Vector128<ushort> doubtful = Vector128.LessThan(bottom, Vector128.Create((short)-SiteCodes.Marked)).AsUInt16() | Vector128.Equals(top, Vector128<ushort>.AllBitsSet);
            Vector128<ushort> tooLong = Vector128.GreaterThan(lengths, Vector128.Create((short)IBlockKernel.Slots)).AsUInt16();
            Vector128<ushort> code = (counts & (fewest + Vector128.Min(between, Vector128<ushort>.One)))
                | (doubtful & Vector128.Create((ushort)IBlockKernel.Doubtful))
                | (tooLong & Vector128.Create((ushort)IBlockKernel.TooLong));
            Lanes.Narrow(code).Store(codes);

            all |= code;
            unchecked
            {
                offsets += Sessions;
                codes += Sessions;
            }
        }

        bool isDoubtful = (all & Vector128.Create((ushort)IBlockKernel.Doubtful)) != Vector128<ushort>.Zero;
        bool isTooLong = (all & Vector128.Create((ushort)IBlockKernel.TooLong)) != Vector128<ushort>.Zero;
        return (byte)((isDoubtful ? IBlockKernel.Doubtful : 0) | (isTooLong ? IBlockKernel.TooLong : 0));
    }

    private static Vector128<ushort> Session(ushort* numbers, int* offsets, int session) => Vector128.Load(unchecked(numbers + offsets[session]));

    // A slot's numbers with all bits turned over, and 0 where a session has no such site.
    private static Vector128<ushort> Turned(Vector128<ulong> slot, Vector128<short> lengths, short number) =>
        Vector128.AndNot(Vector128.GreaterThan(lengths, Vector128.Create(number)).AsUInt16(), slot.AsUInt16());
}
#endif
