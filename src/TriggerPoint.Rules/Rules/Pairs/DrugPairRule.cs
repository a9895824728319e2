namespace TriggerPoint.Rules;

/// <summary>J0670 and J2001: the injection is column 1. J2001 is for the vein, and wrong beside the injection in any case.</summary>
internal static class DrugPairRule
{
    private static readonly ProcedureCode IntravenousLidocaine = ProcedureCode.Parse("J2001");
    private static readonly string[] PairAlone = { "TPI-417" };

    public static RuleDescriptor Descriptor { get; } = PairFindings.Describe(RuleIds.DrugPair, "A drug code that is paired with the injection", "TPI-417", "TPI-504");

    public static void Check(ClaimCheck check)
    {
        if (!PairFindings.Begin(check, NcciPairFamily.Drug))
        {
            return;
        }

        foreach (LinePair pair in check.Pairs.Denied)
        {
            if (pair.Family == NcciPairFamily.Drug)
            {
                bool isIntravenous = pair.Pair.Column2 == IntravenousLidocaine;
                FindingDraft draft = PairFindings.Draft(check, pair, Mend.Create(isIntravenous
                    ? "Take J2001 off, unless lidocaine was infused into a vein as a service of its own; 59 says so then."
                    : $"Take {pair.Pair.Column2} off, unless it was given for another service of the date; 59 says so then."));
                draft.Basis = isIntravenous ? null : PairAlone;
                check.Report(draft);
            }
        }
    }
}
