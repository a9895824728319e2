namespace TriggerPoint.Rules;

/// <summary>JW says that a part was thrown away, JZ that nothing was: never both. Whether one is missing only the container tells.</summary>
internal static class WasteModifiersRule
{
    private static readonly Modifier JW = Modifier.Parse("JW");
    private static readonly Modifier JZ = Modifier.Parse("JZ");
    private static readonly ServiceDate FirstDayOfJW = new(2017, 1, 1);

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.WasteModifiersContradict, "JW and JZ on one line", RuleCategory.Drugs, FindingSeverity.Warning, "TPI-513")
        .WithDenials("4", "N519");

    public static void Check(ClaimCheck check)
    {
        foreach (DrugLine drug in check.DrugLines)
        {
            if (drug.Drug.IsProcedure)
            {
                continue;
            }

            bool wasted = drug.Line.Has(JW);
            bool whole = drug.Line.Has(JZ);
            if (wasted && whole)
            {
                check.Report(
                    drug.Number,
                    "JW says that a part of the container was thrown away, JZ that nothing was; one dose has one of them.",
                    Mend.Create("Leave JZ off and bill the discarded units on a line of their own with JW, "
                        + "or leave JW off if nothing was discarded."));
            }
            else if (wasted || whole || IsBeforeJW(drug.Line.Date) || drug.Drug.Substance.Kind == SubstanceKind.Saline)
            {
                check.Applies();
            }
            else
            {
                check.NoData("container", drug.Number);
            }
        }
    }

    private static bool IsBeforeJW(ServiceDate date) => !date.IsUnknown && date < FirstDayOfJW;
}
