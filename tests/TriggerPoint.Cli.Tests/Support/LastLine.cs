using System;
using System.IO;
using System.Text;

namespace TriggerPoint.Cli.Tests;

/// <summary>An output of which only the last line is kept.</summary>
internal sealed class LastLine : Stream
{
    private readonly MemoryStream line = new();

    public string Text => Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ReadOnlySpan<byte> written = buffer.AsSpan(offset, count);
        int end = written.TrimEnd((byte)'\n').LastIndexOf((byte)'\n');
        if (end >= 0 || (line.Length > 0 && line.GetBuffer()[line.Length - 1] == '\n'))
        {
            line.SetLength(0);
        }

        line.Write(written[(end + 1)..]);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
