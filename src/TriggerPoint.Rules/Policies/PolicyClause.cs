using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>One clause of a payer policy that needs no numbers, such as "the drug has to be on the same claim".</summary>
/// <remarks>Equality is that of all values. Immutable and safe for use by any number of threads.</remarks>
public sealed class PolicyClause : IEquatable<PolicyClause>
{
    private PolicyClause(PolicyClauseKind kind, ClauseTerms terms)
    {
        Kind = kind;
        Terms = terms;
    }

    /// <summary>What it says.</summary>
    public PolicyClauseKind Kind { get; }

    /// <summary>How much breaking it weighs; null for as much as the rule says.</summary>
    public FindingSeverity? Severity => Terms.Severity;

    /// <summary>The facts that it rests on, such as <c>TPI-603</c>; empty when it rests on the policy alone.</summary>
    public IReadOnlyList<string> Facts => Terms.Facts;

    internal ClauseTerms Terms { get; }

    /// <summary>Makes a clause.</summary>
    /// <param name="kind">What it says.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is <see cref="PolicyClauseKind.None"/> or undeclared.</exception>
    public static PolicyClause Create(PolicyClauseKind kind) => kind is > PolicyClauseKind.None and <= LastKind
        ? new(kind, default)
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A clause says one of the listed things.");

    /// <summary>The same clause with another weight.</summary>
    /// <param name="severity">The severity of its findings; null for the rule's own. An undeclared value counts as <see cref="FindingSeverity.Error"/>.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is <see cref="FindingSeverity.None"/>.</exception>
    public PolicyClause WithSeverity(FindingSeverity? severity) => severity == Severity ? this : new(Kind, Terms.WithSeverity(severity));

    /// <summary>The same clause with the facts that it rests on.</summary>
    /// <param name="facts">Ids that a finding names as its basis; none for the policy itself.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or a fact is null.</exception>
    public PolicyClause WithFacts(params string[] facts) => new(Kind, Terms.WithFacts(facts));

    /// <inheritdoc/>
    public bool Equals(PolicyClause? other) => other is not null && Kind == other.Kind && Terms.Equals(other.Terms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyClause);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Kind;

    /// <summary>What it says.</summary>
    /// <returns>The name of <see cref="Kind"/>.</returns>
    public override string ToString() => Kind.ToString();

    internal const PolicyClauseKind LastKind = PolicyClauseKind.AnestheticAndSteroidOnly;
}
