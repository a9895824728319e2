using System;

namespace TriggerPoint.Rules.X12;

/// <summary>The pieces of a stretch of bytes between separators, one after the other.</summary>
internal ref struct Parts
{
    private readonly byte separator;
    private ReadOnlySpan<byte> rest;
    private bool ended;

    public Parts(ReadOnlySpan<byte> text, byte separator)
    {
        rest = text;
        this.separator = separator;
        ended = false;
    }

    /// <summary>Whether nothing is left, not even an empty piece.</summary>
    public readonly bool Ended => ended;

    /// <summary>The next piece without space around it; empty behind the last one.</summary>
    public ReadOnlySpan<byte> Next()
    {
        int at = rest.IndexOf(separator);
        ReadOnlySpan<byte> part = at < 0 ? rest : rest[..at];
        ended |= at < 0;
        rest = at < 0 ? default : rest[(at + 1)..];
        return !part.IsEmpty && (part[0] == ' ' || part[^1] == ' ') ? part.Trim((byte)' ') : part;
    }

    /// <summary>Leaves pieces out.</summary>
    public void Skip(int count)
    {
        for (int i = 0; i < count; i++)
        {
            Next();
        }
    }
}
