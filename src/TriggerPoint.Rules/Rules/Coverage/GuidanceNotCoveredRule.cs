namespace TriggerPoint.Rules;

/// <summary>No imaging guidance that the policy does not cover, billed or documented.</summary>
internal static class GuidanceNotCoveredRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.GuidanceNotCovered,
        "Imaging guidance that the policy does not cover",
        RuleCategory.Coverage,
        FindingSeverity.Warning,
        "TPI-605", "TPI-701", "TPI-705")
        .WithDenials("50", "97", "N115");

    public static void Check(ClaimCheck check)
    {
        if (!PolicyGate.TryOpen(check, out PolicyGate gate) || AnyClause(gate.Policy) is not { } any || !gate.SpeaksOnSomeSession(any.Terms))
        {
            return;
        }

        bool isBilled = false;
        for (int i = 0; i < check.Lines.Length; i++)
        {
            ServiceLine line = check.Lines[i];
            if (ClauseOn(gate.Policy, ServiceKinds.GuidanceOf(line.Code)) is { } clause && gate.Policy.IsInForceOn(line.Date)
                && check.Sessions.LineBeside(line) is var injection and > 0)
            {
                FindingDraft draft = gate.Finding(
                    clause.Terms,
                    i + 1,
                    $"{line.Code} is {Words(ServiceKinds.GuidanceOf(line.Code))} guidance; {gate.Policy} does not cover it for {check.Lines[injection - 1].Code}.");
                draft.OtherLine = injection;
                draft.Mend = Mend.Create(
                    "Take the line off unless the guidance was for another service of the day; what is documented may still cost the injection its coverage.");
                check.Report(draft);
                isBilled = true;
            }
        }

        SessionLog log = check.Sessions;
        for (int i = 0; i < log.Count; i++)
        {
            // The record is asked where no line says it already.
            if (log[i].IsBilled && gate.Policy.IsInForceOn(log[i].Date) && !(isBilled && IsBilled(check, gate.Policy, log[i].Date)))
            {
                CheckRecord(check, gate, any, log[i]);
            }
        }
    }

    private static void CheckRecord(ClaimCheck check, PolicyGate gate, PolicyClause any, LoggedSession session)
    {
        ImagingGuidance documented = Documented(check, gate.Policy, session.Date);
        if (documented == ImagingGuidance.Unknown)
        {
            check.NoData("guidance", session.Line, any.Terms.Basis(gate.Policy));
        }
        else if (ClauseOn(gate.Policy, documented) is { } clause)
        {
            FindingDraft draft = gate.Finding(
                clause.Terms,
                session.Line,
                $"{Wording.Capital(Words(documented))} guidance is documented; {gate.Policy} does not cover it for {check.Lines[session.Line - 1].Code}.");
            draft.Mend = Mend.Create("Check the record. If the guidance stands, expect a denial, or send the reason for it with the claim.");
            check.Report(draft);
        }
    }

    private static bool IsBilled(ClaimCheck check, PayerPolicy policy, ServiceDate date)
    {
        foreach (int place in check.Order.On(date))
        {
            ServiceLine line = check.Lines[place];
            if (ClauseOn(policy, ServiceKinds.GuidanceOf(line.Code)) is not null && check.Sessions.LineBeside(line) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // Of several sessions of a day any that names imaging that is not covered decides; none of them may be silent for an answer of "none".
    private static ImagingGuidance Documented(ClaimCheck check, PayerPolicy policy, ServiceDate date)
    {
        if (check.EncounterOn(date) is not { } encounter)
        {
            return ImagingGuidance.Unknown;
        }

        ImagingGuidance known = ImagingGuidance.None;
        bool isSilent = false;
        foreach (DocumentedSession session in encounter.Sessions)
        {
            ImagingGuidance guidance = session.Guidance != ImagingGuidance.Unknown ? session.Guidance : session.Muscles?.Guidance ?? ImagingGuidance.Unknown;
            if (ClauseOn(policy, guidance) is not null && guidance > known)
            {
                known = guidance;
            }

            isSilent |= guidance == ImagingGuidance.Unknown;
        }

        return isSilent && known == ImagingGuidance.None ? ImagingGuidance.Unknown : known;
    }

    private static PolicyClause? AnyClause(PayerPolicy policy) =>
        policy.Clause(PolicyClauseKind.UltrasoundNotCovered) ?? policy.Clause(PolicyClauseKind.FluoroscopyNotCovered)
        ?? policy.Clause(PolicyClauseKind.CtNotCovered) ?? policy.Clause(PolicyClauseKind.MriNotCovered);

    private static PolicyClause? ClauseOn(PayerPolicy policy, ImagingGuidance guidance) => guidance switch
    {
        ImagingGuidance.Ultrasound => policy.Clause(PolicyClauseKind.UltrasoundNotCovered),
        ImagingGuidance.Fluoroscopy => policy.Clause(PolicyClauseKind.FluoroscopyNotCovered),
        ImagingGuidance.Ct => policy.Clause(PolicyClauseKind.CtNotCovered),
        ImagingGuidance.Mri => policy.Clause(PolicyClauseKind.MriNotCovered),
        _ => null,
    };

    private static string Words(ImagingGuidance guidance) => guidance switch
    {
        ImagingGuidance.Ultrasound => "ultrasound",
        ImagingGuidance.Fluoroscopy => "fluoroscopic",
        ImagingGuidance.Ct => "CT",
        _ => "MRI",
    };
}
