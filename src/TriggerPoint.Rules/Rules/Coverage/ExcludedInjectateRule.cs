namespace TriggerPoint.Rules;

/// <summary>Nothing injected that the policy excludes. Where it has such a clause the rules on drugs leave biologics and saline to this one.</summary>
internal static class ExcludedInjectateRule
{
    // The narrower clause is asked first: a policy that covers anesthetic and steroid only may name a substance as well.
    private static readonly (SubstanceKind Kind, PolicyClauseKind Clause)[] Exclusions =
    {
        (SubstanceKind.Biologic, PolicyClauseKind.BiologicExcluded),
        (SubstanceKind.Dextrose, PolicyClauseKind.DextroseExcluded),
        (SubstanceKind.Botanical, PolicyClauseKind.BotanicalExcluded),
        (SubstanceKind.Nsaid, PolicyClauseKind.AnestheticAndSteroidOnly),
        (SubstanceKind.BotulinumToxin, PolicyClauseKind.AnestheticAndSteroidOnly),
        (SubstanceKind.Other, PolicyClauseKind.AnestheticAndSteroidOnly),
    };

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.ExcludedInjectate,
        "An injectate that the policy excludes",
        RuleCategory.Coverage,
        FindingSeverity.Error,
        "TPI-510", "TPI-611", "TPI-702", "TPI-703", "TPI-707", "TPI-708")
        .WithDenials("50", "55", "N115");

    public static void Check(ClaimCheck check)
    {
        if (!PolicyGate.TryOpen(check, out PolicyGate gate) || AnyClause(gate.Policy) is not { } any || !gate.SpeaksOnSomeSession(any.Terms))
        {
            return;
        }

        foreach (BilledDay day in check.Days)
        {
            if (day.Injection.Line > 0 && gate.Policy.IsInForceOn(day.Date))
            {
                CheckDay(check, gate, any, day);
            }
        }
    }

    private static void CheckDay(ClaimCheck check, PolicyGate gate, PolicyClause any, BilledDay day)
    {
        bool found = false;
        foreach ((SubstanceKind kind, PolicyClauseKind named) in Exclusions)
        {
            PolicyClause? clause = gate.Policy.Clause(named) ?? gate.Policy.Clause(PolicyClauseKind.AnestheticAndSteroidOnly);
            string? what = clause is null ? null : Injected(check, day, kind);
            if (what is not null)
            {
                Report(check, gate, clause!, day.Injection.Line, what);
                found = true;
            }
        }

        if (gate.Policy.Clause(PolicyClauseKind.SalineAloneExcluded) is { } saline && day.Encounter is { } record && InjectateEvidence.IsSalineAlone(record))
        {
            Report(check, gate, saline, day.Injection.Line, "Saline alone was injected");
            found = true;
        }

        if (!found && day.Encounter?.LeavesDrugsOpen != false)
        {
            check.NoData(day.Encounter?.Drugs is null ? "injectates" : "substance", day.Injection.Line, any.Terms.Basis(gate.Policy));
        }
    }

    private static string? Injected(ClaimCheck check, BilledDay day, SubstanceKind kind)
    {
        // Prolotherapy is no trigger point injection under any policy, which another rule says.
        Substance substance = kind == SubstanceKind.Dextrose && day.Encounter?.IsProlotherapy == true ? default : InjectateEvidence.Find(check, day, kind);
        if (!substance.IsUnspecified && substance != Substance.SterileWater)
        {
            return $"{Wording.Capital(substance.Name)} was injected";
        }

        int line = kind == SubstanceKind.Biologic ? check.DrugLines.OnDay(day.Date, static drug => drug.IsBiologic) : 0;
        return line > 0 ? $"{check.Lines[line - 1].Code}, a code for biologics, is billed for what was injected" : null;
    }

    private static void Report(ClaimCheck check, PolicyGate gate, PolicyClause clause, int line, string what)
    {
        FindingDraft draft = gate.Finding(clause.Terms, line, $"{what}; {gate.Policy} {Covers(clause.Kind)}.");
        draft.Mend = Mend.Create("Check what was injected against the record. If it stands, expect a denial of the injection itself.");
        check.Report(draft);
    }

    private static string Covers(PolicyClauseKind clause) => clause switch
    {
        PolicyClauseKind.BiologicExcluded => "covers no products of blood or tissue",
        PolicyClauseKind.DextroseExcluded => "does not cover dextrose",
        PolicyClauseKind.BotanicalExcluded => "covers no substances made from plants",
        PolicyClauseKind.SalineAloneExcluded => "does not cover that",
        _ => "covers local anesthetics and steroids only",
    };

    private static PolicyClause? AnyClause(PayerPolicy policy) =>
        policy.Clause(PolicyClauseKind.AnestheticAndSteroidOnly) ?? policy.Clause(PolicyClauseKind.BiologicExcluded)
        ?? policy.Clause(PolicyClauseKind.SalineAloneExcluded) ?? policy.Clause(PolicyClauseKind.DextroseExcluded)
        ?? policy.Clause(PolicyClauseKind.BotanicalExcluded);
}
