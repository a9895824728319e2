using System;

namespace TriggerPoint.Rules.X12;

/// <summary>How the segments of a regular stretch follow each other: at once, or each behind a line end.</summary>
internal readonly struct BlockLayout
{
    private const byte Yes = 0xFF;

    private BlockLayout(byte terminator, bool behindLineFeed, bool behindReturn)
    {
        Terminator = terminator;
        AtOnce = behindLineFeed || behindReturn ? (byte)0 : Yes;
        BehindLineFeed = behindLineFeed ? Yes : (byte)0;
        BehindReturn = behindReturn ? Yes : (byte)0;
    }

    public byte Terminator { get; }

    /// <summary>All bits when nothing stands between segments.</summary>
    public byte AtOnce { get; }

    /// <summary>All bits when LF stands between them.</summary>
    public byte BehindLineFeed { get; }

    /// <summary>All bits when CRLF stands between them.</summary>
    public byte BehindReturn { get; }

    /// <summary>The layout that a text begins with, right behind a terminator.</summary>
    public static BlockLayout Of(ReadOnlySpan<byte> text, byte terminator) => new(
        terminator, text[0] == '\n' && terminator != '\n', text.StartsWith("\r\n"u8) && terminator is not ((byte)'\r' or (byte)'\n'));

    /// <summary>The line ends between the beginning of a stretch and a segment that begins behind so many others.</summary>
    public int LinesBeforeStart(int segments) => AtOnce == 0 ? segments + 1 : LinesBeforeEnd(segments);

    /// <summary>The line ends between the beginning of a stretch and the terminator of the last of so many segments.</summary>
    public int LinesBeforeEnd(int segments) => AtOnce == 0 || Terminator == '\n' ? segments : 0;
}
