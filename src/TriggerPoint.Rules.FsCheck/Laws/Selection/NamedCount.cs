using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>
/// The counting rule for sessions with everything named, written down apart from the library's counter: the laws must not take the word of what
/// they may be checking.
/// </summary>
internal static class NamedCount
{
    private const int LeastForMore = 3;

    /// <summary>How many muscles were injected, or needled.</summary>
    public static int Of(InjectionSession session, NeedleTechnique technique, CountingConvention convention) => session.Injections
        .Where(injection => injection.Technique == technique && !injection.Mention.Site.Muscle.IsUnspecified)
        .Select(injection => UnitOf(injection.Mention.Site, convention)).Distinct().Count();

    /// <summary>The code for the injected muscles of a session.</summary>
    public static ProcedureCode CodeOf(InjectionSession session, CountingConvention convention) => CodeOf(Of(session, NeedleTechnique.Injection, convention));

    /// <summary>The injection code for a number of muscles.</summary>
    public static ProcedureCode CodeOf(int muscles) => muscles switch
    {
        0 => ProcedureCode.None,
        < LeastForMore => ProcedureCode.Injection1To2Muscles,
        _ => ProcedureCode.Injection3OrMoreMuscles,
    };

    /// <summary>The needling code for as many muscles as an injection code stands for.</summary>
    public static ProcedureCode ToNeedling(ProcedureCode code) =>
        code == ProcedureCode.Injection1To2Muscles ? ProcedureCode.Needling1To2Muscles : ProcedureCode.Needling3OrMoreMuscles;

    private static KeyValuePair<string, Side> UnitOf(MuscleSite site, CountingConvention convention)
    {
        Muscle muscle = convention.KeepsDivisionsApart ? site.Muscle : site.Muscle.WholeMuscle;
        string name = convention.MergesGroups && !muscle.Group.IsUnspecified ? "group " + muscle.Group.Key : muscle.Key;
        return new(name, convention.MergesSides || !muscle.IsPaired ? Side.Unspecified : site.Side);
    }
}
