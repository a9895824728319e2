using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace TriggerPoint.Rules.X12;

/// <summary>Reads the claims of an 837P file, one after the other, whatever the size of the file.</summary>
/// <remarks>
/// <para>
/// Professional claims of 005010X222A1 and A2 are read, and of 004010X098A1 as far as the two agree. Bytes are never an error: what cannot be read is a
/// finding with its place, on the claim it is about or in <see cref="Summary"/>, and reading goes on with the next segment that can be read.
/// </para>
/// <para>
/// Memory does not grow with the file: there is a buffer, and one claim. The caller closes what the reader was given. For use by one thread at a time.
/// </para>
/// </remarks>
public sealed class X12ClaimReader
{
    private readonly TransmissionReader transmission;
    private readonly Stream? stream;
    private readonly int bufferLength;
    private byte[] buffer = [];
    private ReadOnlyMemory<byte> window;
    private bool isLast;

    /// <summary>Reads a stream from where it is.</summary>
    /// <param name="stream">The file. It is read in large pieces.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public X12ClaimReader(Stream stream)
        : this(stream, X12ReadOptions.Default)
    {
    }

    /// <summary>Reads a stream from where it is.</summary>
    /// <param name="stream">The file. It is read in large pieces.</param>
    /// <param name="options">What to hand over.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public X12ClaimReader(Stream stream, X12ReadOptions options)
    {
        this.stream = stream ?? throw new ArgumentNullException(nameof(stream));
        transmission = new(options ?? throw new ArgumentNullException(nameof(options)));
        bufferLength = options.BufferLength;

        // One byte more than the file has shows that it has no more.
        long length = stream.CanSeek ? Math.Clamp(stream.Length - stream.Position + 1, 1, bufferLength) : bufferLength;
        buffer = new byte[length];
    }

    /// <summary>Reads a pipe, which is not completed.</summary>
    /// <param name="pipe">The file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    public X12ClaimReader(PipeReader pipe)
        : this(pipe, X12ReadOptions.Default)
    {
    }

    /// <summary>Reads a pipe, which is not completed.</summary>
    /// <param name="pipe">The file.</param>
    /// <param name="options">What to hand over.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public X12ClaimReader(PipeReader pipe, X12ReadOptions options)
        : this((pipe ?? throw new ArgumentNullException(nameof(pipe))).AsStream(leaveOpen: true), options)
    {
    }

    /// <summary>Reads bytes where they are: nothing is copied.</summary>
    /// <param name="bytes">The whole file; it must not change while it is read.</param>
    public X12ClaimReader(ReadOnlyMemory<byte> bytes)
        : this(bytes, X12ReadOptions.Default)
    {
    }

    /// <summary>Reads bytes where they are: nothing is copied.</summary>
    /// <param name="bytes">The whole file; it must not change while it is read.</param>
    /// <param name="options">What to hand over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public X12ClaimReader(ReadOnlyMemory<byte> bytes, X12ReadOptions options)
    {
        transmission = new(options ?? throw new ArgumentNullException(nameof(options)));
        window = bytes;
        isLast = true;
    }

    /// <summary>What the file held, as far as it was read; made anew by each call.</summary>
    public X12Summary Summary => transmission.Summarize();

    /// <summary>Reads the next claim, if there is one.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Whether there was one; after false the <see cref="Summary"/> is complete.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool TryRead([NotNullWhen(true)] out X12Claim? claim)
    {
        ReadStep step;
        while ((step = transmission.Step(window.Span, isLast)) == ReadStep.NeedsMore)
        {
            Memory<byte> free = Slide();
            Fill(stream!.ReadAtLeast(free.Span, free.Length, throwOnEndOfStream: false), free.Length);
        }

        claim = Take(step);
        return claim is not null;
    }

    /// <summary>Reads the next claim, if there is one, without blocking.</summary>
    /// <param name="cancellation">Ends the wait for the stream.</param>
    /// <returns>The claim; null at the end, when the <see cref="Summary"/> is complete.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended. The reader cannot go on.</exception>
    public async ValueTask<X12Claim?> ReadAsync(CancellationToken cancellation)
    {
        ReadStep step;
        while ((step = transmission.Step(window.Span, isLast)) == ReadStep.NeedsMore)
        {
            Memory<byte> free = Slide();
            Fill(await stream!.ReadAtLeastAsync(free, free.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false), free.Length);
        }

        return Take(step);
    }

    /// <summary>Reads all claims that are left.</summary>
    /// <returns>The claims, read one by one as they are asked for.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<X12Claim> ReadToEnd()
    {
        while (TryRead(out X12Claim? claim))
        {
            yield return claim;
        }
    }

    /// <summary>Reads all claims that are left, without blocking.</summary>
    /// <param name="cancellation">Ends the wait for the stream.</param>
    /// <returns>The claims, read one by one as they are asked for.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public async IAsyncEnumerable<X12Claim> ReadToEndAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await ReadAsync(cancellation).ConfigureAwait(false) is { } claim)
        {
            yield return claim;
        }
    }

    private X12Claim? Take(ReadStep step)
    {
        if (step == ReadStep.Claim)
        {
            return transmission.Current;
        }

        window = default;
        buffer = [];
        return null;
    }

    /// <summary>Moves what is still needed to the front of the buffer.</summary>
    /// <returns>The free part behind it.</returns>
    private Memory<byte> Slide()
    {
        ReadOnlySpan<byte> kept = window.Span[transmission.Release(window.Span)..];

        // A file that grows while it is read, or does not know its length.
        byte[] next = kept.Length > buffer.Length / 2 && buffer.Length < bufferLength ? new byte[bufferLength] : buffer;
        kept.CopyTo(next);
        buffer = next;
        window = buffer.AsMemory(0, kept.Length);
        return buffer.AsMemory(kept.Length);
    }

    private void Fill(int read, int free)
    {
        isLast = read < free;
        window = buffer.AsMemory(0, window.Length + read);
    }
}
