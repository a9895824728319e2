#if NET
using System;
using System.Runtime.InteropServices;

namespace TriggerPoint.Rules;

internal static partial class ContentHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static int Of(ReadOnlySpan<char> text) => Of(MemoryMarshal.AsBytes(text));

    /// <summary>The hash of what became of so many rules.</summary>
    public static int Of(RuleOutcome[] outcomes, int count) => Of(MemoryMarshal.AsBytes(outcomes.AsSpan(0, count)));

    // Eight bytes at a time; the last step overlaps the one before.
    private static int Of(ReadOnlySpan<byte> bytes)
    {
        ulong hash = (ulong)bytes.Length;
        if (bytes.Length < sizeof(ulong))
        {
            foreach (byte one in bytes)
            {
                hash = Step(hash, one);
            }
        }
        else
        {
            foreach (ulong word in MemoryMarshal.Cast<byte, ulong>(bytes))
            {
                hash = Step(hash, word);
            }

            hash = Step(hash, MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]));
        }

        return unchecked((int)(hash >> 32));
    }

    private static ulong Step(ulong hash, ulong word)
    {
        ulong mixed = unchecked((hash ^ word) * Prime);
        return mixed ^ (mixed >> 29);
    }
}
#endif
