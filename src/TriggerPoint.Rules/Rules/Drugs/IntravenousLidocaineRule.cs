namespace TriggerPoint.Rules;

/// <summary>J2001 is lidocaine for infusion into a vein; beside a trigger point injection the lidocaine went into the muscle.</summary>
internal static class IntravenousLidocaineRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.IntravenousLidocaine, "Lidocaine for infusion with a trigger point injection", RuleCategory.Drugs, FindingSeverity.Warning, "TPI-504");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ServiceLine billed = check.Lines[line - 1];
            if (!check.Reference.TryFindDrug(billed.Code, out DrugCode drug) || !drug.IsIntravenous)
            {
                continue;
            }

            int injection = TriggerPointLines.Highest(check.Lines, billed.Date, NeedleTechnique.Injection);
            if (injection > 0)
            {
                check.Report(new FindingDraft
                {
                    Line = line,
                    OtherLine = injection,
                    Message = $"{billed.Code} is lidocaine for intravenous infusion; for a local injection with {check.Lines[injection - 1].Code} it is the wrong code.",
                    Mend = Mend.Create("Take the line off, unless lidocaine was infused for another reason. For local lidocaine see the codes that are valid on the date."),
                });
            }
        }
    }
}
