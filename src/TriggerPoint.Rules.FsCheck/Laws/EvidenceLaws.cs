using System;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>
/// The laws for a selector that also takes records which are vague: group and region words, alternatives, words that are set aside. They say what
/// such words prove; the code is that of what is proved, and never more.
/// </summary>
/// <remarks>The laws on named muscles are those of <see cref="SelectorLaws"/>. All members are safe for use by any number of threads.</remarks>
public static class EvidenceLaws
{
    /// <summary>Any session has an answer: no code is one, an exception is none (TPI-209).</summary>
    public const string AnySessionHasAnAnswer = nameof(AnySessionHasAnAnswer);

    /// <summary>A group word proves one muscle on its side, however many it may mean (TPI-207, TPI-208).</summary>
    public const string GroupWordsProveOneMuscle = nameof(GroupWordsProveOneMuscle);

    /// <summary>A group word beside a named member on the same side proves no muscle more (TPI-208).</summary>
    public const string NamedMembersExplainTheirGroupWord = nameof(NamedMembersExplainTheirGroupWord);

    /// <summary>A word for a region proves no muscle (TPI-209).</summary>
    public const string RegionWordsProveNoMuscle = nameof(RegionWordsProveNoMuscle);

    /// <summary>"This or that muscle" proves one (TPI-201).</summary>
    public const string AlternativesProveOneMuscle = nameof(AlternativesProveOneMuscle);

    /// <summary>Muscles that the record names without showing them as injected prove nothing (TPI-106).</summary>
    public const string WordsSetAsideProveNothing = nameof(WordsSetAsideProveNothing);

    /// <summary>A sacroiliac joint without fluoroscopy or CT takes 20552 by itself (TPI-108).</summary>
    public const string ASacroiliacJointAloneTakesTheLowerCode = nameof(ASacroiliacJointAloneTakesTheLowerCode);

    /// <summary>A sacroiliac joint beside muscles is no muscle more (TPI-108).</summary>
    public const string ASacroiliacJointIsNoMuscle = nameof(ASacroiliacJointIsNoMuscle);

    /// <summary>Whatever the vague words turn out to mean, the code is no lower than before (TPI-206 to TPI-209).</summary>
    public const string TheCodeIsNeverMoreThanIsProved = nameof(TheCodeIsNeverMoreThanIsProved);

    /// <summary>All of it together: the code is that of the least number of muscles that explains every word (TPI-101, TPI-201).</summary>
    public const string TheProvedNumberDecides = nameof(TheProvedNumberDecides);

    /// <summary>The laws for a selector that takes sessions of this library, with the two sides of a pair counted apart.</summary>
    /// <param name="selector">Gives the code for a session; null or <see cref="ProcedureCode.None"/> when none applies.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public static LawSet For(Func<InjectionSession, ProcedureCode?> selector) => For(selector, CountingConvention.SidesDistinct);

    /// <summary>The laws for a selector that takes sessions of this library, under a counting convention.</summary>
    /// <param name="selector">Gives the code for a session; null or <see cref="ProcedureCode.None"/> when none applies.</param>
    /// <param name="convention">How the selector is meant to count where the field disagrees.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public static LawSet For(Func<InjectionSession, ProcedureCode?> selector, CountingConvention convention)
    {
        _ = selector ?? throw new ArgumentNullException(nameof(selector));
        return new(new EvidenceCases(session => Enumerable.Repeat(selector(session) ?? ProcedureCode.None, 1), convention).All());
    }

    /// <summary>The laws for a selector with types of its own, with the two sides of a pair counted apart.</summary>
    /// <typeparam name="TSession">The selector's type of a session.</typeparam>
    /// <typeparam name="TCode">The selector's type of a code.</typeparam>
    /// <param name="selector">The selector.</param>
    /// <param name="toTheirs">Makes the selector's session of one of this library.</param>
    /// <param name="fromTheirs">Makes a code of this library of the selector's; null or <see cref="ProcedureCode.None"/> when none applies.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LawSet For<TSession, TCode>(
        Func<TSession, TCode> selector, Func<InjectionSession, TSession> toTheirs, Func<TCode, ProcedureCode?> fromTheirs)
    {
        _ = selector ?? throw new ArgumentNullException(nameof(selector));
        _ = toTheirs ?? throw new ArgumentNullException(nameof(toTheirs));
        _ = fromTheirs ?? throw new ArgumentNullException(nameof(fromTheirs));
        return For(session => fromTheirs(selector(toTheirs(session))));
    }
}
