using System;

namespace TriggerPoint.Rules.X12;

/// <summary>Goes through the segments of a stretch one by one, whatever their layout. The definition of what a segment is.</summary>
/// <remarks>
/// Blanks and line ends before a segment are no part of it, line ends inside are taken out, and empty segments are none. A stretch begins between two
/// segments; its last segment may lack the terminator.
/// </remarks>
internal ref struct SegmentCursor
{
    private readonly ReadOnlySpan<byte> window;
    private readonly Delimiters delimiters;
    private readonly LineJoiner joiner;
    private readonly int longest;
    private int next;
    private long segments;
    private long lines;

    /// <summary>Begins at a place of the window, whose bytes are looked at up to the end of the span.</summary>
    public SegmentCursor(ReadOnlySpan<byte> window, ScanPoint from, Delimiters delimiters, LineJoiner joiner, int longest)
    {
        this.window = window;
        this.delimiters = delimiters;
        this.joiner = joiner;
        this.longest = longest;
        next = from.Position;
        segments = from.Segments;
        lines = from.Lines;
    }

    /// <summary>The segment; without an id when it is too long.</summary>
    public Segment Current { get; private set; }

    /// <summary>Where the segment begins.</summary>
    public ScanPoint At { get; private set; }

    /// <summary>Whether line ends were taken out.</summary>
    public bool IsWrapped { get; private set; }

    /// <summary>Whether the segment is longer than any can be, and was not looked at.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The place behind the segment and its terminator.</summary>
    public readonly ScanPoint Next => new(next, segments, lines);

    /// <summary>Whether a byte may stand between segments without meaning.</summary>
    public static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    public bool MoveNext()
    {
        for (; next < window.Length && (IsBlank(window[next]) || window[next] == delimiters.Segment); next++)
        {
            lines += window[next] == '\n' ? 1 : 0;
        }

        if (next == window.Length)
        {
            return false;
        }

        At = new(next, segments, lines);
        segments++;
        ReadOnlySpan<byte> rest = window[next..];
        int end = rest.IndexOfAny(delimiters.Segment, (byte)'\r', (byte)'\n');
        if (end >= 0 && end <= longest && rest[end] == delimiters.Segment)
        {
            // Nearly every segment: no line end inside.
            Take(rest[..end], isTerminated: true);
            IsTooLong = IsWrapped = false;
            Current = new(rest[..end], delimiters);
            return true;
        }

        end = end < 0 ? end : rest.IndexOf(delimiters.Segment);
        ReadOnlySpan<byte> text = end < 0 ? rest : rest[..end];
        Take(text, isTerminated: end >= 0);
        lines += text.Count((byte)'\n');

        // A line end before the terminator belongs to neither.
        ReadOnlySpan<byte> trimmed = text.TrimEnd("\r\n"u8);
        IsTooLong = text.Length > 2 * longest || trimmed.Length > longest;
        IsWrapped = !IsTooLong && trimmed.IndexOfAny((byte)'\r', (byte)'\n') >= 0;
        Current = new(IsTooLong ? default : IsWrapped ? joiner.Join(trimmed) : trimmed, delimiters);
        return true;
    }

    /// <summary>Goes behind a segment and its terminator.</summary>
    private void Take(ReadOnlySpan<byte> text, bool isTerminated)
    {
        next += text.Length + (isTerminated ? 1 : 0);
        lines += isTerminated && delimiters.Segment == '\n' ? 1 : 0;
    }
}
