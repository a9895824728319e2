using System;
using System.Buffers;
using System.Text;

namespace TriggerPoint.Rules.Json;

/// <summary>Makes bytes readable that are not all UTF-8.</summary>
internal static class Utf8Repair
{
    /// <summary>The same bytes with a question mark for each that is no UTF-8, so that all others keep their places.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="first">Where the first of them stands.</param>
    /// <param name="count">How many there are.</param>
    public static byte[] Repaired(ReadOnlySpan<byte> bytes, out int first, out int count)
    {
        byte[] repaired = bytes.ToArray();
        (first, count) = (-1, 0);
        for (int at = 0; at < bytes.Length;)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes[at..], out _, out int length);
            if (status != OperationStatus.Done)
            {
                first = count == 0 ? at : first;
                count += length;
                repaired.AsSpan(at, length).Fill((byte)'?');
            }

            at += length;
        }

        return repaired;
    }
}
