using TriggerPoint.Rules;
using TriggerPoint.Rules.Testing;

namespace Clinic.Coding.Tests;

/// <summary>The two functions that the laws need: their sessions to our visits, our codes to theirs.</summary>
internal static class Mapping
{
    public static LawSet LawsFor(Func<Visit, IReadOnlyList<string>> selector) => SelectorLaws.ForCodes(selector, ToVisit, codes => codes.Select(ProcedureCode.Parse));

    private static Visit ToVisit(InjectionSession session) =>
        new(session.Date.IsUnknown ? null : new DateOnly(session.Date.Year, session.Date.Month, session.Date.Day), [.. session.Injections.Select(ToShot)]);

    private static Shot ToShot(Injection injection)
    {
        MuscleSite site = injection.Mention.Site;
        Muscle muscle = site.Muscle.WholeMuscle;
        char side = site.Side switch { Side.Left => 'L', Side.Right => 'R', Side.Midline => 'M', _ => ' ' };
        return new(
            muscle.IsUnspecified ? string.Empty : muscle.Name, side, muscle.IsPaired, injection.Mention.Text, muscle.Region.ToString(), injection.NeedlePasses,
            injection.Technique == NeedleTechnique.DryNeedling);
    }
}
