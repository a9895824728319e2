namespace TriggerPoint.Rules;

/// <summary>20552 and 20553 are valid from 2002, 20560 and 20561 from 2020.</summary>
internal static class BilledBeforeValidRule
{
    private static readonly string[] OnInjection = { "TPI-105" };
    private static readonly string[] OnNeedling = { "TPI-106" };

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.BilledBeforeValid,
        "The code did not exist when it was billed for",
        RuleCategory.Documentation,
        FindingSeverity.Error,
        "TPI-105", "TPI-106")
        .WithDenials("181", "N56");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ServiceLine billed = check.Lines[line - 1];
            if (!TriggerPointCodes.Includes(billed.Code))
            {
                continue;
            }

            bool isNeedling = TriggerPointCodes.IsNeedling(billed.Code);
            NeedleTechnique technique = isNeedling ? NeedleTechnique.DryNeedling : NeedleTechnique.Injection;
            if (billed.Date.IsUnknown)
            {
                check.NoData("date", line);
                continue;
            }

            check.Applies();
            if (!TriggerPointCodes.ExistOn(technique, billed.Date))
            {
                check.Report(new FindingDraft
                {
                    Line = line,
                    Basis = isNeedling ? OnNeedling : OnInjection,
                    Message = $"{billed.Code} is valid from {TriggerPointCodes.FirstDay(technique)}; the date of service is {billed.Date}.",
                    Mend = Mend.Create("Check the date. For a real one, bill what was valid on the day."),
                });
            }
        }
    }
}
