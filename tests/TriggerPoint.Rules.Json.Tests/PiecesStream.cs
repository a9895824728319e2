using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace TriggerPoint.Rules.Json.Tests;

/// <summary>Bytes that come in pieces of one size, as a slow pipe may give them.</summary>
internal sealed class PiecesStream : MemoryStream
{
    private readonly int size;

    public PiecesStream(byte[] bytes, int size)
        : base(bytes) => this.size = size;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, size)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, size)], cancellationToken);
}
