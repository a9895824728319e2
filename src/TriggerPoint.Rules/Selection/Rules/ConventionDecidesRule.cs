using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Where sources disagree and the code hangs on it, the finding names the muscles that decide.</summary>
internal static class ConventionDecidesRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.ConventionDecides, "Another counting convention gives another code", RuleCategory.Documentation, FindingSeverity.Info, "TPI-211");

    public static void Check(SelectionFindings found)
    {
        foreach (CountingConvention other in Nearest(found.Selection))
        {
            found.Add(Descriptor, $"Under the convention {other} {string.Join(", and ", Codes(found.Selection, CptSelector.Select(found.Session, other)))}{Deciding(found, other)}.");
        }
    }

    // Of injection and needling, what comes out otherwise. Needling alone may lose its code, to an injection of what would then be the same muscle.
    private static IEnumerable<string> Codes(CptSelection own, CptSelection other)
    {
        if (other.InjectionCode != own.InjectionCode)
        {
            yield return Code(other.InjectionCode, other.InjectedMuscles);
        }

        if (other.NeedlingCode != own.NeedlingCode)
        {
            yield return other.NeedlingCode.IsNone ? "there would be no code for the needling" : Code(other.NeedlingCode, other.NeedledMuscles);
        }
    }

    private static string Code(ProcedureCode code, MuscleCount muscles) => $"the code would be {code}, with {Wording.Muscles(muscles.Supported)}";

    // The conventions with another code that differ least from the one in use: one question, or two where no single one matters.
    private static IEnumerable<CountingConvention> Nearest(CptSelection selection)
    {
        CountingConvention[] others = Enumerable.Range(0, CountingConvention.Count).Select(CountingConvention.FromIndex)
            .Where(other => Differs(selection, CptSelector.Select(selection.Session, other))).ToArray();
        return others.Where(other => !others.Any(nearer => nearer != other && IsBetween(nearer, selection.Convention, other)));
    }

    private static bool Differs(CptSelection one, CptSelection other) => one.InjectionCode != other.InjectionCode || one.NeedlingCode != other.NeedlingCode;

    // Whether one convention answers every question as one of the two others does.
    private static bool IsBetween(CountingConvention nearer, CountingConvention from, CountingConvention to)
    {
        int changed = from.Index ^ to.Index;
        return ((nearer.Index ^ from.Index) & ~changed) == 0;
    }

    private static string Deciding(SelectionFindings found, CountingConvention other)
    {
        CountingConvention own = found.Selection.Convention;
        // In the order of the catalogue: the order of the words decides nothing, so it must not show.
        MuscleSite[] sites = SettledSites.Of(found).Distinct().OrderBy(site => site).ToArray();
        string[] names = sites.Where(site => sites.Any(twin => twin != site
            && (CountingUnits.Of(site, own) == CountingUnits.Of(twin, own)) != (CountingUnits.Of(site, other) == CountingUnits.Of(twin, other))))
            .Select(site => site.Words).ToArray();
        return names.Length == 0 ? string.Empty : $"; what decides: {Wording.List(names)}";
    }
}
