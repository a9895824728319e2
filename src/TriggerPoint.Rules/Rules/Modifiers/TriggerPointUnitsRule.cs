namespace TriggerPoint.Rules;

/// <summary>One code and one unit a date, however many muscles, injections and sessions.</summary>
internal static class TriggerPointUnitsRule
{
    private static readonly string[] OneUnit = { "TPI-103" };

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.TriggerPointUnits, "More than one unit of a trigger point code", RuleCategory.UnitsAndModifiers, FindingSeverity.Error, "TPI-103", "TPI-306")
        .WithDenials("151", "N362");

    public static void Check(ClaimCheck check)
    {
        var run = new UnitRun(check.Order.TriggerPoints);
        while (run.Next(check.Lines))
        {
            check.Applies();
            run.AddUp(check, Limit(check, check.Lines[run.First]), onlyWhole: true);
            if (run.Exceeding >= 0)
            {
                Report(check, run);
            }
            else if (check.Lines[run.First].Date.IsUnknown)
            {
                check.NoData("date", run.First + 1);
            }
        }
    }

    // One unit is what the codes themselves say; an edition that covers the date may say it anew.
    private static int Limit(ClaimCheck check, ServiceLine line) =>
        check.Reference.Covers(ReferenceTable.MedicallyUnlikelyEdits, line.Date, check.Claim.Setting)
        && check.Reference.TryFindMue(line.Code, line.Date, check.Claim.Setting, out MedicallyUnlikelyEdit edit)
            ? edit.Value
            : 1;

    private static void Report(ClaimCheck check, UnitRun run)
    {
        ProcedureCode code = check.Lines[run.First].Code;
        string repeated = run.IsRepeated ? " 76 or 77 does not help: the units of a date are tested together." : string.Empty;
        check.Report(new FindingDraft
        {
            Line = run.Exceeding + 1,
            Basis = run.IsRepeated ? null : OneUnit,
            Message = $"{code} is billed with {Wording.Number(run.Total)} units on one date; one unit is for all muscles and injections of the date.{repeated}",
            Mend = Mend.Create($"Bill {code} once, with one unit, for the date.", run.Edits(check)),
        });
    }
}
