using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What the session before has to have achieved for a repeat to be covered: <c>50 percent relief for 6 weeks</c>.</summary>
/// <remarks>Equality is that of all values. Immutable and safe for use by any number of threads.</remarks>
public sealed class RepeatCondition : IEquatable<RepeatCondition>
{
    private RepeatCondition(decimal percent, decimal weeks)
    {
        Percent = percent >= 0 ? percent : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A relief is 0 percent or more.");
        Weeks = weeks >= 0 ? weeks : throw new ArgumentOutOfRangeException(nameof(weeks), weeks, "A time is 0 weeks or more.");
    }

    private RepeatCondition(RepeatCondition other)
        : this(other.Percent, other.Weeks)
    {
        Key = other.Key;
        Terms = other.Terms;
    }

    /// <summary>The least relief, in percent of the pain.</summary>
    public decimal Percent { get; }

    /// <summary>How long it has to last at least, in weeks; 0 when the policy does not say.</summary>
    public decimal Weeks { get; }

    /// <summary>What makes a session a repeat: an earlier one of the patient, at a region, or at a site.</summary>
    public LimitKey Key { get; private set; }

    /// <summary>How much less relief weighs; null for as much as the rule says (TPR4042).</summary>
    public FindingSeverity? Severity => Terms.Severity;

    /// <summary>The facts that it rests on, such as <c>TPI-602</c>; empty when it rests on the policy alone.</summary>
    public IReadOnlyList<string> Facts => Terms.Facts;

    internal ClauseTerms Terms { get; private set; }

    /// <summary>A condition on every session of a patient but the first.</summary>
    /// <param name="percent">The least relief, in percent of the pain, 0 or more.</param>
    /// <param name="weeks">How long it has to last at least, in weeks; 0 for "not said".</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static RepeatCondition Create(decimal percent, decimal weeks) => new(percent, weeks);

    /// <summary>The same condition on repeats at a region or site.</summary>
    /// <param name="key">What makes a repeat; an undeclared value counts as <see cref="LimitKey.Patient"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    public RepeatCondition WithKey(LimitKey key)
    {
        LimitKey known = key <= LimitKey.Site ? key : LimitKey.Patient;
        return known == Key ? this : new(this) { Key = known };
    }

    /// <summary>The same condition with another weight.</summary>
    /// <param name="severity">The severity of its findings; null for the rule's own. An undeclared value counts as <see cref="FindingSeverity.Error"/>.</param>
    /// <returns>This value when nothing changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is <see cref="FindingSeverity.None"/>.</exception>
    public RepeatCondition WithSeverity(FindingSeverity? severity) => severity == Severity ? this : new(this) { Terms = Terms.WithSeverity(severity) };

    /// <summary>The same condition with the facts that it rests on.</summary>
    /// <param name="facts">Ids that a finding names as its basis; none for the policy itself.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or a fact is null.</exception>
    public RepeatCondition WithFacts(params string[] facts) => new(this) { Terms = Terms.WithFacts(facts) };

    /// <inheritdoc/>
    public bool Equals(RepeatCondition? other) => ReferenceEquals(this, other)
        || (other is not null && Percent == other.Percent && Weeks == other.Weeks && Key == other.Key && Terms.Equals(other.Terms));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RepeatCondition);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Percent.GetHashCode() * 31) + Weeks.GetHashCode());

    /// <summary>The condition in words.</summary>
    /// <returns>For example <c>50 percent relief for 6 weeks</c>.</returns>
    public override string ToString() =>
        Weeks == 0 ? FormattableString.Invariant($"{Percent} percent relief") : FormattableString.Invariant($"{Percent} percent relief for {Weeks} weeks");
}
