using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The least time between two sessions that a payer covers: <c>6 weeks between sessions for a muscle and side</c>.</summary>
/// <remarks>
/// A session exactly so much later is allowed. Equality is that of all values. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class SpacingLimit : IEquatable<SpacingLimit>
{
    private SpacingLimit(CalendarPeriod gap) => Gap = gap;

    private SpacingLimit(SpacingLimit other)
        : this(other.Gap)
    {
        Key = other.Key;
        Terms = other.Terms;
    }

    /// <summary>The least time from one session to the next.</summary>
    public CalendarPeriod Gap { get; }

    /// <summary>Which sessions it lies between.</summary>
    public LimitKey Key { get; private set; }

    /// <summary>How much a shorter time weighs; null for as much as the rule says (TPR4002).</summary>
    public FindingSeverity? Severity => Terms.Severity;

    /// <summary>The facts that it rests on, such as <c>TPI-602</c>; empty when it rests on the policy alone.</summary>
    public IReadOnlyList<string> Facts => Terms.Facts;

    internal ClauseTerms Terms { get; private set; }

    /// <summary>A least time between the sessions of a patient.</summary>
    /// <param name="gap">The time.</param>
    /// <returns>The limit.</returns>
    public static SpacingLimit Create(CalendarPeriod gap) => new(gap);

    /// <summary>The same limit between the sessions of a patient, a region or a site.</summary>
    /// <param name="key">Which sessions; an undeclared value counts as <see cref="LimitKey.Patient"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    public SpacingLimit WithKey(LimitKey key)
    {
        LimitKey known = key <= LimitKey.Site ? key : LimitKey.Patient;
        return known == Key ? this : new(this) { Key = known };
    }

    /// <summary>The same limit with another weight.</summary>
    /// <param name="severity">The severity of its findings; null for the rule's own. An undeclared value counts as <see cref="FindingSeverity.Error"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is <see cref="FindingSeverity.None"/>.</exception>
    public SpacingLimit WithSeverity(FindingSeverity? severity) => severity == Severity ? this : new(this) { Terms = Terms.WithSeverity(severity) };

    /// <summary>The same limit with the facts that it rests on.</summary>
    /// <param name="facts">Ids that a finding names as its basis; none for the policy itself.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or a fact is null.</exception>
    public SpacingLimit WithFacts(params string[] facts) => new(this) { Terms = Terms.WithFacts(facts) };

    /// <inheritdoc/>
    public bool Equals(SpacingLimit? other) =>
        ReferenceEquals(this, other) || (other is not null && Gap == other.Gap && Key == other.Key && Terms.Equals(other.Terms));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpacingLimit);

    /// <inheritdoc/>
    public override int GetHashCode() => Gap.GetHashCode();

    /// <summary>The limit in words.</summary>
    /// <returns>For example <c>6 weeks between sessions for a muscle and side</c>.</returns>
    public override string ToString() => $"{Gap} between sessions for {LimitWords.One(Key)}";
}
