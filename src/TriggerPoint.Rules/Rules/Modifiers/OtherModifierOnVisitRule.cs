namespace TriggerPoint.Rules;

/// <summary>57 is for the decision for major surgery, and 59 for procedures: beside an injection a visit takes 25.</summary>
internal static class OtherModifierOnVisitRule
{
    private static readonly ModifierSet Decision = ModifierSet.Of("57");
    private static readonly ModifierSet Separate = ModifierSet.Of("25");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.OtherModifierOnVisit, "57 or another modifier in place of 25", RuleCategory.UnitsAndModifiers, FindingSeverity.Warning, "TPI-307")
        .WithDenials("97", "236", "M15", "N19", "N525");

    public static void Check(ClaimCheck check)
    {
        foreach (LinePair pair in check.Pairs.Bypassed)
        {
            if (pair.IsVisit)
            {
                check.Applies();
                Check(check, pair.Column2, pair.Column1);
            }
        }

        CheckUnpaired(check);
    }

    // Visits that NCCI does not pair are expected to take 25 all the same.
    private static void CheckUnpaired(ClaimCheck check)
    {
        for (int place = 0; place < check.Lines.Length; place++)
        {
            int injection = NewPatientVisitRule.Concerns(check, place) ? TriggerPointNeighbours.Beside(check, place) : -1;
            if (injection >= 0)
            {
                check.Applies();
                if (Decision.Meets(check.Lines[place]))
                {
                    Check(check, place, injection);
                }
            }
        }
    }

    private static void Check(ClaimCheck check, int visit, int injection)
    {
        ServiceLine line = check.Lines[visit];
        if (Separate.Meets(line))
        {
            return;
        }

        ServiceLine procedure = check.Lines[injection];
        Modifier own = PairBypass.OnColumn2(line);
        check.Report(new FindingDraft
        {
            Line = visit + 1,
            OtherLine = injection + 1,
            Message = own.IsNone
                ? $"{ModifierSet.SeparateService.FirstOf(procedure)} on {procedure.Code} does not speak of a visit: {line.Code} takes 25 beside it."
                : $"{own} on {line.Code} is not the modifier of a visit beside an injection with a global period of 0 days: that is 25.",
            Mend = Mend.Create($"If the record shows a visit with work of its own, put 25 on {line.Code} instead; otherwise bill no visit."),
        });
    }
}
