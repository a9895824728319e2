using System;

namespace TriggerPoint.Rules.X12;

/// <summary>The number that a header and its trailer share: up to sixteen characters, compared without leading zeros and blanks.</summary>
internal readonly record struct ControlNumber(UInt128 Characters)
{
    public static ControlNumber Of(ReadOnlySpan<byte> text)
    {
        UInt128 characters = 0;
        foreach (byte value in text.Trim((byte)' ').TrimStart((byte)'0'))
        {
            characters = unchecked((characters << 8) | value);
        }

        return new(characters);
    }
}
