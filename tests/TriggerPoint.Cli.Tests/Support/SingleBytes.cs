using System;
using System.IO;

namespace TriggerPoint.Cli.Tests;

/// <summary>An input that gives one byte at a time, as a slow pipe may.</summary>
internal sealed class SingleBytes : MemoryStream
{
    private readonly Func<byte?> next;

    public SingleBytes(Func<byte?> next) => this.next = next;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (next() is not { } value)
        {
            return 0;
        }

        buffer[0] = value;
        return 1;
    }
}
