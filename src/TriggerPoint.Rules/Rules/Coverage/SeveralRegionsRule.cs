using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>A session within one clinical region, where the policy wants that: some region has to hold all its muscles.</summary>
internal static class SeveralRegionsRule
{
    private const ClinicalRegions Every = (ClinicalRegions)ushort.MaxValue;

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.SeveralRegions, "More than one region in a session", RuleCategory.Coverage, FindingSeverity.Warning, "TPI-606")
        .WithDenials("50", "272", "N115", "M25");

    public static void Check(ClaimCheck check)
    {
        if (!PolicyGate.TryOpen(check, out PolicyGate gate) || gate.Policy.Clause(PolicyClauseKind.OneRegionPerSession) is not { } clause)
        {
            return;
        }

        SessionLog log = check.Sessions;
        for (int i = 0; i < log.Count; i++)
        {
            if (log[i].IsBilled && gate.SpeaksOn(log[i].Date, clause.Terms))
            {
                CheckSession(check, gate, clause, log[i]);
            }
        }
    }

    private static void CheckSession(ClaimCheck check, PolicyGate gate, PolicyClause clause, LoggedSession session)
    {
        if (check.EncounterOn(session.Date)?.Selection is not { } selection)
        {
            check.NoData("muscles", session.Line, clause.Terms.Basis(gate.Policy));
            return;
        }

        // Regions that hold every muscle however the words are meant, and those that hold them in some meaning.
        ClinicalRegions certain = Every;
        ClinicalRegions possible = Every;
        SessionEvidence evidence = selection.Session.Evidence;
        bool isOpen = evidence.Injected.Length == 0 && !evidence.HasSacroiliacJoint;
        foreach (MuscleMention mention in evidence.Injected)
        {
            ClinicalRegions shared = Every;
            ClinicalRegions any = ClinicalRegions.None;
            for (int i = 0; i < mention.Candidates.Count; i++)
            {
                shared &= mention.Candidates[i].Muscle.ClinicalRegions;
                any |= mention.Candidates[i].Muscle.ClinicalRegions;
            }

            isOpen |= mention.Reach == MentionReach.Open;
            certain &= shared;
            possible &= mention.Proves && mention.Candidates.Count > 0 ? any : Every;
        }

        if (possible == ClinicalRegions.None)
        {
            Report(check, gate, clause, session, selection.Session);
        }
        else if (isOpen || certain == ClinicalRegions.None)
        {
            check.NoData("muscles that are named", session.Line, clause.Terms.Basis(gate.Policy));
        }
    }

    private static void Report(ClaimCheck check, PolicyGate gate, PolicyClause clause, LoggedSession session, InjectionSession documented)
    {
        FindingDraft draft = gate.Finding(
            clause.Terms,
            session.Line,
            $"No one region holds all muscles of this session ({string.Join("; ", Regions(documented))}); {gate.Policy} covers one region in a session.");
        draft.Mend = Mend.Create("A modifier does not cure it: expect a denial, or send the reason for treating both on one day.");
        check.Report(draft);
    }

    // The regions of the muscles that were injected for certain.
    private static IEnumerable<string> Regions(InjectionSession session)
    {
        ClinicalRegions all = ClinicalRegions.None;
        foreach (MuscleMention mention in session.Evidence.Injected)
        {
            if (mention.Proves)
            {
                foreach (MuscleSite site in mention.Candidates)
                {
                    all |= site.Muscle.ClinicalRegions;
                }
            }
        }

        return RegionWords.All(all);
    }
}
