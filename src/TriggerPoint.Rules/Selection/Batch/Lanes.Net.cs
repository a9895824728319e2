#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TriggerPoint.Rules;

/// <summary>
/// The instructions that portable vectors have no name for, and all that is known of hardware here. The tests for what the machine has are
/// constants to the compiler of machine code, so nothing is chosen while sessions are counted.
/// </summary>
internal static class Lanes
{
    /// <summary>Whether <see cref="Vector256Kernel"/> can run.</summary>
    public static bool HasPairs => Avx2.IsSupported;

    /// <summary>Whether <see cref="LoadFirst"/> can run.</summary>
    public static bool HasMaskedLoads => Avx2.IsSupported;

    /// <summary>
    /// The first one to eight numbers at a place, and the last of them again up to eight. Whole pairs are loaded under a mask, so nothing behind
    /// the last is touched and nothing branches on the count.
    /// </summary>
    public static unsafe Vector128<ushort> LoadFirst(ushort* numbers, int count)
    {
        Vector128<int> pairs = Vector128.GreaterThan(Vector128.Create(count >> 1), Vector128<int>.Indices);
        Vector128<ushort> last = Vector128.Create(unchecked(numbers[count - 1]));
        return Avx2.MaskLoad((int*)numbers, pairs).AsUInt16() | Vector128.AndNot(last, pairs.AsUInt16());
    }

    // Interleaving: a0 b0 a1 b1 … of the lower or the upper halves. Without an instruction for it, a is widened and b moved into the gaps.
    public static Vector128<ushort> Lower(Vector128<ushort> a, Vector128<ushort> b) => Sse2.IsSupported
        ? Sse2.UnpackLow(a, b)
        : (Vector128.WidenLower(a) | (Vector128.WidenLower(b) << 16)).AsUInt16();

    public static Vector128<ushort> Upper(Vector128<ushort> a, Vector128<ushort> b) => Sse2.IsSupported
        ? Sse2.UnpackHigh(a, b)
        : (Vector128.WidenUpper(a) | (Vector128.WidenUpper(b) << 16)).AsUInt16();

    public static Vector128<uint> Lower(Vector128<uint> a, Vector128<uint> b) => Sse2.IsSupported
        ? Sse2.UnpackLow(a, b)
        : (Vector128.WidenLower(a) | (Vector128.WidenLower(b) << 32)).AsUInt32();

    public static Vector128<uint> Upper(Vector128<uint> a, Vector128<uint> b) => Sse2.IsSupported
        ? Sse2.UnpackHigh(a, b)
        : (Vector128.WidenUpper(a) | (Vector128.WidenUpper(b) << 32)).AsUInt32();

    public static Vector128<ulong> Lower(Vector128<ulong> a, Vector128<ulong> b) => Sse2.IsSupported
        ? Sse2.UnpackLow(a, b)
        : Vector128.Create(a.GetElement(0), b.GetElement(0));

    public static Vector128<ulong> Upper(Vector128<ulong> a, Vector128<ulong> b) => Sse2.IsSupported
        ? Sse2.UnpackHigh(a, b)
        : Vector128.Create(a.GetElement(1), b.GetElement(1));

    // The same in both halves of a wide vector.
    public static Vector256<ushort> Lower(Vector256<ushort> a, Vector256<ushort> b) => Avx2.UnpackLow(a, b);

    public static Vector256<ushort> Upper(Vector256<ushort> a, Vector256<ushort> b) => Avx2.UnpackHigh(a, b);

    public static Vector256<uint> Lower(Vector256<uint> a, Vector256<uint> b) => Avx2.UnpackLow(a, b);

    public static Vector256<uint> Upper(Vector256<uint> a, Vector256<uint> b) => Avx2.UnpackHigh(a, b);

    public static Vector256<ulong> Lower(Vector256<ulong> a, Vector256<ulong> b) => Avx2.UnpackLow(a, b);

    public static Vector256<ulong> Upper(Vector256<ulong> a, Vector256<ulong> b) => Avx2.UnpackHigh(a, b);

    /// <summary>Numbers taken from zero where a mask is set, and zero where it is not: what the instruction for signs does with a mask, whose lanes are -1 or 0.</summary>
    public static Vector128<ushort> FromZero(Vector128<short> numbers, Vector128<short> mask) => Ssse3.IsSupported
        ? Ssse3.Sign(numbers, mask).AsUInt16()
        : (-numbers & mask).AsUInt16();

    /// <inheritdoc cref="FromZero(Vector128{short}, Vector128{short})"/>
    public static Vector256<ushort> FromZero(Vector256<short> numbers, Vector256<short> mask) => Avx2.Sign(numbers, mask).AsUInt16();

    /// <summary>Sixteen numbers in half their width, the greatest that fits for what does not. The instruction packs half by half, so the quarters are put in order.</summary>
    public static Vector256<short> Narrow(Vector256<int> lower, Vector256<int> upper) =>
        Avx2.Permute4x64(Avx2.PackSignedSaturate(lower, upper).AsInt64(), 0b11_01_10_00).AsInt16();

    /// <summary>Numbers below 0x100 in half their width.</summary>
    public static Vector64<byte> Narrow(Vector128<ushort> numbers) => Vector128.Narrow(numbers, numbers).GetLower();

    /// <inheritdoc cref="Narrow(Vector128{ushort})"/>
    public static Vector128<byte> Narrow(Vector256<ushort> numbers) => Sse2.PackUnsignedSaturate(numbers.GetLower().AsInt16(), numbers.GetUpper().AsInt16());
}
#endif
