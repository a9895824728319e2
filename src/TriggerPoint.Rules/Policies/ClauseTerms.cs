using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What every clause of a policy has: the weight of breaking it, and the facts that it rests on.</summary>
internal readonly struct ClauseTerms : IEquatable<ClauseTerms>
{
    private readonly IReadOnlyList<string>? facts;

    private ClauseTerms(FindingSeverity? severity, IReadOnlyList<string>? facts)
    {
        Severity = severity;
        this.facts = facts;
    }

    public FindingSeverity? Severity { get; }

    public IReadOnlyList<string> Facts => facts ?? ReadOnly.View(Array.Empty<string>());

    public ClauseTerms WithSeverity(FindingSeverity? severity) => severity switch
    {
        FindingSeverity.None => throw new ArgumentOutOfRangeException(nameof(severity), severity, "A clause that is not to be reported is left out."),
        > FindingSeverity.Error => new(FindingSeverity.Error, facts),
        _ => new(severity, facts),
    };

    public ClauseTerms WithFacts(string[] ids) => new(Severity, ReadOnly.View(ReadOnly.Copy(ids, nameof(facts))));

    /// <summary>What a finding rests on under a policy: the facts or, where the policy's author names none, the policy itself.</summary>
    public IReadOnlyList<string> Basis(PayerPolicy policy) => facts is { Count: > 0 } ? facts : policy.OwnBasis;

    public bool Equals(ClauseTerms other) =>
        Severity == other.Severity && Facts.SequenceEqual(other.Facts);

    public override bool Equals(object? obj) => obj is ClauseTerms other && Equals(other);

    public override int GetHashCode() => (int)(Severity ?? 0);
}
