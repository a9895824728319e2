namespace TriggerPoint.Rules;

/// <summary>A diagnosis that the policy covers: one among those that the line points to is enough.</summary>
internal static class DiagnosisNotCoveredRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.DiagnosisNotCovered, "No diagnosis that the policy covers", RuleCategory.Coverage, FindingSeverity.Warning, "TPI-608")
        .WithDenials("50", "11", "167", "N115", "N569");

    public static void Check(ClaimCheck check)
    {
        if (!PolicyGate.TryOpen(check, out PolicyGate gate) || gate.Policy.Diagnoses.IsUnrestricted || !gate.SpeaksOnSomeSession(gate.Policy.Diagnoses.Terms))
        {
            return;
        }

        DiagnosisCoverage coverage = gate.Policy.Diagnoses;
        if (!coverage.IsKnown)
        {
            check.NoData(check.Words($"diagnoses that {gate.Policy.Id} covers"));
            return;
        }

        for (int i = 0; i < check.Lines.Length; i++)
        {
            if (TriggerPointCodes.IsInjection(check.Lines[i].Code) && gate.Policy.IsInForceOn(check.Lines[i].Date))
            {
                CheckLine(check, gate, coverage, i + 1);
            }
        }
    }

    private static void CheckLine(ClaimCheck check, PolicyGate gate, DiagnosisCoverage coverage, int number)
    {
        var diagnoses = new LineDiagnoses(check.Claim, check.Lines[number - 1]);
        bool isOpen = diagnoses.Count == 0;
        for (int i = 0; i < diagnoses.Count; i++)
        {
            // Another rule asks for a code that is valid on the date: whether that one is covered is not known yet.
            DiagnosisValidity validity = check.Reference.ValidityOf(diagnoses[i], check.Lines[number - 1].Date);
            if (coverage.Covers(diagnoses[i]) || validity is DiagnosisValidity.Ended or DiagnosisValidity.NotYetValid or DiagnosisValidity.NotBillable)
            {
                return;
            }

            isOpen |= diagnoses[i].IsNone;
        }

        if (isOpen)
        {
            check.NoData("diagnoses", number, coverage.Terms.Basis(gate.Policy));
            return;
        }

        string what = diagnoses.Count == 1 ? $"{diagnoses[0]} is not" : $"None of the {diagnoses.Count} diagnoses is";
        FindingDraft draft = gate.Finding(coverage.Terms, number, $"{what} among the diagnoses that {gate.Policy} covers.");
        draft.Mend = Mend.Create("Bill the diagnosis that the record gives for the trigger points, where it is a covered one; otherwise expect a denial.");
        check.Report(draft);
    }
}
