namespace TriggerPoint.Rules;

/// <summary>Nothing injected that the policy excludes. What is known of a substance under every policy is said by the rules on drugs.</summary>
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

        SessionLog log = check.Sessions;
        for (int i = 0; i < log.Count; i++)
        {
            if (log[i].IsBilled && gate.Policy.IsInForceOn(log[i].Date))
            {
                CheckSession(check, gate, any, log[i]);
            }
        }
    }

    private static void CheckSession(ClaimCheck check, PolicyGate gate, PolicyClause any, LoggedSession session)
    {
        InjectateEvidence evidence = InjectateEvidence.On(check, session.Date);
        bool found = false;
        foreach ((SubstanceKind kind, PolicyClauseKind named) in Exclusions)
        {
            PolicyClause? clause = gate.Policy.Clause(named) ?? gate.Policy.Clause(PolicyClauseKind.AnestheticAndSteroidOnly);
            Substance substance = clause is null ? default : evidence.Find(check, session.Date, kind);
            if (!substance.IsUnspecified && substance != Substance.SterileWater)
            {
                Report(check, gate, clause!, session, $"{Wording.Capital(substance.Name)} was injected");
                found = true;
            }
        }

        if (evidence.IsSalineAlone && gate.Policy.Clause(PolicyClauseKind.SalineAloneExcluded) is { } saline)
        {
            Report(check, gate, saline, session, "Saline alone was injected");
            found = true;
        }

        if (!found && (evidence.IsOpen || evidence.HasUnknown))
        {
            check.NoData(evidence.IsOpen ? "injectates" : "a substance that is in no table", session.Line, any.Terms.Basis(gate.Policy));
        }
    }

    private static void Report(ClaimCheck check, PolicyGate gate, PolicyClause clause, LoggedSession session, string what)
    {
        FindingDraft draft = gate.Finding(clause.Terms, session.Line, $"{what}; {gate.Policy} {Covers(clause.Kind)}.");
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
