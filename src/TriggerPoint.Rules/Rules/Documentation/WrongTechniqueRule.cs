namespace TriggerPoint.Rules;

/// <summary>An injection code needs an injectate, a needling code a needle without one.</summary>
internal static class WrongTechniqueRule
{
    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.WrongTechnique, "The code of the other needle technique", RuleCategory.Documentation, FindingSeverity.Error, "TPI-106")
        .WithDenials("252", "50", "N706");

    public static void Check(ClaimCheck check)
    {
        check.Days.ReportMissing(check);
        foreach (BilledDay day in check.Days)
        {
            Check(check, day.Injection);
            Check(check, day.Needling);
        }
    }

    private static void Check(ClaimCheck check, BilledCode billed)
    {
        if (billed.Verdict == RecordVerdict.WrongTechnique)
        {
            check.Report(billed.Line, $"{billed.Code} is billed, but {Shown(billed.Technique)}.", Cure(billed));
        }
    }

    private static string Shown(NeedleTechnique billed) => billed == NeedleTechnique.DryNeedling
        ? "the record shows that something was injected; that is 20552 or 20553"
        : "the record shows that nothing was injected; needling alone is 20560 or 20561";

    private static Mend Cure(BilledCode billed)
    {
        bool isNeedling = billed.Technique == NeedleTechnique.DryNeedling;
        CptSelection? selection = billed.Encounter!.Selection;
        ProcedureCode other = (isNeedling ? selection?.InjectionCode : selection?.NeedlingCode) ?? default;
        string correct = isNeedling
            ? "correct the record if nothing was injected"
            : "have the substance and its amount recorded if something was injected";
        return Mend.Create(other.IsNone ? $"{Wording.Capital(correct)}; otherwise take the line off." : $"Bill {other}, which the record supports, or {correct}.");
    }
}
