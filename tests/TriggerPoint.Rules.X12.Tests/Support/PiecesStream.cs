using System;
using System.IO;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>A stream that cannot seek and hands over its bytes in pieces of random length, as a network does.</summary>
internal sealed class PiecesStream(ReadOnlyMemory<byte> bytes, Random random, int longest) : Stream
{
    private int position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int length = Math.Min(Math.Min(random.Next(1, longest + 1), buffer.Length), bytes.Length - position);
        bytes.Span.Slice(position, length).CopyTo(buffer);
        position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
