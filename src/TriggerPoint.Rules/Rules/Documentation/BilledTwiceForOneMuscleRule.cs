using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>A muscle that was injected is not billed as needled as well; other muscles of the day may be.</summary>
internal static class BilledTwiceForOneMuscleRule
{
    private const int MostNamed = 4;

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.BilledTwiceForOneMuscle, "Injection and needling billed for one muscle", RuleCategory.Documentation, FindingSeverity.Error, "TPI-110")
        .WithDenials("236", "M80");

    public static void Check(ClaimCheck check)
    {
        foreach (BilledDay day in check.Days)
        {
            Check(check, day.Needling);
        }
    }

    private static void Check(ClaimCheck check, BilledCode needling)
    {
        if (needling.Line == 0 || needling.OtherLine == 0)
        {
            return;
        }

        if (needling.Verdict == RecordVerdict.NotDocumented)
        {
            check.NoData(needling.Encounter is null ? "documentation" : "muscles", needling.Line);
            return;
        }

        check.Applies();
        if (needling.Verdict == RecordVerdict.SameMuscle)
        {
            check.Report(new FindingDraft
            {
                Line = needling.Line,
                OtherLine = needling.OtherLine,
                Message = $"{Muscles(needling)} both injected and needled, which counts for {check.Lines[needling.OtherLine - 1].Code} only; "
                    + $"without it the record supports {(needling.Supported.IsNone ? "no needling code" : needling.Supported.ToString())}.",
                Mend = Mend.Create(needling.Supported.IsNone
                    ? "Take the needling code off; a modifier does not help for one muscle."
                    : $"Bill {needling.Supported} for the muscles that were needled only."),
            });
        }
    }

    private static string Muscles(BilledCode needling)
    {
        string[] names = InjectedAndNeedledRule.Sites(needling.Encounter!.Selection!.Value).Select(site => site.Words).ToArray();
        string[] shown = names.Length <= MostNamed ? names : names.Take(MostNamed).Append($"{names.Length - MostNamed} more").ToArray();
        return $"{Wording.Capital(Wording.List(shown))} {(names.Length == 1 ? "was" : "were")}";
    }
}
