namespace TriggerPoint.Rules;

/// <summary>A pair is bypassed although the other procedure lies on the side and in the region of an injected muscle: no separate site, as a rule.</summary>
internal static class DoubtfulBypassRule
{
    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(
        RuleIds.DoubtfulBypass, "A bypass within one region", FindingSeverity.Warning,
        "TPI-402", "TPI-403", "TPI-404", "TPI-405", "TPI-406", "TPI-410", "TPI-411");

    public static void Check(ClaimCheck check)
    {
        foreach (LinePair pair in check.Pairs.Bypassed)
        {
            if (!BypassDoubt.Concerns(pair.Family))
            {
                continue;
            }

            check.Applies();
            BypassDoubt doubt = BypassDoubt.Of(check, pair);
            string[] basis = { NcciFamilies.Fact(pair.Family) };
            if (doubt.Missing is not null)
            {
                check.NoData(doubt.Missing, pair.Column2 + 1, basis);
            }
            else if (doubt.IsDoubtful)
            {
                check.Report(new FindingDraft
                {
                    Line = pair.Column2 + 1,
                    OtherLine = pair.Column1 + 1,
                    Basis = basis,
                    Message = Message(check, pair, doubt),
                    Mend = Mend.Create("Keep the modifier only if the record shows another site or another encounter; a neighbouring structure is none."),
                });
            }
        }
    }

    private static string Message(ClaimCheck check, LinePair pair, BypassDoubt doubt)
    {
        ProcedureCode other = TriggerPointCodes.Includes(pair.Pair.Column1) ? pair.Pair.Column2 : pair.Pair.Column1;
        return $"The bypass of {pair.Pair.Column1} and {pair.Pair.Column2} is doubtful: {other} on that side may lie in the region of the {doubt.Site.Words} "
            + $"({Wording.List(RegionWords.All(doubt.Regions), "or")}), and adjoining structures are no separate site.";
    }
}
