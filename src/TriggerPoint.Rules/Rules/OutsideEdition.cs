namespace TriggerPoint.Rules;

/// <summary>Says that reference data do not reach a date, and which edition was used all the same.</summary>
internal static class OutsideEdition
{
    public static string Of(ClaimCheck check, ReferenceTable table, ServiceDate date)
    {
        if (date.IsUnknown)
        {
            return "date of service";
        }

        ReferenceEdition edition = check.Reference.EditionFor(table, date, check.Claim.Setting);
        return edition.LastDay.IsUnknown
            ? check.Words($"{Name(table)} of {date}: the edition {edition.Id} covers {edition.FirstDay} on")
            : check.Words($"{Name(table)} of {date}: the edition {edition.Id} covers {edition.FirstDay} to {edition.LastDay}");
    }

    private static string Name(ReferenceTable table) => table switch
    {
        ReferenceTable.NcciPairs => "NCCI pairs",
        ReferenceTable.MedicallyUnlikelyEdits => "unit limits",
        ReferenceTable.AddOnCodes => "add-on codes",
        _ => "reference data",
    };
}
