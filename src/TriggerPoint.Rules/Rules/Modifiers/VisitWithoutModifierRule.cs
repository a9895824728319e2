namespace TriggerPoint.Rules;

/// <summary>A visit that NCCI pairs with the injection denies unless 25 says that it had work of its own.</summary>
internal static class VisitWithoutModifierRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.VisitWithoutModifier, "A visit without modifier 25", RuleCategory.UnitsAndModifiers, FindingSeverity.Error, "TPI-307")
        .WithDenials("97", "236", "M15", "N19", "N525");

    public static void Check(ClaimCheck check)
    {
        if (!PairFindings.Begin(check, NcciPairFamily.EvaluationAndManagement))
        {
            return;
        }

        foreach (LinePair pair in check.Pairs.Denied)
        {
            if (pair.Pair.Family == NcciPairFamily.EvaluationAndManagement)
            {
                check.Report(PairFindings.Draft(check, pair, MendOf(check, pair)));
            }
        }
    }

    // A record that denies the separate work leaves no visit to bill; one that shows it is for a coder to read. Some visits deny needling instead.
    private static Mend MendOf(ClaimCheck check, LinePair pair) => !pair.IsVisit
        ? PairFindings.MendOf(pair, string.Empty)
        : SeparateEvaluation.On(check, check.Lines[pair.Column2].Date) == false
        ? Mend.Create($"The record shows no visit with work of its own: take {pair.Pair.Column2} off.", MendEdit.RemoveLine(pair.Column2 + 1))
        : Mend.Create($"If the record shows a visit with work of its own, 25 on {pair.Pair.Column2} says so; otherwise bill no visit.");
}
