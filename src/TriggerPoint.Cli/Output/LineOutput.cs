using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Threading;

namespace TriggerPoint.Cli;

/// <summary>Collects lines and writes them in batches that always end with a whole line.</summary>
internal sealed class LineOutput : IBufferWriter<byte>
{
    private const int BatchSize = 1 << 16;
    private const int LargestKept = 1 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly byte[] NoTail = [];

    private readonly Stream stream;
    private readonly Lock gate = new();
    private ArrayBufferWriter<byte> batch = new(BatchSize);
    private byte[] tail = NoTail;

    public LineOutput(Stream stream) => this.stream = stream;

    /// <inheritdoc/>
    public void Advance(int count) => batch.Advance(count);

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0) => batch.GetMemory(sizeHint);

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => batch.GetSpan(sizeHint);

    /// <summary>Adds text that brings its own line ends.</summary>
    public void Write(string text) => Encoding.UTF8.GetBytes(text, batch);

    /// <summary>Ends the line at hand, and the batch when it is large.</summary>
    public void EndLine()
    {
        batch.Write("\n"u8);
        EndBatch();
    }

    /// <summary>Ends the batch when it is large. The line at hand has been ended.</summary>
    public void EndBatch()
    {
        if (batch.WrittenCount >= BatchSize)
        {
            Flush();
        }
    }

    /// <summary>Writes what was collected, so that whoever waits for it has it.</summary>
    /// <exception cref="OutputException">The stream takes no more.</exception>
    public void Flush()
    {
        lock (gate)
        {
            try
            {
                stream.Write(batch.WrittenSpan);
                stream.Flush();
            }
            catch (IOException failed)
            {
                throw new OutputException(failed);
            }
        }

        batch.ResetWrittenCount();
        if (batch.Capacity > LargestKept)
        {
            // One huge line must not hold its memory for the rest of the run.
            batch = new ArrayBufferWriter<byte>(BatchSize);
        }
    }

    /// <summary>Writes what was collected, and the rest of a document that is cut off from here on until it is written whole.</summary>
    /// <param name="rest">What makes a whole document of all that was flushed; empty when it is one.</param>
    /// <exception cref="OutputException">The stream takes no more.</exception>
    public void FlushWithTail(string rest)
    {
        lock (gate)
        {
            Flush();
            tail = Encoding.UTF8.GetBytes(rest);
        }
    }

    /// <summary>Waits until no batch is half written, writes the tail and lets nothing else begin; gives up on a reader that does not read.</summary>
    public void Close()
    {
        if (!gate.TryEnter(Patience) || tail.Length == 0)
        {
            return;
        }

        try
        {
            stream.Write(tail);
            stream.Flush();
        }
        catch (IOException)
        {
            // Nobody reads any more, and the process is about to end.
        }
    }
}
