using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What every clause of a policy has: the weight of breaking it, and the facts that it rests on.</summary>
internal readonly struct ClauseTerms : IEquatable<ClauseTerms>
{
    private readonly string[]? facts;

    private ClauseTerms(FindingSeverity? severity, string[]? facts)
    {
        Severity = severity;
        this.facts = facts;
    }

    public FindingSeverity? Severity { get; }

    public IReadOnlyList<string> Facts => ReadOnly.View(facts ?? Array.Empty<string>());

    public ClauseTerms WithSeverity(FindingSeverity? severity) => severity switch
    {
        FindingSeverity.None => throw new ArgumentOutOfRangeException(nameof(severity), severity, "A clause that is not to be reported is left out."),
        > FindingSeverity.Error => new(FindingSeverity.Error, facts),
        _ => new(severity, facts),
    };

    public ClauseTerms WithFacts(string[] ids) => new(Severity, ReadOnly.Copy(ids, nameof(facts)));

    /// <summary>What a finding rests on under a policy: the facts or, where the policy's author names none, the policy itself.</summary>
    public IReadOnlyList<string> Basis(PayerPolicy policy) => facts is { Length: > 0 } ? ReadOnly.View(facts) : ReadOnly.View(new[] { policy.Id });

    public bool Equals(ClauseTerms other) =>
        Severity == other.Severity && (facts ?? Array.Empty<string>()).AsEnumerable().SequenceEqual(other.facts ?? Array.Empty<string>());

    public override bool Equals(object? obj) => obj is ClauseTerms other && Equals(other);

    public override int GetHashCode() => (int)(Severity ?? 0);
}
