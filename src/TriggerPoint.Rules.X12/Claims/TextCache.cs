using System;
using System.Text;

namespace TriggerPoint.Rules.X12;

/// <summary>Strings of a claim that come again in others, such as providers. Its size is fixed.</summary>
internal sealed class TextCache
{
    private const int Slots = 256;
    private const uint HashBasis = 2166136261;
    private const uint HashPrime = 16777619;

    private readonly string?[] slots = new string?[Slots];

    public string Of(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return string.Empty;
        }

        uint hash = HashBasis;
        foreach (byte value in text)
        {
            hash = unchecked((hash ^ value) * HashPrime);
        }

        ref string? slot = ref slots[(hash ^ (hash >> 16)) % Slots];
        return slot is not null && Ascii.Equals(text, slot) ? slot : slot = SegmentValues.Text(text);
    }
}
