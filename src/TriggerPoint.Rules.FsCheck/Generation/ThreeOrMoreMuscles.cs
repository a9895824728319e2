using System;

namespace TriggerPoint.Rules.Testing;

/// <summary>A session in which three or more muscles are injected, all of them named: as a parameter it says what a property assumes. The code is 20553.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class ThreeOrMoreMuscles
{
    internal ThreeOrMoreMuscles(InjectionSession session) => Session = session ?? throw new ArgumentNullException(nameof(session));

    /// <summary>The session.</summary>
    public InjectionSession Session { get; }

    /// <summary>The session in words.</summary>
    /// <returns>For example <c>right trapezius ×2, left trapezius ×1</c>.</returns>
    public override string ToString() => SessionWords.Of(Session);

    internal static bool Fits(InjectionSession session) => SessionCases.IsNamed(session) && NamedCount.Of(session, NeedleTechnique.Injection, CountingConvention.SidesDistinct) >= 3;
}
