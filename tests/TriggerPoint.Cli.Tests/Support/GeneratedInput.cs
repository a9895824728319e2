using System;
using System.IO;
using System.Text;

namespace TriggerPoint.Cli.Tests;

/// <summary>An input that is made while it is read, and never exists as a whole.</summary>
internal sealed class GeneratedInput : Stream
{
    private readonly Func<long, string?> next;
    private byte[] piece = [];
    private int position;
    private long number;

    /// <summary>Makes an input of pieces.</summary>
    /// <param name="next">The piece with a number from 0; null behind the last.</param>
    public GeneratedInput(Func<long, string?> next) => this.next = next;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (position == piece.Length)
        {
            string? text = next(number++);
            if (text is null)
            {
                return 0;
            }

            piece = Encoding.UTF8.GetBytes(text);
            position = 0;
        }

        int read = Math.Min(count, piece.Length - position);
        Array.Copy(piece, position, buffer, offset, read);
        position += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
