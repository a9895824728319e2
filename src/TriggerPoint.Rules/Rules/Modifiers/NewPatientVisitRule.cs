namespace TriggerPoint.Rules;

/// <summary>Visits of new patients and of the emergency department are not paired with the injection; CPT and many payers expect 25 on them.</summary>
internal static class NewPatientVisitRule
{
    private static readonly ModifierSet Known = ModifierSet.Of("25 57");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.NewPatientVisit, "A new patient's or an emergency visit without 25", RuleCategory.UnitsAndModifiers, FindingSeverity.Info, "TPI-307")
        .WithDenials("97", "236", "M15", "N19", "N525");

    public static void Check(ClaimCheck check)
    {
        for (int place = 0; place < check.Lines.Length; place++)
        {
            ServiceLine line = check.Lines[place];
            int injection = Concerns(check, place) ? TriggerPointNeighbours.Beside(check, place) : -1;
            if (injection < 0)
            {
                continue;
            }

            check.Applies();
            if (!Known.Meets(line))
            {
                check.Report(new FindingDraft
                {
                    Line = place + 1,
                    OtherLine = injection + 1,
                    Message = $"No NCCI pair denies {line.Code} beside {check.Lines[injection].Code}, but many payers expect 25 on it.",
                    Mend = Mend.Create("If the record shows a visit with work of its own, 25 says so."),
                });
            }
        }
    }

    /// <summary>Whether a line is such a visit, and no pair of the reference data denies it.</summary>
    public static bool Concerns(ClaimCheck check, int place) =>
        VisitCodes.IsNewPatientOrEmergency(check.Lines[place].Code) && !check.Pairs.IsPaired(place, NcciPairFamily.EvaluationAndManagement);
}
