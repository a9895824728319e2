using System;
using System.IO;

namespace TriggerPoint.Cli.Tests;

/// <summary>A stream that fails when it is used.</summary>
internal sealed class FailingStream : Stream
{
    private readonly Exception failure;

    public FailingStream(Exception failure) => this.failure = failure;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => throw failure;

    public override void Write(byte[] buffer, int offset, int count) => throw failure;

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
