using System;
using System.IO;

namespace TriggerPoint.Cli;

/// <summary>The bytes of a file, of which the first can be looked at beforehand, also in a pipe.</summary>
internal sealed class ClaimBytes : Stream
{
    private const int MostHead = 1 << 16;
    private const int Telling = 3;

    private readonly Stream stream;
    private readonly bool ownsStream;
    private readonly ReadMeter meter;
    private byte[] head = [];
    private int headLength;
    private int headRead;

    public ClaimBytes(Stream stream, bool ownsStream, ReadMeter meter)
    {
        this.stream = stream;
        this.ownsStream = ownsStream;
        this.meter = meter;
    }

    /// <summary>Whether another stream can read the same bytes later on.</summary>
    public bool CanReadAgain => ownsStream && stream.CanSeek;

    public override bool CanRead => true;

    public override bool CanSeek => stream.CanSeek;

    public override bool CanWrite => false;

    public override long Length => stream.Length;

    public override long Position
    {
        get => stream.Position - (headLength - headRead);
        set => throw new NotSupportedException();
    }

    /// <summary>What <see cref="Head"/> looked at, as long as nothing was read.</summary>
    public ReadOnlySpan<byte> Peeked => head.AsSpan(0, headLength);

    /// <summary>The first bytes: of a pipe as many as tell something, since whoever writes it may wait for an answer.</summary>
    public ReadOnlySpan<byte> Head()
    {
        head = new byte[MostHead];
        int read;
        while (headLength < MostHead && (read = stream.Read(head.AsSpan(headLength))) > 0)
        {
            headLength += read;
            if (!CanReadAgain && head.AsSpan(0, headLength).TrimStart(" \t\r\n\uFEFF"u8).Length >= Telling)
            {
                break;
            }
        }

        return Peeked;
    }

    public override int Read(Span<byte> buffer)
    {
        int count;
        if (headRead < headLength)
        {
            count = Math.Min(buffer.Length, headLength - headRead);
            head.AsSpan(headRead, count).CopyTo(buffer);
            headRead += count;
            head = headRead == headLength ? [] : head;
        }
        else
        {
            count = stream.Read(buffer);
        }

        meter.Add(count);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && ownsStream)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
