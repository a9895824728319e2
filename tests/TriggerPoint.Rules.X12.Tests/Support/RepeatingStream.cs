using System;
using System.IO;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>A beginning, the same middle many times, and an end: a file of any size that is nowhere.</summary>
internal sealed class RepeatingStream(byte[] beginning, byte[] middle, int times, byte[] end) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => beginning.Length + ((long)middle.Length * times) + end.Length;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        ReadOnlySpan<byte> piece = Piece();
        int length = Math.Min(piece.Length, buffer.Length);
        piece[..length].CopyTo(buffer);
        position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private ReadOnlySpan<byte> Piece()
    {
        long inMiddle = position - beginning.Length;
        return inMiddle < 0 ? beginning.AsSpan((int)position)
            : inMiddle < (long)middle.Length * times ? middle.AsSpan((int)(inMiddle % middle.Length))
            : end.AsSpan((int)Math.Min(end.Length, inMiddle - ((long)middle.Length * times)));
    }
}
