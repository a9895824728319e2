using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules.Testing;

/// <summary>Ways to make a failing value smaller, for <c>Arb.From(generator, shrinker)</c>.</summary>
/// <remarks>
/// Every value offered is one that the library's own factories make. Each is smaller than the one before in a fixed measure, so that shrinking
/// ends. Nothing is kept between calls; safe for use by any number of threads.
/// </remarks>
public static class TriggerPointShrink
{
    /// <summary>Smaller sessions: first those of as many muscles (fewer repeats, no passes, better known muscles), then those of fewer.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The smaller sessions, those of as many muscles first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public static IEnumerable<InjectionSession> Session(InjectionSession session) =>
        SessionShrinker.Shrink(session ?? throw new ArgumentNullException(nameof(session)));

    /// <summary>Smaller claims: fewer lines, those of trigger point codes last, then less on each line and about the whole.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The smaller claims.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static IEnumerable<Claim> Claim(Claim claim) => CaseShrinker.Smaller(claim ?? throw new ArgumentNullException(nameof(claim)));

    /// <summary>Smaller cases: a smaller claim, then a smaller record, then a shorter history.</summary>
    /// <param name="one">The case.</param>
    /// <returns>The smaller cases.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> is null.</exception>
    public static IEnumerable<ScrubCase> Case(ScrubCase one) => CaseShrinker.Shrink(one ?? throw new ArgumentNullException(nameof(one)));
}
