using System;
using System.Globalization;

namespace TriggerPoint.Rules;

/// <summary>A row of a file that could not be read: where it stands and why.</summary>
/// <remarks>
/// The default value is no row: line 0 and empty texts. Equality is that of all parts.
/// Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct RejectedRow : IEquatable<RejectedRow>
{
    private readonly string? column;
    private readonly string? reason;

    internal RejectedRow(int line, string column, string reason)
    {
        Line = line;
        this.column = column;
        this.reason = reason;
    }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column that is wrong; empty when it is the row as a whole.</summary>
    public string Column => column ?? string.Empty;

    /// <summary>Why the row was not read, with the start of the value.</summary>
    public string Reason => reason ?? string.Empty;

    /// <summary>The row for people: <c>line 12, effective date: '2024133' is not a date (yyyymmdd)</c>.</summary>
    /// <returns>A short text; it is not read back.</returns>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, Column.Length > 0 ? "line {0}, {1}: {2}" : "line {0}: {2}", Line, Column, Reason);

    /// <inheritdoc/>
    public bool Equals(RejectedRow other) => Line == other.Line && Column == other.Column && Reason == other.Reason;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RejectedRow other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Line;

    /// <summary>Whether two rows are the same.</summary>
    /// <param name="left">One row.</param>
    /// <param name="right">The other row.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(RejectedRow left, RejectedRow right) => left.Equals(right);

    /// <summary>Whether two rows differ.</summary>
    /// <param name="left">One row.</param>
    /// <param name="right">The other row.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(RejectedRow left, RejectedRow right) => !left.Equals(right);
}
