using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace TriggerPoint.Cli;

/// <summary>Reads UTF-8 lines one by one, in memory that does not grow with the input or with a line.</summary>
/// <remarks>A line ends with LF or CR LF, as editors number lines. Bytes that are no UTF-8 become U+FFFD.</remarks>
internal sealed class LineReader
{
    /// <summary>The most characters (UTF-16 code units) that a line may have.</summary>
    public const int LongestLine = 4 << 20;

    /// <summary>How much is kept of a line that is too long.</summary>
    public const int KeptOfTooLong = 200;

    private const int BlockSize = 1 << 16;
    private const int LargestKept = 1 << 18;
    private const int MostInvalidLinesNamed = 5;
    private const char ByteOrderMark = '\uFEFF';

    // A mark in front and a CR behind, which are known for what they are only when the line is whole.
    private const int NotCounted = 2;

    private readonly Stream stream;
    private readonly string name;
    private readonly ReplacementFallback fallback = new();
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private readonly List<long> invalidLines = [];
    private readonly byte[] block = new byte[BlockSize];
    private int start;
    private int end;
    private bool ended;
    private char[] line = new char[BlockSize];
    private int length;
    private bool tooLong;
    private long number;

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What to call it in messages.</param>
    public LineReader(Stream stream, string name)
    {
        this.stream = stream;
        this.name = name;
        decoder.Fallback = fallback;
    }

    /// <summary>Whether the next line needs more bytes than have been read, so that the reader may have to wait for them.</summary>
    public bool MayWait => !Unread.Contains((byte)'\n');

    /// <summary>How many lines held bytes that are no UTF-8.</summary>
    public long InvalidLineCount { get; private set; }

    /// <summary>The numbers of the first of those lines.</summary>
    public IReadOnlyList<long> FirstInvalidLines => invalidLines;

    private ReadOnlySpan<byte> Unread => block.AsSpan(start, end - start);

    /// <summary>Reads the next line, if there is one.</summary>
    /// <exception cref="InputException">The stream cannot be read.</exception>
    public bool TryRead(out InputLine result)
    {
        Begin();
        bool any = false;
        while (start < end || Fill())
        {
            any = true;
            int newline = Unread.IndexOf((byte)'\n');
            Add(newline < 0 ? Unread : Unread[..newline], isLast: newline >= 0);
            if (newline >= 0)
            {
                start += newline + 1;
                result = End();
                return true;
            }

            start = end;
        }

        if (any)
        {
            Add([], isLast: true);
        }

        result = any ? End() : default;
        return any;
    }

    private bool Fill()
    {
        if (ended)
        {
            return false;
        }

        try
        {
            start = 0;
            end = stream.Read(block);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{name} cannot be read: {failed.Message}", failed);
        }

        ended = end == 0;
        if (number == 1 && length == 0 && end >= 2 && (block[0], block[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
        {
            throw new InputException($"{name} is UTF-16; write it as UTF-8.");
        }

        return !ended;
    }

    private void Begin()
    {
        number++;
        length = 0;
        tooLong = false;
        fallback.Count = 0;
        if (line.Length > LargestKept)
        {
            line = new char[BlockSize];
        }
    }

    private void Add(ReadOnlySpan<byte> bytes, bool isLast)
    {
        if (tooLong)
        {
            return;
        }

        int most = Encoding.UTF8.GetMaxCharCount(bytes.Length);
        if (line.Length - length < most)
        {
            Array.Resize(ref line, Math.Max(line.Length * 2, length + most));
        }

        length += decoder.GetChars(bytes, line.AsSpan(length), isLast);
        if (length > LongestLine + NotCounted)
        {
            Cut();
        }
    }

    private InputLine End()
    {
        if (!tooLong && length > 0 && line[length - 1] == '\r')
        {
            length--;
        }

        int from = number == 1 && length > 0 && line[0] == ByteOrderMark ? 1 : 0;
        if (length - from > LongestLine)
        {
            Cut();
        }

        if (fallback.Count > 0)
        {
            InvalidLineCount++;
            if (invalidLines.Count < MostInvalidLinesNamed)
            {
                invalidLines.Add(number);
            }
        }

        return new InputLine(number, new string(line, from, length - from), tooLong);
    }

    private void Cut()
    {
        tooLong = true;
        decoder.Reset();
        length = char.IsHighSurrogate(line[KeptOfTooLong - 1]) ? KeptOfTooLong - 1 : KeptOfTooLong;
    }
}
