namespace TriggerPoint.Rules;

/// <summary>Reports the pairs of a family that no modifier bypasses; each family's rule says what is its own.</summary>
internal static class PairFindings
{
    private static readonly string[] Denials = { "236", "97", "231", "M80", "N20", "M15", "N390" };

    public static RuleDescriptor Describe(string id, string title, params string[] facts) => Describe(id, title, FindingSeverity.Error, facts);

    public static RuleDescriptor Describe(string id, string title, FindingSeverity severity, params string[] facts) =>
        new RuleDescriptor(id, title, RuleCategory.CodePairs, severity, facts).WithDenials(Denials);

    /// <summary>Reports the unbypassed pairs of a family.</summary>
    /// <param name="check">The claim.</param>
    /// <param name="family">The family.</param>
    /// <param name="advice">What a coder should know of this family before mending, as sentences; or empty.</param>
    public static void Report(ClaimCheck check, NcciPairFamily family, string advice)
    {
        if (!Begin(check, family))
        {
            return;
        }

        foreach (LinePair pair in check.Pairs.Denied)
        {
            if (pair.Family == family)
            {
                check.Report(Draft(check, pair, MendOf(pair, advice)));
            }
        }
    }

    /// <summary>Says whether a family is a concern of the claim and, where the pairs' edition does not reach its dates, that it is not checked.</summary>
    public static bool Begin(ClaimCheck check, NcciPairFamily family)
    {
        if (!check.Pairs.Concerns(family))
        {
            return false;
        }

        check.Applies();
        if (check.Pairs.UncoveredDate(family) is { } date)
        {
            check.NoData(check.Outside.Of(check, ReferenceTable.NcciPairs, date));
        }

        return true;
    }

    /// <summary>Whether the reference data pair the codes of two lines; those that are loaded may pair what the embedded ones do not.</summary>
    public static bool ArePaired(ClaimCheck check, int place, int triggerPoint) =>
        check.Reference.TryFindPair(check.Lines[triggerPoint].Code, check.Lines[place].Code, check.Lines[place].Date, check.Claim.Setting, out _);

    /// <summary>The finding on the line that denies.</summary>
    public static FindingDraft Draft(ClaimCheck check, LinePair pair, Mend mend) => new()
    {
        Line = pair.Column2 + 1,
        OtherLine = pair.Column1 + 1,
        Message = Message(check, pair),
        Mend = mend,
        Policy = RestsOnPolicy(check, pair) ? check.Policy : null,

        // What the modifier of a visit does on column 1 no fact says: nothing is denied for sure.
        Severity = PairBypass.SpeaksOfVisit(check.Lines[pair.Column1]) && pair.Pair.Indicator == NcciModifierIndicator.Allowed ? FindingSeverity.Warning : null,
    };

    /// <summary>What is wrong, by the pair's indicator.</summary>
    public static string Message(ClaimCheck check, LinePair pair)
    {
        ProcedureCode paid = pair.Pair.Column1;
        ProcedureCode denied = pair.Pair.Column2;
        if (pair.Pair.Indicator == NcciModifierIndicator.NotAllowed)
        {
            return $"{denied} is denied beside {paid} of the same date: NCCI pairs them with indicator 0, so that no modifier helps.";
        }

        string missing = $"{denied} is denied beside {paid} of the same date: NCCI pairs them, and no modifier sets {denied} apart.";
        Modifier misplaced = PairBypass.OnColumn2(check.Lines[pair.Column1]);
        return misplaced.IsNone ? missing
            : PairBypass.SpeaksOfVisit(check.Lines[pair.Column1]) ? $"{missing} {misplaced} on {paid} sets the visit apart; whether that counts on column 1 the sources do not say."
            : $"{missing} {misplaced} on {paid} does not count here.";
    }

    // Elsewhere the modifier on column 1 would do.
    private static bool RestsOnPolicy(ClaimCheck check, LinePair pair) =>
        pair.Pair.Indicator == NcciModifierIndicator.Allowed && ModifierSet.SeparateService.Meets(check.Lines[pair.Column1])
        && PairBypass.IsNarrowedByPolicy(check, check.Lines[pair.Column2].Date);

    /// <summary>What would cure it: in words, since which of the two services was the one to bill, and whether they were apart, only the record can tell.</summary>
    public static Mend MendOf(LinePair pair, string advice)
    {
        ProcedureCode paid = pair.Pair.Column1;
        ProcedureCode denied = pair.Pair.Column2;
        return pair.Pair.Indicator == NcciModifierIndicator.NotAllowed
            ? Mend.Create($"Take {denied} off: only {paid} is paid.")
            : Mend.Create(
                $"If the record shows a separate site or encounter, 59 or XS on {denied} says so; otherwise bill {paid} without it. {advice}".TrimEnd());
    }
}
