using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What the record says about the sessions that a claim bills.</summary>
/// <remarks>
/// Without documentation a claim's codes cannot be held against muscles: <see cref="None"/> is "no data". A claim form itself names no muscles
/// (TPI-805). Equality is that of the sessions in their order. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class ClaimDocumentation : IEquatable<ClaimDocumentation>
{
    private readonly DocumentedSession[] sessions;

    private ClaimDocumentation(DocumentedSession[] sessions) => this.sessions = sessions;

    /// <summary>No documentation was given.</summary>
    public static ClaimDocumentation None { get; } = new(Array.Empty<DocumentedSession>());

    /// <summary>The documented sessions; several of one date are one encounter.</summary>
    public IReadOnlyList<DocumentedSession> Sessions => ReadOnly.View(sessions);

    internal DocumentedSession[] SessionArray => sessions;

    /// <summary>Documentation of sessions.</summary>
    /// <param name="sessions">The sessions; none is <see cref="None"/>.</param>
    /// <returns>The documentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or a session is null.</exception>
    public static ClaimDocumentation Create(IEnumerable<DocumentedSession> sessions)
    {
        DocumentedSession[] copy = ReadOnly.Copy(sessions, nameof(sessions));
        return copy.Length == 0 ? None : new(copy);
    }

    /// <summary>Documentation of sessions.</summary>
    /// <param name="sessions">The sessions; none is <see cref="None"/>.</param>
    /// <returns>The documentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or a session is null.</exception>
    public static ClaimDocumentation Create(params DocumentedSession[] sessions) => Create((IEnumerable<DocumentedSession>)sessions);

    /// <inheritdoc/>
    public bool Equals(ClaimDocumentation? other) =>
        ReferenceEquals(this, other) || (other is not null && sessions.AsEnumerable().SequenceEqual(other.sessions));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClaimDocumentation);

    /// <inheritdoc/>
    public override int GetHashCode() => sessions.Length == 0 ? 0 : sessions[0].GetHashCode();

    /// <summary>The sessions one behind the other.</summary>
    /// <returns>The documentation in short.</returns>
    public override string ToString() => sessions.Length == 0 ? "no documentation" : string.Join(" | ", sessions.AsEnumerable());
}
