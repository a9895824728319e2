namespace TriggerPoint.Rules;

/// <summary>25 claims a visit with work of its own; the record has to show it.</summary>
internal static class VisitNotSeparateRule
{
    private static readonly ModifierSet Separate = ModifierSet.Of("25");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.VisitNotSeparate, "25 without separate work", RuleCategory.UnitsAndModifiers, FindingSeverity.Error, "TPI-307")
        .WithDenials("97", "236", "M15", "N19", "N525");

    public static void Check(ClaimCheck check)
    {
        for (int place = 0; place < check.Lines.Length; place++)
        {
            ServiceLine line = check.Lines[place];
            int injection = VisitCodes.Includes(line.Code) && Separate.Meets(line) ? TriggerPointNeighbours.Beside(check, place) : -1;
            if (injection < 0)
            {
                continue;
            }

            check.Applies();
            bool? separate = SeparateEvaluation.On(check, line.Date);
            if (separate is null)
            {
                check.NoData("whether the visit had work of its own", place + 1);
            }
            else if (separate == false)
            {
                check.Report(new FindingDraft
                {
                    Line = place + 1,
                    OtherLine = injection + 1,
                    Message = $"25 on {line.Code} claims a visit with work of its own beside {check.Lines[injection].Code}; the record says that there was none.",
                    Mend = Mend.Create($"Take {line.Code} off.", MendEdit.RemoveLine(place + 1)),
                });
            }
        }
    }
}
