namespace TriggerPoint.Rules;

/// <summary>One line of 20552 or 20553 a day, where the policy says so.</summary>
internal static class SeveralCodesADayRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.SeveralCodesADay,
        "More than one trigger point code a day",
        RuleCategory.Coverage,
        FindingSeverity.Error,
        "TPI-607", "TPI-702", "TPI-707", "TPI-711")
        .WithDenials("151", "N362");

    public static void Check(ClaimCheck check)
    {
        if (!PolicyGate.TryOpen(check, out PolicyGate gate) || gate.Policy.Clause(PolicyClauseKind.OneCodePerDay) is not { } clause
            || !gate.SpeaksOnSomeSession(clause.Terms))
        {
            return;
        }

        for (int i = 0; i < check.Lines.Length; i++)
        {
            ServiceLine line = check.Lines[i];
            int kept = TriggerPointCodes.IsInjection(line.Code) && gate.Policy.IsInForceOn(line.Date) ? Kept(check, line.Date) : 0;
            if (kept == 0 || kept == i + 1)
            {
                continue;
            }

            if (line.Date.IsUnknown)
            {
                check.NoData("date of service", i + 1, clause.Terms.Basis(gate.Policy));
            }
            else
            {
                FindingDraft draft = gate.Finding(
                    clause.Terms,
                    i + 1,
                    $"{line.Code} beside {check.Lines[kept - 1].Code} on {line.Date}; {gate.Policy} pays one code a day, whatever the number of sites.");
                draft.OtherLine = kept;
                draft.Mend = Mend.Create("Bill the one code that the record of the day supports, and take this line off.", MendEdit.RemoveLine(i + 1));
                check.Report(draft);
            }
        }
    }

    // The line whose code the record supports stays, as where the pair of the two codes is mended; without one, that of the higher code.
    private static int Kept(ClaimCheck check, ServiceDate date)
    {
        int usual = check.Sessions.LineOn(date);
        ProcedureCode supported = check.SelectionOn(date)?.InjectionCode ?? default;
        if (usual == 0 || supported.IsNone || check.Lines[usual - 1].Code == supported)
        {
            return usual;
        }

        int last = check.Order.FirstBehind(date, supported) - 1;
        return last >= 0 && check.Lines[check.Order.All[last]] is { } line && line.Code == supported && line.Date == date ? check.Order.All[last] + 1 : usual;
    }
}
