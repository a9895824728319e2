using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules.Testing;

/// <summary>
/// The laws that a selector of trigger point codes has to obey, whoever wrote it. Each guards against one wrong idea and is named for what is
/// right instead; a selector with that idea breaks it, and as few others as can be.
/// </summary>
/// <remarks>
/// <para>
/// The sessions are of named muscles with their sides, so that a selector with types of its own can be asked as well: give two functions that
/// map in and out. What such types cannot say, <see cref="LawSet.Without"/> leaves out. Vague records are the matter of
/// <see cref="EvidenceLaws"/>.
/// </para>
/// <para>All members are safe for use by any number of threads.</para>
/// </remarks>
public static partial class SelectorLaws
{
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
        return ForCodes(session => new[] { selector(session) ?? ProcedureCode.None }, convention);
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
        Func<TSession, TCode> selector, Func<InjectionSession, TSession> toTheirs, Func<TCode, ProcedureCode?> fromTheirs) =>
        For(selector, toTheirs, fromTheirs, CountingConvention.SidesDistinct);

    /// <summary>The laws for a selector with types of its own, under a counting convention.</summary>
    /// <typeparam name="TSession">The selector's type of a session.</typeparam>
    /// <typeparam name="TCode">The selector's type of a code.</typeparam>
    /// <param name="selector">The selector.</param>
    /// <param name="toTheirs">Makes the selector's session of one of this library.</param>
    /// <param name="fromTheirs">Makes a code of this library of the selector's; null or <see cref="ProcedureCode.None"/> when none applies.</param>
    /// <param name="convention">How the selector is meant to count where the field disagrees.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LawSet For<TSession, TCode>(
        Func<TSession, TCode> selector, Func<InjectionSession, TSession> toTheirs, Func<TCode, ProcedureCode?> fromTheirs, CountingConvention convention)
    {
        Func<InjectionSession, TCode> theirs = Composed(selector, toTheirs);
        _ = fromTheirs ?? throw new ArgumentNullException(nameof(fromTheirs));
        return For(session => fromTheirs(theirs(session)), convention);
    }

    /// <summary>The laws for a selector that gives a list of codes to bill, with the two sides of a pair counted apart.</summary>
    /// <param name="selector">Gives the codes for a session; none when none applies, and of one technique never two.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public static LawSet ForCodes(Func<InjectionSession, IEnumerable<ProcedureCode>> selector) => ForCodes(selector, CountingConvention.SidesDistinct);

    /// <summary>The laws for a selector that gives a list of codes to bill, under a counting convention.</summary>
    /// <param name="selector">Gives the codes for a session; none when none applies, and of one technique never two.</param>
    /// <param name="convention">How the selector is meant to count where the field disagrees.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public static LawSet ForCodes(Func<InjectionSession, IEnumerable<ProcedureCode>> selector, CountingConvention convention) =>
        new(new SelectorCases(selector ?? throw new ArgumentNullException(nameof(selector)), convention).All());

    /// <summary>The laws for a selector with types of its own that gives a list of codes to bill, with the two sides of a pair counted apart.</summary>
    /// <typeparam name="TSession">The selector's type of a session.</typeparam>
    /// <typeparam name="TCodes">The selector's type of its codes.</typeparam>
    /// <param name="selector">The selector.</param>
    /// <param name="toTheirs">Makes the selector's session of one of this library.</param>
    /// <param name="fromTheirs">Makes codes of this library of the selector's; none when none applies, and of one technique never two.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LawSet ForCodes<TSession, TCodes>(
        Func<TSession, TCodes> selector, Func<InjectionSession, TSession> toTheirs, Func<TCodes, IEnumerable<ProcedureCode>> fromTheirs) =>
        ForCodes(selector, toTheirs, fromTheirs, CountingConvention.SidesDistinct);

    /// <summary>The laws for a selector with types of its own that gives a list of codes to bill, under a counting convention.</summary>
    /// <typeparam name="TSession">The selector's type of a session.</typeparam>
    /// <typeparam name="TCodes">The selector's type of its codes.</typeparam>
    /// <param name="selector">The selector.</param>
    /// <param name="toTheirs">Makes the selector's session of one of this library.</param>
    /// <param name="fromTheirs">Makes codes of this library of the selector's; none when none applies, and of one technique never two.</param>
    /// <param name="convention">How the selector is meant to count where the field disagrees.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LawSet ForCodes<TSession, TCodes>(
        Func<TSession, TCodes> selector,
        Func<InjectionSession, TSession> toTheirs,
        Func<TCodes, IEnumerable<ProcedureCode>> fromTheirs,
        CountingConvention convention)
    {
        Func<InjectionSession, TCodes> theirs = Composed(selector, toTheirs);
        _ = fromTheirs ?? throw new ArgumentNullException(nameof(fromTheirs));
        return ForCodes(session => fromTheirs(theirs(session)), convention);
    }

    private static Func<InjectionSession, TCode> Composed<TSession, TCode>(Func<TSession, TCode> selector, Func<InjectionSession, TSession> toTheirs)
    {
        _ = selector ?? throw new ArgumentNullException(nameof(selector));
        _ = toTheirs ?? throw new ArgumentNullException(nameof(toTheirs));
        return session => selector(toTheirs(session));
    }
}
