using System;

namespace TriggerPoint.Rules.X12;

/// <summary>Takes the line ends out of segments that a program has wrapped; a segment without any stays where it is.</summary>
internal sealed class LineJoiner
{
    private byte[] joined = [];

    /// <summary>The segment without line ends: good until the next one is joined.</summary>
    public ReadOnlySpan<byte> Join(ReadOnlySpan<byte> text)
    {
        if (joined.Length < text.Length)
        {
            joined = new byte[text.Length * 2];
        }

        int length = 0;
        foreach (byte value in text)
        {
            if (value is not ((byte)'\r' or (byte)'\n'))
            {
                joined[length++] = value;
            }
        }

        return joined.AsSpan(0, length);
    }
}
