namespace TriggerPoint.Rules;

/// <summary>A date that no claim of today can have, or a period that ends before it begins: a slip, and a denial.</summary>
internal static class ImplausibleDateRule
{
    // ICD-10, 5010 and the trigger point codes all came later; nobody bills ahead by generations.
    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;

    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.ImplausibleDate, "A date of service that cannot be right", RuleCategory.ClaimInput, FindingSeverity.Error, "TPI-803");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ServiceLine billed = check.Lines[line - 1];
            if (billed.Date.IsUnknown)
            {
                continue;
            }

            check.Applies();
            if (IsImplausible(billed.Date) || IsImplausible(billed.LastDate))
            {
                ServiceDate date = IsImplausible(billed.Date) ? billed.Date : billed.LastDate;
                check.Report(
                    line,
                    $"The date of service {date} lies outside the years {EarliestYear} to {LatestYear}.",
                    Mend.Create("Correct the date of service."));
            }
            else if (!billed.LastDate.IsUnknown && billed.LastDate < billed.Date)
            {
                check.Report(
                    line,
                    $"The service ends on {billed.LastDate}, before it begins on {billed.Date}.",
                    Mend.Create("Correct the first or the last day of service."));
            }
        }
    }

    private static bool IsImplausible(ServiceDate date) => !date.IsUnknown && date.Year is < EarliestYear or > LatestYear;
}
