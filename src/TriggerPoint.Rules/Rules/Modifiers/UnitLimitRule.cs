namespace TriggerPoint.Rules;

/// <summary>Units of another code above what CMS expects, beside a trigger point code.</summary>
internal static class UnitLimitRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.UnitLimit, "Units above the unit limit", RuleCategory.UnitsAndModifiers, FindingSeverity.Warning, "TPI-103")
        .WithDenials("151", "N362");

    public static void Check(ClaimCheck check)
    {
        if (check.Order.TriggerPointCount == 0)
        {
            return;
        }

        var run = new UnitRun(check.Order.All);
        while (run.Next(check.Lines))
        {
            ServiceLine line = check.Lines[run.First];
            if (!TriggerPointCodes.Includes(line.Code)
                && check.Reference.TryFindMue(line.Code, line.Date, check.Claim.Setting, out MedicallyUnlikelyEdit edit)
                && TriggerPointNeighbours.Beside(check, run.First) >= 0)
            {
                check.Applies();
                Check(check, edit, ref run);
            }
        }
    }

    private static void Check(ClaimCheck check, MedicallyUnlikelyEdit edit, ref UnitRun run)
    {
        ServiceLine line = check.Lines[run.First];
        if (!check.Reference.Covers(ReferenceTable.MedicallyUnlikelyEdits, line.Date, check.Claim.Setting))
        {
            check.NoData(check.Outside.Of(check, ReferenceTable.MedicallyUnlikelyEdits, line.Date), run.First + 1);
        }

        if (edit.Adjudication == MueAdjudication.Line)
        {
            CheckEach(check, edit, run);
            return;
        }

        run.AddUp(check, edit.Value, onlyWhole: false);
        if (run.Exceeding >= 0)
        {
            Report(check, run.Exceeding, edit, run.Total, "on one date");
        }
    }

    private static void CheckEach(ClaimCheck check, MedicallyUnlikelyEdit edit, UnitRun run)
    {
        for (int i = 0; i < run.Length; i++)
        {
            decimal? units = check.Lines[run.Place(i)].Units;
            if (units is null)
            {
                check.NoData("units", run.Place(i) + 1);
            }
            else if (units > edit.Value)
            {
                Report(check, run.Place(i), edit, units.Value, "on one line");
            }
        }
    }

    private static void Report(ClaimCheck check, int place, MedicallyUnlikelyEdit edit, decimal units, string scope) => check.Report(
        place + 1,
        $"{edit.Code} is billed with {Wording.Number(units)} units {scope}; CMS expects at most {Wording.Number(edit.Value)}.",
        Mend.Create(edit.Adjudication == MueAdjudication.DateOfServicePolicy
            ? "Right the units: the limit is one of policy, and an appeal does not help."
            : "Hold the units against what was given; units that are right may be paid on appeal with the record."));
}
