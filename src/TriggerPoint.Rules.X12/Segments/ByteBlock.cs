using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TriggerPoint.Rules.X12;

/// <summary>Questions about 64 bytes at once; bit i of an answer is about byte i. The widest vectors that the machine has are used.</summary>
internal static class ByteBlock
{
    public const int Size = 64;

    /// <summary>Whether it pays to ask.</summary>
    public static bool IsFast => Vector128.IsHardwareAccelerated;

    /// <summary>Which bytes have a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong EqualTo(ref byte block, byte value)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return Vector512.Equals(Vector512.LoadUnsafe(ref block), Vector512.Create(value)).ExtractMostSignificantBits();
        }

        if (Vector256.IsHardwareAccelerated)
        {
            return Half(ref block, value) | ((ulong)Half(ref Unsafe.Add(ref block, 32), value) << 32);
        }

        return Quarter(ref block, value) | ((ulong)Quarter(ref Unsafe.Add(ref block, 16), value) << 16)
            | ((ulong)Quarter(ref Unsafe.Add(ref block, 32), value) << 32) | ((ulong)Quarter(ref Unsafe.Add(ref block, 48), value) << 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Half(ref byte block, byte value) =>
        Vector256.Equals(Vector256.LoadUnsafe(ref block), Vector256.Create(value)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Quarter(ref byte block, byte value) =>
        Vector128.Equals(Vector128.LoadUnsafe(ref block), Vector128.Create(value)).ExtractMostSignificantBits();
}
