namespace TriggerPoint.Rules;

/// <summary>J2001 is lidocaine for infusion into a vein; beside a trigger point injection the lidocaine went into the muscle.</summary>
internal static class IntravenousLidocaineRule
{
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.IntravenousLidocaine, "Lidocaine for infusion with a trigger point injection", RuleCategory.Drugs, FindingSeverity.Warning, "TPI-504");

    public static void Check(ClaimCheck check)
    {
        foreach (DrugLine drug in check.DrugLines)
        {
            int injection = drug.Drug.IsIntravenous ? check.Days.InjectionOn(drug.Line.Date) : 0;
            if (injection > 0)
            {
                check.Report(new FindingDraft
                {
                    Line = drug.Number,
                    OtherLine = injection,
                    Message = $"{drug.Line.Code} is lidocaine for intravenous infusion; "
                        + $"for a local injection with {check.Lines[injection - 1].Code} it is the wrong code.",
                    Mend = Mend.Create("Take the line off, unless lidocaine was infused for another reason. "
                        + "For local lidocaine see the codes that are valid on the date."),
                });
            }
        }
    }
}
