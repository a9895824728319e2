using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TriggerPoint.Rules.X12;

/// <summary>What a scanner asks of 64 bytes at once: bit i is about byte i. The widest vectors that the machine has are used.</summary>
/// <param name="Terminators">Segment terminators.</param>
/// <param name="Ids">Where a segment begins that may be CLM or HL, ST, SE or SV1, GS or GE, ISA or IEA: by two letters.</param>
/// <param name="IsRegular">Whether all is laid out as it was asked for; the rest is of no use otherwise.</param>
internal readonly record struct BlockMasks(ulong Terminators, ulong Ids, bool IsRegular)
{
    /// <summary>The bytes of a block.</summary>
    public const int Size = 64;

    private const byte LastBeforeLetters = (byte)'A' - 1;

    /// <summary>Whether it pays to ask.</summary>
    public static bool IsFast => Vector128.IsHardwareAccelerated;

    /// <summary>Asks of a block, and of one byte before and one behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockMasks Of(ref byte block, BlockLayout layout)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<byte> odd = Of512(ref block, layout, out ulong terminators, out ulong ids);
            return new(terminators, ids, odd == Vector512<byte>.Zero);
        }

        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<byte> odd = Of256(ref block, layout, out uint terminators, out uint ids);
            odd |= Of256(ref Unsafe.Add(ref block, 32), layout, out uint laterTerminators, out uint laterIds);
            return new(terminators | ((ulong)laterTerminators << 32), ids | ((ulong)laterIds << 32), odd == Vector256<byte>.Zero);
        }

        ulong allTerminators = 0;
        ulong allIds = 0;
        Vector128<byte> allOdd = Vector128<byte>.Zero;
        for (int at = 0; at < Size; at += Vector128<byte>.Count)
        {
            allOdd |= Of128(ref Unsafe.Add(ref block, at), layout, out uint terminators, out uint ids);
            allTerminators |= (ulong)terminators << at;
            allIds |= (ulong)ids << at;
        }

        return new(allTerminators, allIds, allOdd == Vector128<byte>.Zero);
    }

    // The three that follow differ in nothing but the width. Each answers with the bytes that are laid out otherwise.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Of512(ref byte block, BlockLayout layout, out ulong terminators, out ulong ids)
    {
        Vector512<byte> bytes = Vector512.LoadUnsafe(ref block);
        Vector512<byte> before = Vector512.LoadUnsafe(ref Unsafe.Subtract(ref block, 1));
        Vector512<byte> behind = Vector512.LoadUnsafe(ref block, 1);
        Vector512<byte> ends = Vector512.Equals(bytes, Vector512.Create(layout.Terminator));
        Vector512<byte> afterEnd = Vector512.Equals(before, Vector512.Create(layout.Terminator));
        Vector512<byte> returns = Vector512.AndNot(Vector512.Equals(bytes, Vector512.Create((byte)'\r')), ends);
        Vector512<byte> feeds = Vector512.AndNot(Vector512.Equals(bytes, Vector512.Create((byte)'\n')), ends);
        Vector512<byte> starts = (afterEnd & Vector512.Create(layout.AtOnce))
            | Vector512.AndNot(Vector512.Equals(before, Vector512.Create((byte)'\n')), Vector512.Create(layout.AtOnce));
        Vector512<byte> marked = Vector512.Equals(behind, Vector512.Create((byte)'L'))
            | Vector512.AndNot(Vector512.Equals(bytes, Vector512.Create((byte)'S')), Vector512.Equals(behind, Vector512.Create((byte)'B')))
            | Vector512.Equals(bytes, Vector512.Create((byte)'G')) | Vector512.Equals(bytes, Vector512.Create((byte)'I'));
        terminators = ends.ExtractMostSignificantBits();
        ids = (starts & marked).ExtractMostSignificantBits();
        Vector512<byte> letters = Vector512.GreaterThan(bytes.AsSByte(), Vector512.Create((sbyte)LastBeforeLetters)).AsByte();
        Vector512<byte> afterReturn = Vector512.Equals(before, Vector512.Create((byte)'\r'));
        return (returns ^ (afterEnd & Vector512.Create(layout.BehindReturn)))
            | (feeds ^ ((afterEnd & Vector512.Create(layout.BehindLineFeed)) | (afterReturn & Vector512.Create(layout.BehindReturn))))
            | Vector512.AndNot(starts, letters) | (starts & ends);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Of256(ref byte block, BlockLayout layout, out uint terminators, out uint ids)
    {
        Vector256<byte> bytes = Vector256.LoadUnsafe(ref block);
        Vector256<byte> before = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref block, 1));
        Vector256<byte> behind = Vector256.LoadUnsafe(ref block, 1);
        Vector256<byte> ends = Vector256.Equals(bytes, Vector256.Create(layout.Terminator));
        Vector256<byte> afterEnd = Vector256.Equals(before, Vector256.Create(layout.Terminator));
        Vector256<byte> returns = Vector256.AndNot(Vector256.Equals(bytes, Vector256.Create((byte)'\r')), ends);
        Vector256<byte> feeds = Vector256.AndNot(Vector256.Equals(bytes, Vector256.Create((byte)'\n')), ends);
        Vector256<byte> starts = (afterEnd & Vector256.Create(layout.AtOnce))
            | Vector256.AndNot(Vector256.Equals(before, Vector256.Create((byte)'\n')), Vector256.Create(layout.AtOnce));
        Vector256<byte> marked = Vector256.Equals(behind, Vector256.Create((byte)'L'))
            | Vector256.AndNot(Vector256.Equals(bytes, Vector256.Create((byte)'S')), Vector256.Equals(behind, Vector256.Create((byte)'B')))
            | Vector256.Equals(bytes, Vector256.Create((byte)'G')) | Vector256.Equals(bytes, Vector256.Create((byte)'I'));
        terminators = ends.ExtractMostSignificantBits();
        ids = (starts & marked).ExtractMostSignificantBits();
        Vector256<byte> letters = Vector256.GreaterThan(bytes.AsSByte(), Vector256.Create((sbyte)LastBeforeLetters)).AsByte();
        Vector256<byte> afterReturn = Vector256.Equals(before, Vector256.Create((byte)'\r'));
        return (returns ^ (afterEnd & Vector256.Create(layout.BehindReturn)))
            | (feeds ^ ((afterEnd & Vector256.Create(layout.BehindLineFeed)) | (afterReturn & Vector256.Create(layout.BehindReturn))))
            | Vector256.AndNot(starts, letters) | (starts & ends);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Of128(ref byte block, BlockLayout layout, out uint terminators, out uint ids)
    {
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref block);
        Vector128<byte> before = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref block, 1));
        Vector128<byte> behind = Vector128.LoadUnsafe(ref block, 1);
        Vector128<byte> ends = Vector128.Equals(bytes, Vector128.Create(layout.Terminator));
        Vector128<byte> afterEnd = Vector128.Equals(before, Vector128.Create(layout.Terminator));
        Vector128<byte> returns = Vector128.AndNot(Vector128.Equals(bytes, Vector128.Create((byte)'\r')), ends);
        Vector128<byte> feeds = Vector128.AndNot(Vector128.Equals(bytes, Vector128.Create((byte)'\n')), ends);
        Vector128<byte> starts = (afterEnd & Vector128.Create(layout.AtOnce))
            | Vector128.AndNot(Vector128.Equals(before, Vector128.Create((byte)'\n')), Vector128.Create(layout.AtOnce));
        Vector128<byte> marked = Vector128.Equals(behind, Vector128.Create((byte)'L'))
            | Vector128.AndNot(Vector128.Equals(bytes, Vector128.Create((byte)'S')), Vector128.Equals(behind, Vector128.Create((byte)'B')))
            | Vector128.Equals(bytes, Vector128.Create((byte)'G')) | Vector128.Equals(bytes, Vector128.Create((byte)'I'));
        terminators = ends.ExtractMostSignificantBits();
        ids = (starts & marked).ExtractMostSignificantBits();
        Vector128<byte> letters = Vector128.GreaterThan(bytes.AsSByte(), Vector128.Create((sbyte)LastBeforeLetters)).AsByte();
        Vector128<byte> afterReturn = Vector128.Equals(before, Vector128.Create((byte)'\r'));
        return (returns ^ (afterEnd & Vector128.Create(layout.BehindReturn)))
            | (feeds ^ ((afterEnd & Vector128.Create(layout.BehindLineFeed)) | (afterReturn & Vector128.Create(layout.BehindReturn))))
            | Vector128.AndNot(starts, letters) | (starts & ends);
    }
}
