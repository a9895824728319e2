using System;
using System.Buffers;
using System.Collections.Generic;
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
/// finding with its place, on the claim it is about or in <see cref="Summary"/>, and reading goes on with the next segment that can.
/// </para>
/// <para>
/// Memory does not grow with the file: a buffer, and one claim. What the reader is given stays open. For use by one thread at a time.
/// </para>
/// </remarks>
public sealed class X12ClaimReader : IDisposable
{
    private readonly TransmissionReader transmission;
    private readonly Stream? stream;
    private byte[] buffer = [];
    private ReadOnlyMemory<byte> window;
    private bool isLast;
    private bool isDisposed;
    private X12Claim? current;

    private X12ClaimReader(X12ReadOptions options, Stream? stream, ReadOnlyMemory<byte> bytes)
    {
        transmission = new(options ?? throw new ArgumentNullException(nameof(options)));
        this.stream = stream;
        window = bytes;
        isLast = stream is null;
        buffer = isLast ? buffer : ArrayPool<byte>.Shared.Rent(options.BufferLength);
    }

    /// <summary>The claim that was read last.</summary>
    /// <exception cref="InvalidOperationException">No claim was read yet, or none is left.</exception>
    public X12Claim Current => current ?? throw new InvalidOperationException("There is no claim: Read has not been called, or returned false.");

    /// <summary>What the file held, as far as it was read; made anew by each call.</summary>
    public X12Summary Summary => transmission.Summarize();

    /// <summary>Reads a stream from where it is.</summary>
    /// <param name="stream">The file. It is read in large pieces, and stays open.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static X12ClaimReader Open(Stream stream) => Open(stream, X12ReadOptions.Default);

    /// <summary>Reads a stream from where it is.</summary>
    /// <param name="stream">The file. It is read in large pieces, and stays open.</param>
    /// <param name="options">What to hand over.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static X12ClaimReader Open(Stream stream, X12ReadOptions options) =>
        new(options, stream ?? throw new ArgumentNullException(nameof(stream)), default);

    /// <summary>Reads a pipe. It is not completed.</summary>
    /// <param name="pipe">The file.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    public static X12ClaimReader Open(PipeReader pipe) => Open(pipe, X12ReadOptions.Default);

    /// <summary>Reads a pipe. It is not completed.</summary>
    /// <param name="pipe">The file.</param>
    /// <param name="options">What to hand over.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static X12ClaimReader Open(PipeReader pipe, X12ReadOptions options) =>
        Open((pipe ?? throw new ArgumentNullException(nameof(pipe))).AsStream(leaveOpen: true), options);

    /// <summary>Reads bytes where they are: nothing is copied.</summary>
    /// <param name="bytes">The whole file; it must not change while it is read.</param>
    /// <returns>The reader.</returns>
    public static X12ClaimReader Open(ReadOnlyMemory<byte> bytes) => Open(bytes, X12ReadOptions.Default);

    /// <summary>Reads bytes where they are: nothing is copied.</summary>
    /// <param name="bytes">The whole file; it must not change while it is read.</param>
    /// <param name="options">What to hand over.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static X12ClaimReader Open(ReadOnlyMemory<byte> bytes, X12ReadOptions options) => new(options, null, bytes);

    /// <summary>Reads the next claim.</summary>
    /// <returns>Whether there was one; <see cref="Current"/> is it. After false the <see cref="Summary"/> is complete.</returns>
    /// <exception cref="ObjectDisposedException">The reader was disposed of.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool Read()
    {
        while (true)
        {
            if (Step() is { } found)
            {
                return found;
            }

            Memory<byte> free = Slide();
            Fill(stream!.ReadAtLeast(free.Span, free.Length, throwOnEndOfStream: false), free.Length);
        }
    }

    /// <summary>Reads the next claim.</summary>
    /// <param name="cancellationToken">Stops the wait for bytes.</param>
    /// <returns>Whether there was one; <see cref="Current"/> is it. After false the <see cref="Summary"/> is complete.</returns>
    /// <exception cref="ObjectDisposedException">The reader was disposed of.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was stopped. The reader cannot go on.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Step() is { } found)
            {
                return found;
            }

            Memory<byte> free = Slide();
            Fill(await stream!.ReadAtLeastAsync(free, free.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false), free.Length);
        }
    }

    /// <summary>Reads the claims that are left.</summary>
    /// <returns>The claims, each read when it is asked for. To be gone through once.</returns>
    public IEnumerable<X12Claim> ReadAll()
    {
        while (Read())
        {
            yield return Current;
        }
    }

    /// <summary>Reads the claims that are left.</summary>
    /// <param name="cancellationToken">Stops the wait for bytes.</param>
    /// <returns>The claims, each read when it is asked for. To be gone through once.</returns>
    public async IAsyncEnumerable<X12Claim> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return Current;
        }
    }

    /// <summary>Gives the buffer back. What the reader was given stays open, and <see cref="Summary"/> can still be read.</summary>
    public void Dispose()
    {
        isDisposed = true;
        LetGo();
    }

    /// <summary>Goes as far as the bytes at hand reach: true at a claim, false at the end, null when more are needed.</summary>
    private bool? Step()
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        switch (transmission.Step(window.Span, isLast))
        {
            case ReadStep.Claim:
                current = transmission.Current;
                return true;
            case ReadStep.End:
                LetGo();
                return false;
            default:
                return null;
        }
    }

    private void LetGo()
    {
        current = null;
        window = default;
        if (buffer.Length > 0)
        {
            // It held names and numbers of patients.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            buffer = [];
        }
    }

    /// <summary>Moves what is still needed to the front of the buffer.</summary>
    /// <returns>The free part behind it.</returns>
    private Memory<byte> Slide()
    {
        ReadOnlySpan<byte> kept = window.Span[transmission.Release(window.Span)..];
        kept.CopyTo(buffer);
        window = buffer.AsMemory(0, kept.Length);
        return buffer.AsMemory(kept.Length);
    }

    private void Fill(int read, int free)
    {
        isLast = read < free;
        window = buffer.AsMemory(0, window.Length + read);
    }
}
