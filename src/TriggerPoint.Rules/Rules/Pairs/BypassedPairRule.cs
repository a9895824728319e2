namespace TriggerPoint.Rules;

/// <summary>A modifier bypasses a pair: the claim is in order, and the record has to show why. Visits and doubtful bypasses have rules of their own.</summary>
internal static class BypassedPairRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.BypassedPair, "A pair is bypassed", RuleCategory.CodePairs, FindingSeverity.Info,
        "TPI-304", "TPI-307", "TPI-402", "TPI-403", "TPI-404", "TPI-405", "TPI-406", "TPI-407", "TPI-410", "TPI-411", "TPI-412", "TPI-413", "TPI-416", "TPI-417",
        "TPI-419", "TPI-420");

    public static void Check(ClaimCheck check)
    {
        foreach (LinePair pair in check.Pairs.Bypassed)
        {
            if (!pair.IsVisit && !(BypassDoubt.Concerns(pair.Family) && BypassDoubt.Of(check, pair).IsDoubtful))
            {
                check.Report(new FindingDraft
                {
                    Line = pair.Column2 + 1,
                    OtherLine = pair.Column1 + 1,
                    Basis = new[] { NcciFamilies.Fact(pair.Family) },
                    Message = Message(check, pair),
                });
            }
        }
    }

    private static string Message(ClaimCheck check, LinePair pair)
    {
        Modifier own = PairBypass.OnColumn2(check.Lines[pair.Column2]);
        (Modifier modifier, ProcedureCode bearer) = own.IsNone
            ? (ModifierSet.SeparateService.FirstOf(check.Lines[pair.Column1]), pair.Pair.Column1)
            : (own, pair.Pair.Column2);
        string proof = pair.Family == NcciPairFamily.InjectionAndNeedling
            ? "that the needled muscles are others than the injected ones"
            : "the separate site or encounter";
        return $"{modifier} on {bearer} bypasses the NCCI pair of {pair.Pair.Column1} and {pair.Pair.Column2}: the record has to show {proof}.";
    }
}
