using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using System.Threading;
using System.Threading.Tasks;

namespace TriggerPoint.Rules.Json;

/// <summary>Reads claims as JSON lines, one claim per line; see <c>docs/guide/claims-json.md</c> for the fields.</summary>
/// <remarks>
/// <para>
/// Every line that is not blank gives one <see cref="ClaimInput"/>, in order, whatever it holds: what cannot be read is a finding with its place, and the rest of
/// the claim is there. Memory grows neither with the file nor with a line. A mark of the byte order in front is no part of the first line.
/// </para>
/// <para>For use by one thread; <see cref="Parse(string)"/> and <see cref="Parse(ReadOnlySpan{byte})"/> are safe for use by any number.</para>
/// </remarks>
public sealed class ClaimJsonReader
{
    /// <summary>The most bytes that a line may have: 16 MiB. A longer one is passed over, and reported (TPR6021).</summary>
    public const int LongestLine = 16 << 20;

    private const int LongestMark = 3;

    private readonly LineSplitter lines;
    private readonly ClaimParser parser = new();
    private bool begun;
    private bool ended;

    /// <summary>Makes a reader.</summary>
    /// <param name="stream">The bytes, in UTF-8. The caller closes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public ClaimJsonReader(Stream stream) => lines = new LineSplitter(stream ?? throw new ArgumentNullException(nameof(stream)), LongestLine);

    /// <summary>Whether the next claim, or the end, can be told without waiting for the stream.</summary>
    public bool HasWholeLine => ended || lines.HasWholeLine;

    /// <summary>Reads one claim.</summary>
    /// <param name="utf8">One JSON object, such as a line of a file or a message of a queue.</param>
    /// <returns>The claim, or the reason why it cannot be read; its place is line 1, byte 0.</returns>
    public static ClaimInput Parse(ReadOnlySpan<byte> utf8) => utf8.Length > LongestLine
        ? TooLong(new SourceLocation(0, 1, 0), utf8.Length)
        : Read(new ClaimParser(), utf8, new SourceLocation(0, 1, 0));

    /// <summary>Reads one claim.</summary>
    /// <param name="json">One JSON object, such as a line of a file or a message of a queue.</param>
    /// <returns>The claim, or the reason why it cannot be read; its place is line 1, and byte offsets are those of the text in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ClaimInput Parse(string json) => Parse(Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json))));

    /// <summary>Reads the next claim, if there is one.</summary>
    /// <param name="input">The claim, or the reason why it cannot be read.</param>
    /// <returns>Whether there was another line.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool TryRead([NotNullWhen(true)] out ClaimInput? input)
    {
        while (!TryReadBuffered(out input))
        {
            if (ended || !lines.Fill())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the next claim, if there is one, without blocking.</summary>
    /// <param name="cancellation">Ends the wait for the stream.</param>
    /// <returns>The claim, or the reason why it cannot be read; null at the end.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public async ValueTask<ClaimInput?> ReadAsync(CancellationToken cancellation)
    {
        ClaimInput? input;
        while (!TryReadBuffered(out input))
        {
            if (ended || !await lines.FillAsync(cancellation).ConfigureAwait(false))
            {
                return null;
            }
        }

        return input;
    }

    /// <summary>Reads all claims that are left.</summary>
    /// <returns>The claims, read one by one as they are asked for.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<ClaimInput> ReadToEnd()
    {
        while (TryRead(out ClaimInput? input))
        {
            yield return input;
        }
    }

    /// <summary>Reads all claims that are left, without blocking.</summary>
    /// <param name="cancellation">Ends the wait for the stream.</param>
    /// <returns>The claims, read one by one as they are asked for.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public async IAsyncEnumerable<ClaimInput> ReadToEndAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await ReadAsync(cancellation).ConfigureAwait(false) is { } input)
        {
            yield return input;
        }
    }

    private static ClaimInput Read(ClaimParser parser, ReadOnlySpan<byte> bytes, SourceLocation place)
    {
        if (Utf8.IsValid(bytes))
        {
            return parser.Read(bytes, place);
        }

        ClaimInput input = parser.Read(Utf8Repair.Repaired(bytes, out int first, out int count), place);
        string message = $"{count} {(count == 1 ? "byte is" : "bytes are")} no UTF-8, from byte {first + 1} of the line on; each was read as a question mark.";
        return input.WithFindings([Finding.ForInput(ReaderRule.NotUtf8, message, new SourceLocation(place.ByteOffset + first, place.LineNumber, 0))]);
    }

    private static ClaimInput TooLong(SourceLocation place, long length) => ClaimInput.Unreadable(
        place, Finding.ForInput(ReaderRule.LineTooLong, $"The line has {length} bytes, and at most {LongestLine} are read.", place));

    private bool TryReadBuffered([NotNullWhen(true)] out ClaimInput? input)
    {
        input = null;
        if (!begun && !TryBegin(out input))
        {
            return input is not null;
        }

        while (!ended && lines.TryTake(out RawLine line))
        {
            if (line.IsTooLong)
            {
                input = TooLong(line.Place, line.Length);
                return true;
            }

            if (line.Bytes.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                input = Read(parser, line.Bytes, line.Place);
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks for a mark of the byte order; false while too little has been read, or when the file is in another encoding.</summary>
    private bool TryBegin(out ClaimInput? refused)
    {
        refused = null;
        ReadOnlySpan<byte> beginning = lines.Beginning;
        if (beginning.Length < LongestMark && !lines.HasWholeLine)
        {
            return false;
        }

        begun = true;
        if (beginning.StartsWith("\uFEFF"u8))
        {
            lines.Skip(LongestMark);
        }
        else if (beginning.StartsWith<byte>([0xFF, 0xFE]) || beginning.StartsWith<byte>([0xFE, 0xFF]))
        {
            ended = true;
            var place = new SourceLocation(0, 1, 0);
            refused = ClaimInput.Unreadable(
                place, Finding.ForInput(ReaderRule.NoJsonObject, "The file is UTF-16 and was not read; write it as UTF-8.", place));
            return false;
        }

        return true;
    }
}
