using System;

namespace TriggerPoint.Rules;

/// <summary>Chooses the trigger point code that a session's record supports.</summary>
/// <remarks>
/// <para>
/// The code depends on the number of distinct muscles and on nothing else: 20552 for one or two, 20553 for three or more (TPI-101); without
/// an injectate 20560 and 20561 (TPI-106). Injections, needle passes and trigger points are never counted (TPI-102). The selected code is that
/// of the <em>supported</em> count: what the record proves, never more.
/// </para>
/// <para>All members are pure: the same session gives the same answer on every machine and in every culture. Safe for use by any number of threads.</para>
/// </remarks>
public static partial class CptSelector
{
    /// <summary>Selects under the default convention, <see cref="CountingConvention.SidesDistinct"/>.</summary>
    /// <param name="session">What was done.</param>
    /// <returns>The selection. "No code applies" is a selection without a code, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public static CptSelection Select(InjectionSession session) => Select(session, CountingConvention.SidesDistinct);

    /// <summary>Selects under a convention.</summary>
    /// <param name="session">What was done.</param>
    /// <param name="convention">How muscles are counted where the field disagrees.</param>
    /// <returns>The selection. "No code applies" is a selection without a code, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public static CptSelection Select(InjectionSession session, CountingConvention convention)
    {
        SessionEvidence evidence = (session ?? throw new ArgumentNullException(nameof(session))).Evidence;
        return new CptSelection(
            session, convention, MuscleCounter.Injected(evidence, convention), MuscleCounter.Needled(evidence, convention));
    }
}
