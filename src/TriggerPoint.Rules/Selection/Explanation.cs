using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A selection in two to five plain sentences.</summary>
internal static class Explanation
{
    private const int MostNamed = 8;
    private const int MostCandidates = 4;

    public static string Of(CptSelection selection)
    {
        IReadOnlyList<Finding> findings = selection.Findings;
        var sentences = new List<string> { Answer(selection), Counted(selection) };
        AddIfAny(sentences, Merged(selection, findings));
        AddIfAny(sentences, Open(selection));
        AddIfAny(sentences, Disputed(findings));
        return string.Join(" ", sentences);
    }

    private static string Answer(CptSelection selection)
    {
        if (selection.Code.IsNone)
        {
            bool early = selection.Muscles.Supported > 0;
            return early
                ? $"No code: {Wording.Muscles(selection.Muscles.Supported)} would need a code that did not exist on {selection.Session.Date}."
                : "No code: the record proves no injected or needled muscle.";
        }

        string needling = !selection.IsNeedlingOnly && !selection.NeedlingCode.IsNone ? $", and {selection.NeedlingCode} for {Wording.Muscles(selection.NeedledMuscles.Supported)} needled without an injectate" : string.Empty;
        string done = selection.IsNeedlingOnly ? "needled without an injectate" : "injected";
        return selection.IsSacroiliacJointAlone
            ? $"{selection.Code}: a sacroiliac joint injected without fluoroscopy or CT is reported with this code, without any muscle (TPI-108){needling}."
            : $"{selection.Code}: the record supports {Wording.Muscles(selection.Muscles.Supported)} {done} ({Range(selection)}){needling}.";
    }

    private static string Range(CptSelection selection) => selection.Muscles.Supported >= 3 ? "three or more" : "one or two";

    private static string Counted(CptSelection selection)
    {
        string[] names = selection.Session.Injections.Where(injection => injection.Mention.Proves).Select(injection => Name(injection.Mention)).Distinct().ToArray();
        if (names.Length == 0)
        {
            return selection.IsSacroiliacJointAlone ? "No muscle is counted." : "Nothing that the record names as injected is a muscle that can be counted (TPI-209).";
        }

        IEnumerable<string> shown = names.Length <= MostNamed ? names : names.Take(MostNamed).Concat(new[] { $"{names.Length - MostNamed} more" });
        int passes = selection.Session.RecordedInjections > 0 ? selection.Session.RecordedInjections : selection.Session.Injections.Sum(injection => injection.NeedlePasses);
        string ignored = passes > 0 ? $"; how many injections are recorded ({passes}) does not matter (TPI-102)" : string.Empty;
        return $"Counted: {Wording.List(shown)}{ignored}.";
    }

    private static string Name(MuscleMention mention) =>
        mention.IsSettled ? mention.Candidates[0].Muscle.WholeMuscle.On(mention.Candidates[0].Side).Words
        : !mention.Group.IsUnspecified ? $"one muscle of the {SideOf(mention)}{mention.Group.Name}"
        : mention.Candidates.Count > MostCandidates ? $"one of the {mention.Candidates.Count} muscles that \"{mention.Text}\" may mean"
        : $"one of {Wording.List(mention.Candidates.Select(site => site.Words), "or")}";

    private static string SideOf(MuscleMention mention)
    {
        Side side = mention.Candidates[0].Side;
        return side == Side.Unspecified ? string.Empty : SideNames.Of(side) + " ";
    }

    // What counted once although it stands there more than once, or counted twice although it has one name.
    private static string Merged(CptSelection selection, IReadOnlyList<Finding> findings)
    {
        string[] merged = findings
            .Where(f => f.Rule.Id is RuleIds.NamedTwice or RuleIds.PartsOfOneMuscle or RuleIds.BothSides or RuleIds.InjectedAndNeedled)
            .Select(f => $"{f.Message.TrimEnd('.')} ({f.Basis[0]})").ToArray();
        return merged.Length == 0 ? string.Empty : Wording.Capital(string.Join("; ", merged)) + ".";
    }

    private static string Open(CptSelection selection)
    {
        MuscleCount count = selection.Muscles;
        if (count.Supported == count.Possible)
        {
            return selection.IsSettled ? string.Empty : "Not settled: say whether fluoroscopy or CT was used, which decides whether this code applies.";
        }

        string possible = count.IsBounded ? $"up to {Wording.Muscles(count.Possible)}" : "any number of muscles";
        if (selection.IsSettled)
        {
            return $"The record leaves {possible} possible, but none of them changes the code.";
        }

        ProcedureCode other = selection.CodeFor(selection.IsNeedlingOnly ? NeedleTechnique.DryNeedling : NeedleTechnique.Injection, count.Possible);
        return $"Not settled: the record leaves {possible} possible, which could make it {other}; it would be settled by naming the muscle and side at {Deciding(selection)}.";
    }

    private static string Deciding(CptSelection selection)
    {
        string[] words = selection.Session.Injections.Select(injection => injection.Mention).Concat(selection.Session.SetAside)
            .Where(mention => mention.MayCount && !(mention.IsSettled && mention.Site.Side is Side.Left or Side.Right))
            .Select(mention => $"\"{mention.Text}\"").Distinct().ToArray();
        IEnumerable<string> shown = words.Length <= MostNamed ? words : words.Take(MostNamed).Concat(new[] { $"{words.Length - MostNamed} more places" });
        return Wording.List(shown);
    }

    private static string Disputed(IReadOnlyList<Finding> findings)
    {
        Finding? convention = findings.FirstOrDefault(finding => finding.Rule.Id == RuleIds.ConventionDecides);
        return convention is null ? string.Empty : $"Sources disagree on counting: {char.ToLowerInvariant(convention.Message[0])}{convention.Message.Substring(1).TrimEnd('.')} (TPI-211).";
    }

    private static void AddIfAny(List<string> sentences, string sentence)
    {
        if (sentence.Length > 0)
        {
            sentences.Add(sentence);
        }
    }
}
