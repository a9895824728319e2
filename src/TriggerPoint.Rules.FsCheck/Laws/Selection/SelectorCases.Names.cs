using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.Testing;

internal sealed partial class SelectorCases
{
    private IEnumerable<Law> Names()
    {
        yield return Takes(
            new LawText(
                SelectorLaws.RegionsAreNotCounted,
                "Three muscles of one body region take 20553.",
                "Muscles are counted. Counting regions was given up long ago, and the code for three muscles says nothing about where they lie.",
                "TPI-201",
                "TPI-210"),
            OnOneSide(Gen.Elements(World.OfOneRegion).SelectMany(muscles => Some(muscles, 3))),
            session => IsPlain(session) && session.Injections.Count == 3 && session.Injections.Select(RegionOf).Distinct().Count() == 1,
            session => NamedCount.CodeOf(session, Convention));
        yield return Takes(
            Convention.MergesGroups
                ? new LawText(
                    SelectorLaws.GroupsAreMerged,
                    "Three muscles of one anatomical group are one: they take 20552.",
                    "It is the convention that was asked for. It is out of date: today named muscles count each.",
                    "TPI-210")
                : new LawText(
                    SelectorLaws.GroupsAreNotCounted,
                    "Three muscles of one anatomical group take 20553.",
                    "Members of a group that are named count each, such as three muscles of the rotator cuff. Counting groups is out of date.",
                    "TPI-208",
                    "TPI-210"),
            OnOneSide(Gen.Elements(World.OfOneGroup).SelectMany(muscles => Some(muscles, 3))),
            session => IsPlain(session) && session.Injections.Count == 3 && session.Injections.Select(GroupOf).Distinct().Count() == 1 && !GroupOf(session.Injections[0]).IsUnspecified,
            session => NamedCount.CodeOf(session, Convention));
        yield return Takes(
            new LawText(
                SelectorLaws.PartsAreNotCounted,
                "Parts of one muscle on one side, such as the upper and the lower trapezius, are one muscle: with one muscle more they take 20552.",
                "Upper, middle and lower trapezius are places in one muscle, and more injections in one muscle add nothing.",
                "TPI-203",
                "TPI-204"),
            SessionsOfParts,
            session => session.Injections.Count(injection => injection.Mention.Kind == MentionKind.Part) >= 2 && IsNamed(session) && Whole(session) == 2,
            session => NamedCount.CodeOf(session, Convention));
        yield return Takes(
            Convention.KeepsDivisionsApart
                ? new LawText(
                    SelectorLaws.DivisionsAreCounted,
                    "Regional divisions of one muscle, such as the lumbar and the thoracic multifidus, are muscles: with one muscle more they take 20553.",
                    "It is the convention that was asked for. The usual one counts a division as its muscle.",
                    "TPI-203",
                    "TPI-205")
                : new LawText(
                    SelectorLaws.DivisionsAreNotCounted,
                    "Regional divisions of one muscle, such as the lumbar and the thoracic multifidus, are that muscle: with one muscle more they take 20552.",
                    "Several levels of one muscle are that one muscle, on each side.",
                    "TPI-203"),
            SessionsOfDivisions,
            session => IsNamed(session) && Whole(session) == 2 && NamedCount.Of(session, default, CountingConvention.SidesMerged.WithDivisionsApart(true)) >= 3,
            session => NamedCount.CodeOf(session, Convention));
        yield return Keeps(
            new LawText(
                SelectorLaws.UnspecifiedMusclesAreNotCounted,
                "An injection that names no muscle never changes the code.",
                "The unit is a named muscle. A default value, an empty row or a failed look-up names none.",
                "TPI-201",
                "TPI-209"),
            Plain(0, 3),
            IsPlain,
            (session, choice) => With(session, Enumerable.Repeat(new Injection(MuscleSite.Unspecified), 1 + (choice % 3))));
        yield return Takes(
            new LawText(
                SelectorLaws.EveryMuscleCounts,
                "Any three muscles of the catalogue take 20553.",
                "A muscle that a table does not know is a muscle all the same; passing it over in silence gives the lower code.",
                "TPI-201"),
            OnOneSide(Some(World.Plain, 3)),
            session => IsPlain(session) && session.Injections.Count == 3,
            session => NamedCount.CodeOf(session, Convention));
    }

    private static Gen<InjectionSession> SessionsOfParts => Gen.Frequency((3, Gen.Constant(World.Parts[0])), (1, Gen.Elements(World.Parts)))
        .SelectMany(parts => Gen.Shuffle(parts.Value), (parts, words) => (Muscle: parts.Key, Words: words.Take(3).ToArray()))
        .SelectMany(_ => Plain(1, 1), (parts, other) => (parts.Muscle, parts.Words, Other: other.Injections[0].Mention))
        .Where(parts => parts.Other.Site.Muscle != parts.Muscle)
        .SelectMany(
            _ => Gen.Elements("left", "right"),
            (parts, side) => InjectionSession.Parse(string.Join("; ", parts.Words.Select(words => $"{side} {words}").Append(parts.Other.Text))));

    private static Gen<InjectionSession> SessionsOfDivisions => OnOneSide(Gen.Elements(World.Divisions).SelectMany(divisions => Some(divisions, 3)))
        .SelectMany(_ => Plain(1, 1), (divisions, other) => With(divisions, other.Injections)).Where(session => Whole(session) == 2);

    private static BodyRegion RegionOf(Injection injection) => injection.Mention.Site.Muscle.Region;

    private static MuscleGroup GroupOf(Injection injection) => injection.Mention.Site.Muscle.Group;

    private static Gen<InjectionSession> OnOneSide(Gen<Muscle[]> muscles) =>
        muscles.SelectMany(_ => TriggerPointGen.NamedSides, (chosen, side) => TriggerPointGen.Session(chosen.Select(muscle => muscle.On(side))));
}
