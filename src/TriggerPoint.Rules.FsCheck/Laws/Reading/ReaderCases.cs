using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

/// <summary>The cases of each of the reader laws.</summary>
internal sealed class ReaderCases
{
    private const int Choices = 5_040;
    private static readonly string[] Structures =
    {
        "greater occipital nerve", "achilles tendon", "subacromial bursa", "plantar fascia", "iliotibial band", "glenohumeral joint", "supraspinatus tendon", "sciatic nerve",
    };

    private static readonly string[] Regions = { "neck", "low back", "shoulder", "upper back", "buttock" };
    private static readonly string[] Junk = { "qwxzt", "foozle", "bramwick", "zzz" };
    private static readonly string[] NotDone = { "deferred", "not injected", "declined" };
    private static readonly string[] Spaces = { "  ", "\t", "\u00A0", "   " };

    private readonly Func<string, IEnumerable<MuscleSite>> reader;

    public ReaderCases(Func<string, IEnumerable<MuscleSite>> reader) => this.reader = reader;

    public IEnumerable<Law> All()
    {
        yield return Law.Of(
            new LawText(
                TermReaderLaws.AnyTextIsRead,
                "Any text is read, whatever stands in it.",
                "Records hold typing errors, forms and marks of every kind. What names nothing is no muscle, and no reason to stop.",
                "TPI-209"),
            Arb.From(TriggerPointGen.RecordWords, ShorterText),
            text => Read(text) is { IsException: true } sites ? $"{Quoted(text)}: {sites}, expected sites or none" : null);
        yield return Law.Of(
            new LawText(TermReaderLaws.EmptyTextNamesNothing, "A text without words names nothing.", "Nothing is documented.", "TPI-209"),
            Arb.From(Gen.Elements(string.Empty, " ", "\n", ";", ".", " , ; ", "-")),
            text => Objection(text, Sites.Of(Array.Empty<MuscleSite>())));
        foreach (Law law in Names().Concat(Sides()).Concat(Forms()))
        {
            yield return law;
        }
    }

    private IEnumerable<Law> Names()
    {
        yield return Reads(
            new LawText(TermReaderLaws.MusclesAreReadByName, "Every muscle is read by its English name.", "The unit is the named muscle, and a name that a reader does not know is a muscle lost.", "TPI-201"),
            OneSite(Gen.Elements(World.Plain)),
            (sites, _) => Entries(sites),
            sites => sites);
        yield return Law.Of(
            new LawText(
                TermReaderLaws.SynonymsNameTheirMuscle,
                "The everyday words for a muscle name that muscle.",
                "Nobody writes sternocleidomastoid; SCM, QL and lev scap are how records are kept.",
                "TPI-213"),
            Arb.From(Gen.Elements(Synonyms).SelectMany(_ => TriggerPointGen.NamedSides, (term, side) => (Text: $"{Word(side)} {term.Key}", Site: term.Value.On(side)))),
            one => Objection(one.Text, Sites.Of(new[] { one.Site })));
        yield return Law.Of(
            new LawText(
                TermReaderLaws.PartsNameTheirMuscle,
                "A part of a muscle is read as the muscle.",
                "Upper, middle and lower trapezius are one muscle on each side.",
                "TPI-203",
                "TPI-204"),
            Arb.From(Gen.Elements(World.Parts).SelectMany(parts => Gen.Elements(parts.Value), (parts, words) => (parts.Key, words))
                .SelectMany(_ => TriggerPointGen.NamedSides, (part, side) => (Text: $"{Word(side)} {part.words}", Site: part.Key.On(side)))),
            one => Objection(one.Text, Sites.Of(new[] { one.Site })));
        yield return Law.Of(
            new LawText(
                TermReaderLaws.GroupWordsAreNotAllTheirMembers,
                "A group word is not all its members.",
                "It shows that one of them was injected. Reading all of them makes three muscles of one word.",
                "TPI-208"),
            Arb.From(Gen.Elements(MuscleGroup.RotatorCuff, MuscleGroup.Rhomboids, MuscleGroup.Hamstrings, MuscleGroup.Scalenes, MuscleGroup.Suboccipitals, MuscleGroup.Gluteals)
                .SelectMany(_ => TriggerPointGen.NamedSides, (group, side) => $"{Word(side)} {group.Name}")),
            text => Read(text) is { IsException: false, Count: <= 1 } ? null : $"{Quoted(text)}: {Read(text)}, expected one muscle at the most");
        yield return Adds(
            new LawText(TermReaderLaws.RegionsNameNoMuscle, "A word for a region names no muscle.", "Muscles are counted, and a region names none.", "TPI-209"),
            choice => Regions[choice % Regions.Length]);
        yield return Adds(
            new LawText(
                TermReaderLaws.OtherStructuresAreNoMuscles,
                "Tendons, nerves, joints and bursae are no muscles.",
                "They have codes of their own. A tendon that is named after a muscle is still a tendon.",
                "TPI-201"),
            choice => $"left {Structures[choice % Structures.Length]}");
        yield return Adds(
            new LawText(
                TermReaderLaws.UnknownWordsAreNotGuessed,
                "Words that mean nothing are not taken for a muscle.",
                "A guess that is wrong is a muscle that nobody injected.",
                "TPI-201"),
            choice => $"left {Junk[choice % Junk.Length]}");
    }

    private IEnumerable<Law> Sides()
    {
        yield return Reads(
            new LawText(TermReaderLaws.SidesAreNotInvented, "A muscle without a side has none.", "Which side it was is a question for the provider.", "TPI-214"),
            OneSite(TriggerPointGen.EverydayMuscles),
            (sites, _) => sites[0].Muscle.Name,
            sites => new[] { sites[0].Muscle.On(Side.Unspecified) });
        yield return Reads(
            new LawText(
                TermReaderLaws.SidesMayStandBeforeOrBehind,
                "A side may stand before its muscle or behind it, as a word or an abbreviation.",
                "All four are how sides are written; a side that is lost makes one muscle of two.",
                "TPI-214"),
            SomeSites,
            (sites, choice) => string.Join("; ", sites.Select((site, at) => WithSide(site, choice + at))),
            sites => sites);
        yield return Reads(
            new LawText(TermReaderLaws.BilateralIsBothSides, "Bilateral is both sides.", "It is short for left and right.", "TPI-202"),
            OneSite(TriggerPointGen.EverydayMuscles),
            (sites, choice) => choice % 2 == 0 ? $"bilateral {sites[0].Muscle.Name}" : $"{sites[0].Muscle.Name}, bilateral",
            sites => new[] { sites[0].Muscle.On(Side.Left), sites[0].Muscle.On(Side.Right) });
    }

    private IEnumerable<Law> Forms()
    {
        yield return Reads(
            new LawText(TermReaderLaws.CountsAreNoMuscles, "A number of injections behind a muscle is no muscle.", "How many injections one muscle took is recorded and never counted.", "TPI-102"),
            SomeSites,
            (sites, choice) => string.Join("; ", sites.Select((site, at) => $"{Entry(site)} x{1 + ((choice + at) % 9)}")),
            sites => sites);
        yield return Adds(
            new LawText(
                TermReaderLaws.WhatWasNotDoneIsNotRead,
                "What was put off or not done is not read as injected.",
                "Only what was injected is reported.",
                "TPI-106"),
            choice => $"left {World.Everyday[choice % World.Everyday.Length].Name} {NotDone[choice % NotDone.Length]}");
        yield return Keeps(
            new LawText(TermReaderLaws.LetterCaseDoesNotMatter, "Capitals or none: the same muscles.", "Forms print capitals, hurried people write none.", "TPI-201"),
            (text, choice) => choice % 2 == 0 ? text.ToUpperInvariant() : text.ToLowerInvariant());
        yield return Keeps(
            new LawText(TermReaderLaws.SpacingDoesNotMatter, "Spaces between words change nothing.", "Text that is copied between systems gains tabs, double spaces and no-break spaces.", "TPI-201"),
            (text, choice) => " " + text.Replace(" ", Spaces[choice % Spaces.Length]) + " ");
        yield return Reads(
            new LawText(
                TermReaderLaws.SeparatorsDoNotMatter,
                "Entries may be separated by semicolons, commas, new lines or the word and.",
                "All four are how lists are written; entries that run into each other lose a muscle.",
                "TPI-201"),
            SomeSites,
            (sites, choice) => string.Join(new[] { "; ", ", ", "\n", " and " }[choice % 4], sites.Select(Entry)),
            sites => sites);
        yield return Reads(
            new LawText(TermReaderLaws.OrderDoesNotMatter, "The order of the entries changes nothing.", "Each entry stands for itself when each has its side.", "TPI-101"),
            SomeSites,
            (sites, choice) => string.Join("; ", sites.OrderBy(site => (site.GetHashCode() * (choice + 1)) % 101).Select(Entry)),
            sites => sites);
    }

    private static Gen<InjectionSession> SomeSites => Gen.Choose(1, 4).SelectMany(TriggerPointGen.PlainSessionsOf);

    private static KeyValuePair<string, Muscle>[] Synonyms { get; } = World.Everyday.SelectMany(muscle => MuscleLexicon.TermsFor(muscle)
        .Where(term => term.Kind == MentionKind.Exact && !term.IsMisspelling && term.Text.Length > 1).Select(term => new KeyValuePair<string, Muscle>(term.Text, muscle)))
        .Where(term => MuscleLexicon.Read("right " + term.Key).Mentions is { Count: 1 } read && read[0].IsSettled && read[0].Site.Side == Side.Right).ToArray();

    private Sites Read(string text) => Sites.Read(text, reader);

    private string? Objection(string text, Sites expected) => Read(text) is var read && read.Are(expected) ? null : $"{Quoted(text)}: {read}, expected {expected}";

    /// <summary>A law on what a text of plain sites reads as.</summary>
    private Law Reads(LawText text, Gen<InjectionSession> sessions, Func<MuscleSite[], int, string> written, Func<MuscleSite[], IEnumerable<MuscleSite>> expected) => Law.Of(
        text, Chosen(sessions), one => Objection(written(SitesOf(one.Session), one.Choice), Sites.Of(expected(SitesOf(one.Session)))));

    /// <summary>A law on words that add nothing to what is read.</summary>
    private Law Adds(LawText text, Func<int, string> more) => Keeps(text, (words, choice) => $"{words}; {more(choice)}");

    private Law Keeps(LawText text, Func<string, int, string> change) => Law.Of(text, Chosen(SomeSites), one =>
    {
        string plain = Entries(SitesOf(one.Session));
        string changed = change(plain, one.Choice);
        Sites before = Read(plain);
        Sites after = Read(changed);
        return after.Are(before) ? null : $"{Quoted(changed)}: {after}, expected {before} as for {Quoted(plain)}";
    });

    private static Gen<InjectionSession> OneSite(Gen<Muscle> muscles) =>
        muscles.SelectMany(_ => TriggerPointGen.NamedSides, (muscle, side) => TriggerPointGen.Session(new[] { muscle.On(side) }));

    // Sites travel as a session, which knows how to become smaller.
    private static Arbitrary<(InjectionSession Session, int Choice)> Chosen(Gen<InjectionSession> sessions) => Arb.From(
        sessions.SelectMany(_ => Gen.Choose(0, Choices - 1), (session, choice) => (Session: session, Choice: choice)),
        one => SessionShrinker.Shrink(one.Session).Where(session => session.Injections.Count > 0).Select(session => (session, one.Choice)));

    private static MuscleSite[] SitesOf(InjectionSession session) => session.Injections.Select(injection => injection.Mention.Site).ToArray();

    private static string Entries(MuscleSite[] sites) => string.Join("; ", sites.Select(Entry));

    private static string Entry(MuscleSite site) => MuscleMention.Of(site).Text;

    // A single L before a muscle of the back may be a spinal level, and is left out.
    private static string WithSide(MuscleSite site, int choice) => (choice % 4) switch
    {
        0 => Entry(site),
        1 => $"{(site.Side == Side.Left ? "Lt" : "R")} {site.Muscle.Name}",
        2 => $"{site.Muscle.Name}, {Word(site.Side)}",
        _ => $"{site.Muscle.Name} {Word(site.Side)}",
    };

    private static string Word(Side side) => side == Side.Left ? "left" : "right";

    private static string Quoted(string text) => "\"" + string.Concat(text.Select(c => char.IsControl(c) ? $"\\u{(int)c:X4}" : c.ToString())) + "\"";

    private static IEnumerable<string> ShorterText(string text)
    {
        string[] words = text.Split(' ');
        return Enumerable.Range(0, words.Length > 1 ? words.Length : 0).Select(left => string.Join(" ", words.Where((_, at) => at != left)));
    }
}
