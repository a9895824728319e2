using System;
using System.Buffers.Binary;

namespace TriggerPoint.Rules.X12;

/// <summary>How nearly every service line of a file begins: SV1, HC, and a code that does not even begin like one of our concern.</summary>
internal readonly struct PlainLine
{
    private const int Head = 7;
    private const ulong HeadMask = (1UL << (8 * Head)) - 1;
    private const uint CodeMask = 0xFFFFFF;

    // The bytes that are looked at: two words, of which the second overlaps the first.
    private const int Length = Head + sizeof(uint);

    private static readonly uint OurCodes = BinaryPrimitives.ReadUInt32LittleEndian("205\0"u8);

    private readonly ulong head;

    public PlainLine(Delimiters delimiters) =>
        head = BinaryPrimitives.ReadUInt64LittleEndian([(byte)'S', (byte)'V', (byte)'1', delimiters.Element, (byte)'H', (byte)'C', delimiters.Component, 0]);

    /// <summary>Whether a segment begins so; false as well where too few bytes are at hand.</summary>
    public bool Is(ReadOnlySpan<byte> text)
    {
        if (text.Length < Length || (BinaryPrimitives.ReadUInt64LittleEndian(text) & HeadMask) != head)
        {
            return false;
        }

        uint code = BinaryPrimitives.ReadUInt32LittleEndian(text[Head..]) & CodeMask;
        return code != OurCodes && (code & byte.MaxValue) != ' ';
    }
}
