using System;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>A session in which the record is vague: something does not name one muscle with its side: as a parameter it says what a property assumes.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class VagueRecord
{
    internal VagueRecord(InjectionSession session) => Session = session ?? throw new ArgumentNullException(nameof(session));

    /// <summary>The session.</summary>
    public InjectionSession Session { get; }

    /// <summary>The session in words.</summary>
    /// <returns>For example <c>right trapezius ×2, left trapezius ×1</c>.</returns>
    public override string ToString() => SessionWords.Of(Session);

    internal static bool Fits(InjectionSession session) => session.Injections.Any(injection => !injection.Mention.IsSettled || injection.Mention.Site.Side is not (Side.Left or Side.Right));
}
