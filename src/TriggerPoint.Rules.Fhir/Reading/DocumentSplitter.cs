using System;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace TriggerPoint.Rules.Fhir;

/// <summary>
/// Splits a stream into JSON values one behind the other, on lines of their own or not, in memory that grows with no more than one value.
/// </summary>
/// <remarks>After a value that is damaged or too long, the next one begins at the next line that begins with a brace.</remarks>
internal sealed class DocumentSplitter
{
    private const int BlockSize = 1 << 16;
    private const int LargestKept = 1 << 20;

    private readonly Stream stream;
    private readonly int longest;
    private byte[] buffer = new byte[BlockSize];
    private int start;
    private int read;
    private int end;
    private long offset;
    private long lineNumber = 1;
    private JsonReaderState state;
    private bool isDamaged;
    private long dropped;
    private long droppedLines;
    private bool ended;

    public DocumentSplitter(Stream stream, int longest)
    {
        this.stream = stream;
        this.longest = longest;
    }

    /// <summary>The first bytes of the stream, as far as they have been read.</summary>
    public ReadOnlySpan<byte> Beginning => offset == 0 ? buffer.AsSpan(start, end - start) : default;

    /// <summary>Whether the stream has been read to its end.</summary>
    public bool IsAtEnd => ended;

    /// <summary>Leaves out bytes that belong to no value.</summary>
    public void Skip(int bytes)
    {
        start += bytes;
        read = start;
        offset += bytes;
    }

    /// <summary>Takes a value out of what has been read; false when more must be read, or at the end.</summary>
    public bool TryTake(out RawDocument document)
    {
        document = default;
        if (dropped == 0 && !isDamaged)
        {
            SkipWhiteSpace();
            if (start == end)
            {
                return false;
            }

            switch (Advance())
            {
                case Progress.Whole:
                    document = Take(read);
                    return true;
                case Progress.Unfinished:
                    return false;
                default:
                    isDamaged = true;
                    read = start;
                    break;
            }
        }

        // From here on the next line that begins with a brace is looked for.
        int brace = buffer.AsSpan(read, end - read).IndexOf("\n{"u8);
        if (brace < 0 && !ended)
        {
            read = Math.Max(read, end - 1);
            return false;
        }

        document = Take(brace < 0 ? end : read + brace + 1);
        return true;
    }

    /// <summary>Reads more; false at the end of the stream.</summary>
    public bool Fill() => !ended && Filled(stream.Read(FreeSpace().Span));

    /// <inheritdoc cref="Fill"/>
    public async ValueTask<bool> FillAsync(CancellationToken cancellation) =>
        !ended && Filled(await stream.ReadAsync(FreeSpace(), cancellation).ConfigureAwait(false));

    private void SkipWhiteSpace()
    {
        // Within a value this finds nothing, since a value does not begin with white space.
        ReadOnlySpan<byte> unread = buffer.AsSpan(start, end - start);
        int space = unread.IndexOfAnyExcept(" \t\r\n"u8);
        space = space < 0 ? unread.Length : space;
        if (space > 0)
        {
            lineNumber += unread[..space].Count((byte)'\n');
            Skip(space);
        }
    }

    /// <summary>Reads on in the value at hand.</summary>
    private Progress Advance()
    {
        try
        {
            var json = new Utf8JsonReader(buffer.AsSpan(read, end - read), ended, state);
            while (json.Read())
            {
                if (json.CurrentDepth == 0 && json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                {
                    read += (int)json.BytesConsumed;
                    return Progress.Whole;
                }
            }

            read += (int)json.BytesConsumed;
            state = json.CurrentState;
            return ended ? Progress.Damaged : Progress.Unfinished;
        }
        catch (JsonException)
        {
            return Progress.Damaged;
        }
    }

    private RawDocument Take(int stop)
    {
        int kept = stop - start;
        bool isTooLong = dropped > 0 || kept > longest;
        var document = new RawDocument(
            isTooLong ? default : buffer.AsMemory(start, kept), new SourceLocation(offset, lineNumber, 0), dropped + kept);
        offset += dropped + kept;
        lineNumber += droppedLines + buffer.AsSpan(start, kept).Count((byte)'\n');
        start = read = stop;
        state = default;
        isDamaged = false;
        (dropped, droppedLines) = (0, 0);
        return document;
    }

    private bool Filled(int count)
    {
        end += count;
        ended = count == 0;
        return !ended || end > start || dropped > 0;
    }

    private Memory<byte> FreeSpace()
    {
        if (dropped > 0 || end - start > longest)
        {
            // Of a value that is too long nothing is kept but its length, and its last byte, which may end a line.
            int gone = Math.Max(0, end - start - 1);
            dropped += gone;
            droppedLines += buffer.AsSpan(start, gone).Count((byte)'\n');
            start += gone;
            read = start;
        }

        int unread = end - start;
        byte[] target = buffer.Length - unread < BlockSize / 2
            ? new byte[buffer.Length * 2]
            : unread < BlockSize / 2 && buffer.Length > LargestKept ? new byte[BlockSize] : buffer;
        if (start > 0 || target != buffer)
        {
            Buffer.BlockCopy(buffer, start, target, 0, unread);
            (buffer, read, start, end) = (target, read - start, 0, unread);
        }

        return buffer.AsMemory(end);
    }

    private enum Progress
    {
        Unfinished,
        Whole,
        Damaged,
    }
}
