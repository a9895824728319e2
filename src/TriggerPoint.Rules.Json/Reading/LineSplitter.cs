using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace TriggerPoint.Rules.Json;

/// <summary>Splits a stream into lines that end with LF, in memory that grows with neither the stream nor a line.</summary>
internal sealed class LineSplitter
{
    private const int BlockSize = 1 << 16;
    private const int LargestKept = 1 << 20;

    private readonly Stream stream;
    private readonly int longest;
    private byte[] buffer = new byte[BlockSize];
    private int start;
    private int searched;
    private int end;
    private long offset;
    private long lineNumber;
    private long dropped;
    private bool ended;

    public LineSplitter(Stream stream, int longest)
    {
        this.stream = stream;
        this.longest = longest;
    }

    /// <summary>Whether the end of the line at hand has been read.</summary>
    public bool HasWholeLine => ended || buffer.AsSpan(searched, end - searched).Contains((byte)'\n');

    /// <summary>The first bytes of the stream, as far as they have been read.</summary>
    public ReadOnlySpan<byte> Beginning => offset == 0 ? buffer.AsSpan(start, end - start) : default;

    /// <summary>Leaves out bytes that belong to no line.</summary>
    public void Skip(int bytes)
    {
        start += bytes;
        searched = start;
        offset += bytes;
    }

    /// <summary>Takes a line out of what has been read; false when more must be read, or at the end.</summary>
    public bool TryTake(out RawLine line)
    {
        int newline = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
        if (newline >= 0)
        {
            line = Take(searched + newline, 1);
            return true;
        }

        searched = end;
        if (ended && (end > start || dropped > 0))
        {
            line = Take(end, 0);
            return true;
        }

        line = default;
        return false;
    }

    /// <summary>Reads more; false at the end of the stream.</summary>
    public bool Fill() => !ended && Filled(stream.Read(FreeSpace().Span));

    /// <inheritdoc cref="Fill"/>
    public async ValueTask<bool> FillAsync(CancellationToken cancellation) =>
        !ended && Filled(await stream.ReadAsync(FreeSpace(), cancellation).ConfigureAwait(false));

    private RawLine Take(int stop, int mark)
    {
        int kept = stop - start;
        bool tooLong = dropped > 0 || kept > longest;
        var place = new SourceLocation(offset, ++lineNumber, 0);
        var line = new RawLine(tooLong ? default : buffer.AsSpan(start, kept), place, dropped + kept);
        offset += dropped + kept + mark;
        start = stop + mark;
        searched = start;
        dropped = 0;
        return line;
    }

    private bool Filled(int read)
    {
        end += read;
        ended = read == 0;
        return !ended || end > start || dropped > 0;
    }

    private Memory<byte> FreeSpace()
    {
        if (dropped > 0 || end - start > longest)
        {
            // Of a line that is too long nothing is kept but its length.
            dropped += end - start;
            start = end = searched = 0;
        }

        int unread = end - start;
        if (unread == 0 && buffer.Length > LargestKept)
        {
            buffer = new byte[BlockSize];
        }

        byte[] target = buffer.Length - unread < BlockSize / 2 ? new byte[buffer.Length * 2] : buffer;
        if (start > 0 || target != buffer)
        {
            Buffer.BlockCopy(buffer, start, target, 0, unread);
            (buffer, searched, start, end) = (target, searched - start, 0, unread);
        }

        return buffer.AsMemory(end);
    }
}
