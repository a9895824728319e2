using System.Collections.Generic;

namespace TriggerPoint.Rules.Testing;

internal sealed partial class SelectorCases
{
    private const string ByMuscle = "The two injection codes differ in one thing, the number of muscles: one or two, three or more.";

    private IEnumerable<Law> Counts()
    {
        yield return Takes(
            new LawText(
                SelectorLaws.NothingDocumentedTakesNoCode,
                "A session in which nothing is documented takes no code, and asking is no error.",
                "Without a muscle there is nothing to report, whatever else the record gives; an empty record is a common one.",
                "TPI-101"),
            TriggerPointGen.EmptySessions,
            session => session.Injections.Count == 0,
            _ => ProcedureCode.None);
        yield return OfPlain(
            new LawText(SelectorLaws.OneMuscleTakesTheLowerCode, "One muscle takes 20552.", ByMuscle, "TPI-101"), 1, 1);
        yield return OfPlain(
            new LawText(SelectorLaws.TwoMusclesTakeTheLowerCode, "Two muscles take 20552.", ByMuscle + " Two is still below the line.", "TPI-101"), 2, 2);
        yield return OfPlain(
            new LawText(SelectorLaws.ThreeMusclesTakeTheHigherCode, "Three muscles take 20553.", ByMuscle + " Three is already above the line.", "TPI-101"), 3, 3);
        yield return OfPlain(
            new LawText(SelectorLaws.ManyMusclesTakeTheHigherCode, "Any number of muscles from four on takes 20553.", ByMuscle + " There is no code above it.", "TPI-101"),
            4,
            12);
    }

    private Law OfPlain(LawText text, int least, int most) => Takes(
        text,
        Plain(least, most),
        session => IsPlain(session) && session.Injections.Count >= least,
        session => NamedCount.CodeOf(session, Convention));
}
