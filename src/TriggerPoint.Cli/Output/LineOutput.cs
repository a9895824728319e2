using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Threading;

namespace TriggerPoint.Cli;

/// <summary>Collects lines and writes them in batches that always end with a whole line.</summary>
internal sealed class LineOutput
{
    private const int BatchSize = 1 << 16;
    private const int LargestKept = 1 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Stream stream;
    private readonly Lock gate = new();
    private ArrayBufferWriter<byte> batch = new(BatchSize);

    public LineOutput(Stream stream) => this.stream = stream;

    /// <summary>Where the bytes of the line at hand go.</summary>
    public IBufferWriter<byte> Line => batch;

    /// <summary>Adds text that brings its own line ends.</summary>
    public void Write(string text) => Encoding.UTF8.GetBytes(text, batch);

    /// <summary>Ends the line at hand, and the batch when it is large.</summary>
    public void EndLine()
    {
        batch.Write("\n"u8);
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

    /// <summary>Waits until no batch is half written and lets no other begin; gives up on a reader that does not read.</summary>
    public void Close() => gate.TryEnter(Patience);
}
