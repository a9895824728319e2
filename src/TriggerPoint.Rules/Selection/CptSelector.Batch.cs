using System;
using System.Runtime.CompilerServices;

namespace TriggerPoint.Rules;

// The doors for callers who keep sites as they are and need no explanation. With literal lists among arrays, the compiler is told to take arrays.
public static partial class CptSelector
{
    /// <summary>The code and the count of one session of injections under <see cref="CountingConvention.SidesDistinct"/>, without an explanation.</summary>
    /// <param name="sites">The sites of the session. Unspecified ones are not counted.</param>
    /// <returns>The code and the count of what the sites prove: those that <c>Select</c> gives for a session of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sites"/> is null.</exception>
    public static SelectedCode SelectCode(MuscleSite[] sites) => SelectCode(sites, CountingConvention.SidesDistinct);

    /// <summary>The code and the count of one session of injections under a convention, without an explanation.</summary>
    /// <param name="sites">The sites of the session. Unspecified ones are not counted.</param>
    /// <param name="convention">How muscles are counted where the field disagrees.</param>
    /// <returns>The code and the count of what the sites prove: those that <c>Select</c> gives for a session of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sites"/> is null.</exception>
    public static SelectedCode SelectCode(MuscleSite[] sites, CountingConvention convention) =>
        SelectCode(sites, convention, NeedleTechnique.Injection);

    /// <summary>The code and the count of one session under a convention, for one technique, without an explanation.</summary>
    /// <remarks>Allocates nothing up to 32 sites, but for conventions that keep divisions apart.</remarks>
    /// <param name="sites">The sites of the session. Unspecified ones are not counted.</param>
    /// <param name="convention">How muscles are counted where the field disagrees.</param>
    /// <param name="technique">What was done with the needle.</param>
    /// <returns>The code and the count of what the sites prove: those that <c>Select</c> gives for a session of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sites"/> is null.</exception>
    public static SelectedCode SelectCode(MuscleSite[] sites, CountingConvention convention, NeedleTechnique technique) =>
        CodeOf(sites ?? throw new ArgumentNullException(nameof(sites)), convention, technique);

    /// <summary>Selects the codes of many sessions of injections under <see cref="CountingConvention.SidesDistinct"/>.</summary>
    /// <param name="sites">The sites of all sessions, one session behind the other. Unspecified ones are not counted.</param>
    /// <param name="offsets">
    /// Where in <paramref name="sites"/> each session starts, and where the last one ends: 0 first, never falling, one number more than sessions.
    /// </param>
    /// <param name="codes">Where the codes go, one for each session. What lies behind them is left alone.</param>
    /// <exception cref="ArgumentNullException">One of the columns is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="offsets"/> is no such column, or <paramref name="codes"/> is too short. The message names the place, and nothing is written.
    /// </exception>
    [OverloadResolutionPriority(1)]
    public static void SelectMany(MuscleSite[] sites, int[] offsets, TriggerPointCode[] codes) =>
        SelectMany(sites, offsets, codes, CountingConvention.SidesDistinct);

    /// <summary>Selects the codes of many sessions of injections under a convention.</summary>
    /// <param name="sites">The sites of all sessions, one session behind the other. Unspecified ones are not counted.</param>
    /// <param name="offsets">
    /// Where in <paramref name="sites"/> each session starts, and where the last one ends: 0 first, never falling, one number more than sessions.
    /// </param>
    /// <param name="codes">Where the codes go, one for each session. What lies behind them is left alone.</param>
    /// <param name="convention">How muscles are counted where the field disagrees.</param>
    /// <exception cref="ArgumentNullException">One of the columns is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="offsets"/> is no such column, or <paramref name="codes"/> is too short. The message names the place, and nothing is written.
    /// </exception>
    [OverloadResolutionPriority(1)]
    public static void SelectMany(MuscleSite[] sites, int[] offsets, TriggerPointCode[] codes, CountingConvention convention) =>
        SelectMany(sites, offsets, codes, convention, NeedleTechnique.Injection);

    /// <summary>Selects the codes of many sessions under a convention, for one technique: what <c>Select</c> answers session by session.</summary>
    /// <remarks>
    /// Allocates nothing, but for conventions that keep divisions apart. Any number of threads may call at once. The columns must not overlap,
    /// and must not change meanwhile.
    /// </remarks>
    /// <param name="sites">The sites of all sessions, one session behind the other. Unspecified ones are not counted.</param>
    /// <param name="offsets">
    /// Where in <paramref name="sites"/> each session starts, and where the last one ends: 0 first, never falling, one number more than sessions.
    /// </param>
    /// <param name="codes">Where the codes go, one for each session. What lies behind them is left alone.</param>
    /// <param name="convention">How muscles are counted where the field disagrees.</param>
    /// <param name="technique">What was done with the needle, in all sessions.</param>
    /// <exception cref="ArgumentNullException">One of the columns is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="offsets"/> is no such column, or <paramref name="codes"/> is too short. The message names the place, and nothing is written.
    /// </exception>
    [OverloadResolutionPriority(1)]
    public static void SelectMany(
        MuscleSite[] sites, int[] offsets, TriggerPointCode[] codes, CountingConvention convention, NeedleTechnique technique) =>
        new SessionColumns(
            sites ?? throw new ArgumentNullException(nameof(sites)),
            offsets ?? throw new ArgumentNullException(nameof(offsets)),
            codes ?? throw new ArgumentNullException(nameof(codes)),
            convention,
            technique).Select();

    private static SelectedCode CodeOf(ReadOnlySpan<MuscleSite> sites, CountingConvention convention, NeedleTechnique technique)
    {
        int muscles = SiteCounter.Count(sites, SiteCodes.Of(convention));
        return new SelectedCode(TriggerPointCodes.For(technique, muscles), muscles);
    }
}
