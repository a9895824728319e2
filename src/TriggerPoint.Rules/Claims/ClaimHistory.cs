using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The sessions of a patient before a claim.</summary>
/// <remarks>
/// <see cref="Unknown"/> is "no data"; a history without sessions is known to be empty, and the two are never the same. In between lies a history of some
/// sessions beside which there may be more: <c>ClaimHistory.Unknown.With(sessions)</c>. What they show is found; what they do not show stays "no data".
/// Equality is that of the sessions in their order, and of <see cref="IsKnown"/>. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class ClaimHistory : IEquatable<ClaimHistory>
{
    private readonly PastSession[] sessions;

    private ClaimHistory(bool isKnown, PastSession[] sessions)
    {
        IsKnown = isKnown;
        this.sessions = sessions;
    }

    /// <summary>No history was given.</summary>
    public static ClaimHistory Unknown { get; } = new(false, Array.Empty<PastSession>());

    /// <summary>A history that is known, and empty.</summary>
    public static ClaimHistory Empty { get; } = new(true, Array.Empty<PastSession>());

    /// <summary>Whether the sessions are all there were; false when none were given, and when there may be more.</summary>
    public bool IsKnown { get; }

    /// <summary>The sessions, in the order in which they were given; several of one date are one session.</summary>
    public IReadOnlyList<PastSession> Sessions => ReadOnly.View(sessions);

    internal PastSession[] SessionArray => sessions;

    /// <summary>A history of sessions.</summary>
    /// <param name="sessions">The sessions, in any order; none is <see cref="Empty"/>.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or a session is null.</exception>
    public static ClaimHistory Create(IEnumerable<PastSession> sessions)
    {
        PastSession[] copy = ReadOnly.Copy(sessions, nameof(sessions));
        return copy.Length == 0 ? Empty : new(true, copy);
    }

    /// <summary>A history of sessions.</summary>
    /// <param name="sessions">The sessions, in any order; none is <see cref="Empty"/>.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> or a session is null.</exception>
    public static ClaimHistory Create(params PastSession[] sessions) => Create((IEnumerable<PastSession>)sessions);

    /// <summary>The same history with more sessions.</summary>
    /// <param name="more">The sessions.</param>
    /// <returns>This value when there are none. A history that is not known stays so: these are some of its sessions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> or a session is null.</exception>
    public ClaimHistory With(IEnumerable<PastSession> more)
    {
        PastSession[] added = ReadOnly.Copy(more, nameof(more));
        return added.Length == 0 ? this : new(IsKnown, sessions.Concat(added).ToArray());
    }

    /// <inheritdoc/>
    public bool Equals(ClaimHistory? other) => ReferenceEquals(this, other)
        || (other is not null && IsKnown == other.IsKnown && sessions.AsEnumerable().SequenceEqual(other.sessions));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClaimHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((IsKnown ? 1 : 0) + (sessions.Length * 31));

    /// <summary>How many sessions are known.</summary>
    /// <returns>For example <c>2 sessions</c>, <c>2 sessions, perhaps more</c>, or <c>not known</c>.</returns>
    public override string ToString() => sessions.Length == 0 && !IsKnown ? "not known"
        : $"{Wording.Count(sessions.Length, "session")}{(IsKnown ? string.Empty : ", perhaps more")}";
}
