using System;
using System.IO;
using System.Text.Json;

namespace TriggerPoint.Cli.Tests;

/// <summary>An output that keeps nothing: it counts lines, parses each as JSON and tells who asks.</summary>
internal sealed class CheckingOutput : Stream
{
    private readonly MemoryStream line = new();
    private readonly Action<long, JsonElement> onLine;

    public CheckingOutput(Action<long, JsonElement> onLine) => this.onLine = onLine;

    public long Lines { get; private set; }

    /// <summary>Whether all that was written so far ended with a whole line at every flush.</summary>
    public bool EndsWithWholeLines { get; private set; } = true;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ReadOnlySpan<byte> rest = buffer.AsSpan(offset, count);
        for (int end = rest.IndexOf((byte)'\n'); end >= 0; end = rest.IndexOf((byte)'\n'))
        {
            line.Write(rest[..end]);
            rest = rest[(end + 1)..];
            using (var document = JsonDocument.Parse(line.GetBuffer().AsMemory(0, (int)line.Length)))
            {
                onLine(++Lines, document.RootElement);
            }

            line.SetLength(0);
        }

        line.Write(rest);
    }

    public override void Flush() => EndsWithWholeLines &= line.Length == 0;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
