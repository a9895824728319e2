using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

internal sealed partial class SelectorCases
{
    private const int MostRepeats = 8;
    private const string OncePerMuscle = "The unit is the muscle. Injections, needles and trigger points in it are recorded and never counted.";

    private IEnumerable<Law> Repeats()
    {
        yield return Keeps(
            new LawText(
                SelectorLaws.InjectionsAreNotCounted,
                "Another injection into a muscle that was injected already never changes the code.",
                OncePerMuscle,
                "TPI-102"),
            Plain(1, 3),
            IsPlain,
            (session, choice) => With(session, Enumerable.Repeat(At(session, choice), 1 + (choice / session.Injections.Count % MostRepeats))));
        yield return Keeps(
            new LawText(
                SelectorLaws.NeedlePassesAreNotCounted,
                "The number of needle passes never changes the code.",
                OncePerMuscle,
                "TPI-102"),
            Plain(1, 3),
            IsPlain,
            (session, choice) => InjectionSession.Create(session.Injections.Select((injection, at) =>
                at == choice % session.Injections.Count ? injection.WithNeedlePasses(1 + (choice / session.Injections.Count % MostRepeats)) : injection)));
        yield return Keeps(
            new LawText(
                SelectorLaws.RecordedTotalsAreNotCounted,
                "The number of injections that the record gives for the whole session never changes the code.",
                OncePerMuscle,
                "TPI-102"),
            Plain(1, 3),
            IsPlain,
            (session, choice) => session.WithRecordedInjections(1 + (choice % 12)));
        yield return Keeps(
            new LawText(
                SelectorLaws.RepeatingTheRecordChangesNothing,
                "A record given twice takes the code of the record given once.",
                "A note that is pasted twice, or sent twice, documents no muscle more; and there is one code for a date.",
                "TPI-102",
                "TPI-103"),
            TriggerPointGen.NamedSessions,
            session => IsNamed(session) && session.Injections.Count > 0,
            (session, choice) => With(session, Enumerable.Repeat(session.Injections, 1 + (choice % 2)).SelectMany(again => again)));
    }

    private static Injection At(InjectionSession session, int choice) => session.Injections[choice % session.Injections.Count];
}
