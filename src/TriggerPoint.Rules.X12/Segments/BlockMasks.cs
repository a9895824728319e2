using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TriggerPoint.Rules.X12;

/// <summary>What a scanner asks of 64 bytes at once: bit i of each answer is about byte i. The widest vectors that the machine has are used.</summary>
/// <param name="Terminators">Segment terminators.</param>
/// <param name="LineFeeds">Line feeds, terminators or not.</param>
/// <param name="Returns">Carriage returns, terminators or not.</param>
/// <param name="Letters">Bytes from the letters on: neither blanks nor line ends nor digits.</param>
/// <param name="Ids">Where CLM or HL, ST, SE or SV1, GS or GE, ISA or IEA may begin, and whatever else has their letters but SBR.</param>
internal readonly record struct BlockMasks(ulong Terminators, ulong LineFeeds, ulong Returns, ulong Letters, ulong Ids)
{
    /// <summary>The bytes of a block.</summary>
    public const int Size = 64;

    private const byte LastBeforeLetters = (byte)'A' - 1;

    /// <summary>Whether it pays to ask.</summary>
    public static bool IsFast => Vector128.IsHardwareAccelerated;

    /// <summary>Asks of a block and, for ids, of the byte behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockMasks Of(ref byte block, byte terminator)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return Of512(ref block, terminator);
        }

        return Vector256.IsHardwareAccelerated
            ? Of256(ref block, terminator).Before(Of256(ref Unsafe.Add(ref block, 32), terminator), 32)
            : Of128(ref block, terminator).Before(Of128(ref Unsafe.Add(ref block, 16), terminator), 16)
                .Before(Of128(ref Unsafe.Add(ref block, 32), terminator).Before(Of128(ref Unsafe.Add(ref block, 48), terminator), 16), 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static BlockMasks Of512(ref byte block, byte terminator)
    {
        Vector512<byte> bytes = Vector512.LoadUnsafe(ref block);
        Vector512<byte> second = Vector512.LoadUnsafe(ref block, 1);
        Vector512<byte> ids = Vector512.Equals(second, Vector512.Create((byte)'L'))
            | Vector512.AndNot(Vector512.Equals(bytes, Vector512.Create((byte)'S')), Vector512.Equals(second, Vector512.Create((byte)'B')))
            | Vector512.Equals(bytes, Vector512.Create((byte)'G')) | Vector512.Equals(bytes, Vector512.Create((byte)'I'));
        return new(
            Vector512.Equals(bytes, Vector512.Create(terminator)).ExtractMostSignificantBits(),
            Vector512.Equals(bytes, Vector512.Create((byte)'\n')).ExtractMostSignificantBits(),
            Vector512.Equals(bytes, Vector512.Create((byte)'\r')).ExtractMostSignificantBits(),
            Vector512.GreaterThan(bytes.AsSByte(), Vector512.Create((sbyte)LastBeforeLetters)).ExtractMostSignificantBits(),
            ids.ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static BlockMasks Of256(ref byte block, byte terminator)
    {
        Vector256<byte> bytes = Vector256.LoadUnsafe(ref block);
        Vector256<byte> second = Vector256.LoadUnsafe(ref block, 1);
        Vector256<byte> ids = Vector256.Equals(second, Vector256.Create((byte)'L'))
            | Vector256.AndNot(Vector256.Equals(bytes, Vector256.Create((byte)'S')), Vector256.Equals(second, Vector256.Create((byte)'B')))
            | Vector256.Equals(bytes, Vector256.Create((byte)'G')) | Vector256.Equals(bytes, Vector256.Create((byte)'I'));
        return new(
            Vector256.Equals(bytes, Vector256.Create(terminator)).ExtractMostSignificantBits(),
            Vector256.Equals(bytes, Vector256.Create((byte)'\n')).ExtractMostSignificantBits(),
            Vector256.Equals(bytes, Vector256.Create((byte)'\r')).ExtractMostSignificantBits(),
            Vector256.GreaterThan(bytes.AsSByte(), Vector256.Create((sbyte)LastBeforeLetters)).ExtractMostSignificantBits(),
            ids.ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static BlockMasks Of128(ref byte block, byte terminator)
    {
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref block);
        Vector128<byte> second = Vector128.LoadUnsafe(ref block, 1);
        Vector128<byte> ids = Vector128.Equals(second, Vector128.Create((byte)'L'))
            | Vector128.AndNot(Vector128.Equals(bytes, Vector128.Create((byte)'S')), Vector128.Equals(second, Vector128.Create((byte)'B')))
            | Vector128.Equals(bytes, Vector128.Create((byte)'G')) | Vector128.Equals(bytes, Vector128.Create((byte)'I'));
        return new(
            Vector128.Equals(bytes, Vector128.Create(terminator)).ExtractMostSignificantBits(),
            Vector128.Equals(bytes, Vector128.Create((byte)'\n')).ExtractMostSignificantBits(),
            Vector128.Equals(bytes, Vector128.Create((byte)'\r')).ExtractMostSignificantBits(),
            Vector128.GreaterThan(bytes.AsSByte(), Vector128.Create((sbyte)LastBeforeLetters)).ExtractMostSignificantBits(),
            ids.ExtractMostSignificantBits());
    }

    /// <summary>Answers about so many bytes, and behind them those about the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private BlockMasks Before(BlockMasks next, int bytes) => new(
        Terminators | (next.Terminators << bytes),
        LineFeeds | (next.LineFeeds << bytes),
        Returns | (next.Returns << bytes),
        Letters | (next.Letters << bytes),
        Ids | (next.Ids << bytes));
}
