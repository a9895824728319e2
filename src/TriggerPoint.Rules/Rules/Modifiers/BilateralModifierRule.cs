namespace TriggerPoint.Rules;

/// <summary>50 asks for the payment of two sides; the trigger point codes, 20551 and 20612 pay once for both.</summary>
internal static class BilateralModifierRule
{
    private static readonly ModifierSet Bilateral = ModifierSet.Of("50");
    private static readonly ProcedureCode TendonOrigin = ProcedureCode.Parse("20551");
    private static readonly ProcedureCode GanglionCyst = ProcedureCode.Parse("20612");

    // Only of the injection codes does a contractor's article say it as well.
    private static readonly string[] FeeScheduleAlone = { "TPI-301" };

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.BilateralModifier, "Modifier 50 where both sides pay as one", RuleCategory.UnitsAndModifiers, FindingSeverity.Error, "TPI-301", "TPI-612")
        .WithDenials("4", "N519", "N822", "N823");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ServiceLine billed = check.Lines[line - 1];
            bool isTriggerPoint = TriggerPointCodes.Includes(billed.Code);
            if (!isTriggerPoint && billed.Code != TendonOrigin && billed.Code != GanglionCyst)
            {
                continue;
            }

            check.Applies();
            if (Bilateral.Meets(billed))
            {
                check.Report(new FindingDraft
                {
                    Line = line,
                    Basis = TriggerPointCodes.IsInjection(billed.Code) ? null : FeeScheduleAlone,
                    Message = $"Modifier 50 is not valid on {billed.Code}: its bilateral indicator is 0, so that both sides pay as one.",
                    Mend = Mends.TakeOff(check, line, Bilateral.Of(billed), isTriggerPoint
                        ? "Take 50 off: the code holds the muscles of both sides."
                        : "Take 50 off; bill what the record shows of each side instead."),
                });
            }
        }
    }
}
