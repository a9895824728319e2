using System;
using System.Text;

namespace TriggerPoint.Rules.X12;

/// <summary>Short codes that were read before, so that reading one again makes no string. Its size is fixed.</summary>
internal sealed class ValueCache<T>
    where T : struct, ISpanParsable<T>
{
    private const int Longest = 7;
    private const int Slots = 256;

    private readonly (ulong Key, T Value)[] slots = new (ulong, T)[Slots];

    /// <summary>Reads a code.</summary>
    /// <returns>Whether the bytes have its shape.</returns>
    public bool TryRead(ReadOnlySpan<byte> text, out T value)
    {
        value = default;
        if (text.IsEmpty || text.Length > Longest)
        {
            return text.Length > Longest && T.TryParse(SegmentValues.Text(text), null, out value);
        }

        // The length is part of the key, so no key is zero.
        ulong key = (ulong)text.Length;
        foreach (byte character in text)
        {
            key = (key << 8) | character;
        }

        ref (ulong Key, T Value) slot = ref slots[(int)(unchecked(key * 0x9E3779B97F4A7C15) >> 56)];
        if (slot.Key != key)
        {
            if (!T.TryParse(Encoding.Latin1.GetString(text), null, out T read))
            {
                return false;
            }

            slot = (key, read);
        }

        value = slot.Value;
        return true;
    }
}
