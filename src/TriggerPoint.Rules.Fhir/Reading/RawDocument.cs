using System;

namespace TriggerPoint.Rules.Fhir;

/// <summary>One JSON value of a file as bytes, or what stands in its place.</summary>
internal readonly struct RawDocument
{
    public RawDocument(ReadOnlyMemory<byte> bytes, SourceLocation place, long length)
    {
        Bytes = bytes;
        Place = place;
        Length = length;
    }

    /// <summary>The bytes, until the next one is taken; empty when there are too many.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    public SourceLocation Place { get; }

    public long Length { get; }

    public bool IsTooLong => Bytes.Length < Length;
}
