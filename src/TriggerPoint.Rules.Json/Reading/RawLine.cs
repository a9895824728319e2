using System;

namespace TriggerPoint.Rules.Json;

/// <summary>One line of a file as bytes, without its end.</summary>
internal readonly ref struct RawLine
{
    public RawLine(ReadOnlySpan<byte> bytes, SourceLocation place, long length)
    {
        Bytes = bytes;
        Place = place;
        Length = length;
    }

    /// <summary>The bytes, until the next line is taken; empty when the line is too long.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    public SourceLocation Place { get; }

    public long Length { get; }

    public bool IsTooLong => Bytes.Length < Length;
}
