using System;

namespace TriggerPoint.Rules.Testing;

/// <summary>One thing that a scrubber under test says of a claim, as far as the laws need to know it.</summary>
/// <remarks>
/// The default value is a flag on the whole claim that weighs nothing. A flag of severity <see cref="FindingSeverity.None"/> says that something
/// could not be checked. Equality is that of the three values. Immutable and safe for use by any number of threads.
/// </remarks>
public readonly struct ClaimFlag : IEquatable<ClaimFlag>
{
    private readonly string? message;

    /// <summary>Makes a flag.</summary>
    /// <param name="line">The service line, from 1; 0 for the whole claim.</param>
    /// <param name="severity">How much it weighs; <see cref="FindingSeverity.None"/> for "not checked".</param>
    /// <param name="message">What was found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public ClaimFlag(int line, FindingSeverity severity, string message)
    {
        Line = line;
        Severity = severity;
        this.message = message ?? throw new ArgumentNullException(nameof(message));
    }

    /// <summary>The service line, from 1; 0 for the whole claim.</summary>
    public int Line { get; }

    /// <summary>How much it weighs; <see cref="FindingSeverity.None"/> for "not checked".</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What was found; empty in the default value.</summary>
    public string Message => message ?? string.Empty;

    /// <inheritdoc/>
    public bool Equals(ClaimFlag other) => Line == other.Line && Severity == other.Severity && Message == other.Message;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClaimFlag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Line * 31) + StringComparer.Ordinal.GetHashCode(Message));

    /// <summary>The severity, the line and the message.</summary>
    /// <returns>For example <c>error, line 2: …</c>.</returns>
    public override string ToString()
    {
        string weight = Severity == FindingSeverity.None ? "not checked" : Severity.ToString().ToLowerInvariant();
        return Line == 0 ? $"{weight}: {Message}" : FormattableString.Invariant($"{weight}, line {Line}: {Message}");
    }

    /// <summary>Whether two flags are the same.</summary>
    /// <param name="left">One flag.</param>
    /// <param name="right">The other flag.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(ClaimFlag left, ClaimFlag right) => left.Equals(right);

    /// <summary>Whether two flags differ.</summary>
    /// <param name="left">One flag.</param>
    /// <param name="right">The other flag.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(ClaimFlag left, ClaimFlag right) => !left.Equals(right);
}
