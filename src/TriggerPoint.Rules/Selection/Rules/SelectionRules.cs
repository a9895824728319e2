using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The rules of a selection in their order. A new rule is a file beside this one and a line here.</summary>
internal static class SelectionRules
{
    private static readonly (RuleDescriptor Rule, Action<SelectionFindings> Check)[] Rules =
    {
        (BothSidesRule.Descriptor, BothSidesRule.Check),
        (NamedTwiceRule.Descriptor, NamedTwiceRule.Check),
        (PartsOfOneMuscleRule.Descriptor, PartsOfOneMuscleRule.Check),
        (MembersNamedRule.Descriptor, MembersNamedRule.Check),
        (ParaspinalRule.Descriptor, ParaspinalRule.Check),
        (RhomboidsRule.Descriptor, RhomboidsRule.Check),
        (GroupWordRule.Descriptor, GroupWordRule.Check),
        (NoMuscleRule.Descriptor, NoMuscleRule.Check),
        (LegacyGroupsRule.Descriptor, LegacyGroupsRule.Check),
        (ConventionDecidesRule.Descriptor, ConventionDecidesRule.Check),
        (AmbiguousWordsRule.Descriptor, AmbiguousWordsRule.Check),
        (ReadByNeighboursRule.Descriptor, ReadByNeighboursRule.Check),
        (SideMissingRule.Descriptor, SideMissingRule.Check),
        (SideDoubtfulRule.Descriptor, SideDoubtfulRule.Check),
        (PartNotSaidRule.Descriptor, PartNotSaidRule.Check),
        (UnknownWordsRule.Descriptor, UnknownWordsRule.Check),
        (NotAMuscleRule.Descriptor, NotAMuscleRule.Check),
        (SetAsideRule.Descriptor, SetAsideRule.Check),
        (TangledRule.Descriptor, TangledRule.Check),
        (CodeNotYetValidRule.Descriptor, CodeNotYetValidRule.Check),
        (NothingInjectedRule.Descriptor, NothingInjectedRule.Check),
        (FewerInjectionsThanMusclesRule.Descriptor, FewerInjectionsThanMusclesRule.Check),
        (SacroiliacJointRule.Descriptor, SacroiliacJointRule.Check),
        (InjectedAndNeedledRule.Descriptor, InjectedAndNeedledRule.Check),
        (OutsideEditionRule.Descriptor, OutsideEditionRule.Check),
    };

    public static IEnumerable<RuleDescriptor> Descriptors => Rules.Select(rule => rule.Rule);

    public static IReadOnlyList<Finding> Check(CptSelection selection) => PlainSession.Is(selection) ? ReadOnly.View(Array.Empty<Finding>()) : CheckAll(selection);

    /// <summary>Asks every rule, also where none can have anything to say.</summary>
    internal static IReadOnlyList<Finding> CheckAll(CptSelection selection)
    {
        var findings = new SelectionFindings(selection);
        foreach ((_, Action<SelectionFindings> check) in Rules)
        {
            check(findings);
        }

        return findings.All;
    }

    public static IReadOnlyList<string> Basis(CptSelection selection)
    {
        var basis = new SortedSet<string>(StringComparer.Ordinal) { "TPI-101", "TPI-201" };
        if (selection.Session.Injections.Any(injection => injection.NeedlePasses > 1) || selection.Session.RecordedInjections > 0)
        {
            basis.Add("TPI-102");
        }

        basis.UnionWith(selection.Findings.SelectMany(finding => finding.Basis));
        return basis.ToArray();
    }
}
