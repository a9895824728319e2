using System;
using System.Globalization;

namespace TriggerPoint.Rules;

/// <summary>Where something stands in the file it was read from.</summary>
/// <remarks>
/// The default value is <see cref="None"/>: it was made in code, or the place is not known. Equality is that of the three numbers.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct SourceLocation : IEquatable<SourceLocation>
{
    // Line numbers begin at 1, so that all-zero bits mean "no place".
    private readonly long byteOffset;

    /// <summary>Makes a place.</summary>
    /// <param name="byteOffset">The bytes before it in the file, 0 or more.</param>
    /// <param name="lineNumber">The line, from 1.</param>
    /// <param name="segmentNumber">The X12 segment, from 1; 0 in a file without segments.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below its least value.</exception>
    public SourceLocation(long byteOffset, long lineNumber, long segmentNumber)
    {
        this.byteOffset = byteOffset >= 0
            ? byteOffset
            : throw new ArgumentOutOfRangeException(nameof(byteOffset), byteOffset, "An offset is 0 or more.");
        LineNumber = lineNumber >= 1
            ? lineNumber
            : throw new ArgumentOutOfRangeException(nameof(lineNumber), lineNumber, "Lines are numbered from 1.");
        SegmentNumber = segmentNumber >= 0
            ? segmentNumber
            : throw new ArgumentOutOfRangeException(nameof(segmentNumber), segmentNumber, "Segments are numbered from 1; 0 says that there are none.");
    }

    /// <summary>No place: the default value.</summary>
    public static SourceLocation None => default;

    /// <summary>Whether the place is not known.</summary>
    public bool IsNone => LineNumber == 0;

    /// <summary>The bytes before it in the file; -1 when the place is not known.</summary>
    public long ByteOffset => IsNone ? -1 : byteOffset;

    /// <summary>The line, from 1; 0 when the place is not known.</summary>
    public long LineNumber { get; }

    /// <summary>The X12 segment, from 1; 0 when the file has none or the place is not known.</summary>
    public long SegmentNumber { get; }

    /// <inheritdoc/>
    public bool Equals(SourceLocation other) =>
        byteOffset == other.byteOffset && LineNumber == other.LineNumber && SegmentNumber == other.SegmentNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceLocation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((byteOffset.GetHashCode() * 31) + LineNumber.GetHashCode());

    /// <summary>The place in words: <c>line 3, segment 40, byte 1032</c>; the empty text when it is not known.</summary>
    /// <returns>The place.</returns>
    public override string ToString() => IsNone
        ? string.Empty
        : SegmentNumber == 0
            ? string.Format(CultureInfo.InvariantCulture, "line {0}, byte {1}", LineNumber, byteOffset)
            : string.Format(CultureInfo.InvariantCulture, "line {0}, segment {1}, byte {2}", LineNumber, SegmentNumber, byteOffset);

    /// <summary>Whether two places are the same.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other place.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(SourceLocation left, SourceLocation right) => left.Equals(right);

    /// <summary>Whether two places differ.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other place.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(SourceLocation left, SourceLocation right) => !left.Equals(right);
}
