using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules.Testing;

/// <summary>
/// The laws for a reader that finds muscles and sides in the words of a record, whoever wrote it. They are about plain lists and the usual ways
/// to write them; what they ask for, <see cref="MuscleLexicon"/> does.
/// </summary>
/// <remarks>
/// A reader gives the sites that a text documents as injected, each at least once and in any order; a muscle without a side stands on
/// <see cref="Side.Unspecified"/>, and words that name no single muscle give none. All members are safe for use by any number of threads.
/// </remarks>
public static class TermReaderLaws
{
    /// <summary>Any text is read: junk names nothing, and is no error (TPI-209).</summary>
    public const string AnyTextIsRead = nameof(AnyTextIsRead);

    /// <summary>A text without words names nothing (TPI-209).</summary>
    public const string EmptyTextNamesNothing = nameof(EmptyTextNamesNothing);

    /// <summary>Every muscle is read by its English name (TPI-201).</summary>
    public const string MusclesAreReadByName = nameof(MusclesAreReadByName);

    /// <summary>The everyday words for a muscle name that muscle (TPI-213).</summary>
    public const string SynonymsNameTheirMuscle = nameof(SynonymsNameTheirMuscle);

    /// <summary>A part of a muscle, such as the upper trapezius, is read as the muscle (TPI-203, TPI-204).</summary>
    public const string PartsNameTheirMuscle = nameof(PartsNameTheirMuscle);

    /// <summary>A group word is not all its members (TPI-208).</summary>
    public const string GroupWordsAreNotAllTheirMembers = nameof(GroupWordsAreNotAllTheirMembers);

    /// <summary>A word for a region names no muscle (TPI-209).</summary>
    public const string RegionsNameNoMuscle = nameof(RegionsNameNoMuscle);

    /// <summary>Tendons, nerves, joints and bursae are no muscles (TPI-201).</summary>
    public const string OtherStructuresAreNoMuscles = nameof(OtherStructuresAreNoMuscles);

    /// <summary>Words that mean nothing are not taken for a muscle (TPI-201).</summary>
    public const string UnknownWordsAreNotGuessed = nameof(UnknownWordsAreNotGuessed);

    /// <summary>A muscle without a side has none (TPI-214).</summary>
    public const string SidesAreNotInvented = nameof(SidesAreNotInvented);

    /// <summary>A side may stand before its muscle or behind it, as a word or an abbreviation (TPI-214).</summary>
    public const string SidesMayStandBeforeOrBehind = nameof(SidesMayStandBeforeOrBehind);

    /// <summary>"Bilateral" is both sides (TPI-202).</summary>
    public const string BilateralIsBothSides = nameof(BilateralIsBothSides);

    /// <summary>A number of injections behind a muscle is no muscle (TPI-102).</summary>
    public const string CountsAreNoMuscles = nameof(CountsAreNoMuscles);

    /// <summary>What was put off or not done is not read as injected (TPI-106).</summary>
    public const string WhatWasNotDoneIsNotRead = nameof(WhatWasNotDoneIsNotRead);

    /// <summary>Capitals or none: the same muscles (TPI-201).</summary>
    public const string LetterCaseDoesNotMatter = nameof(LetterCaseDoesNotMatter);

    /// <summary>Spaces and line breaks between words change nothing (TPI-201).</summary>
    public const string SpacingDoesNotMatter = nameof(SpacingDoesNotMatter);

    /// <summary>Entries may be separated by semicolons, commas, new lines or "and" (TPI-201).</summary>
    public const string SeparatorsDoNotMatter = nameof(SeparatorsDoNotMatter);

    /// <summary>The order of the entries changes nothing (TPI-101).</summary>
    public const string OrderDoesNotMatter = nameof(OrderDoesNotMatter);

    /// <summary>The laws for a reader that gives sites of this library.</summary>
    /// <param name="reader">Gives the sites that a text documents as injected.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static LawSet For(Func<string, IEnumerable<MuscleSite>> reader) =>
        new(new ReaderCases(reader ?? throw new ArgumentNullException(nameof(reader))).All());

    /// <summary>The laws for a reader with types of its own.</summary>
    /// <typeparam name="TReading">The reader's type of what it read.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="fromTheirs">Makes sites of this library of what was read.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LawSet For<TReading>(Func<string, TReading> reader, Func<TReading, IEnumerable<MuscleSite>> fromTheirs)
    {
        _ = reader ?? throw new ArgumentNullException(nameof(reader));
        _ = fromTheirs ?? throw new ArgumentNullException(nameof(fromTheirs));
        return For(text => fromTheirs(reader(text)));
    }
}
