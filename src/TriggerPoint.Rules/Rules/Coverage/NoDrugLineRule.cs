namespace TriggerPoint.Rules;

/// <summary>The injected drug on the same claim, where the policy wants it there. One drug line anywhere on the claim is enough.</summary>
internal static class NoDrugLineRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.NoDrugLine, "The injected drug is not on the claim", RuleCategory.Coverage, FindingSeverity.Warning, "TPI-603")
        .WithDenials("107", "16");

    public static void Check(ClaimCheck check)
    {
        if (!PolicyGate.TryOpen(check, out PolicyGate gate) || gate.Policy.Clause(PolicyClauseKind.DrugLineRequired) is not { } clause
            || !gate.SpeaksOnSomeSession(clause.Terms) || HasDrug(check))
        {
            return;
        }

        if (check.Claim.Setting == ClaimSetting.HospitalOutpatient)
        {
            check.NoData("revenue codes, by which a hospital may report the drug", 0, clause.Terms.Basis(gate.Policy));
            return;
        }

        FindingDraft draft = gate.Finding(
            clause.Terms, FirstLine(check, gate.Policy), $"No line of this claim is a drug; {gate.Policy} wants the injected drug on the same claim.");
        draft.Mend = Mend.Create("Add the drug with its code and units, as documented; an unlisted drug with its name and dose.");
        check.Report(draft);
    }

    private static int FirstLine(ClaimCheck check, PayerPolicy policy)
    {
        SessionLog log = check.Sessions;
        int index = 0;
        while (!log[index].IsBilled || !policy.IsInForceOn(log[index].Date))
        {
            index++;
        }

        return log[index].Line;
    }

    private static bool HasDrug(ClaimCheck check)
    {
        foreach (ServiceLine line in check.Lines)
        {
            if (ServiceKinds.IsDrug(line.Code))
            {
                return true;
            }
        }

        return false;
    }
}
