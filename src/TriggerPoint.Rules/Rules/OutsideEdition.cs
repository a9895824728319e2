namespace TriggerPoint.Rules;

/// <summary>Says that reference data do not reach a date, and which edition was used all the same.</summary>
/// <remarks>Several rules say it of one date, and claims of one day follow each other: what was said last of a table is said again.</remarks>
internal sealed class OutsideEdition
{
    private readonly (ReferenceEdition? Edition, ServiceDate Date, string Words)[] said =
        new (ReferenceEdition?, ServiceDate, string)[(int)ReferenceTable.Diagnoses + 1];

    public string Of(ClaimCheck check, ReferenceTable table, ServiceDate date)
    {
        if (date.IsUnknown)
        {
            return "date of service";
        }

        ReferenceEdition edition = check.Reference.EditionFor(table, date, check.Claim.Setting);
        if (said[(int)table].Edition != edition || said[(int)table].Date != date)
        {
            said[(int)table] = (edition, date, Words(check, table, date, edition));
        }

        return said[(int)table].Words;
    }

    private static string Words(ClaimCheck check, ReferenceTable table, ServiceDate date, ReferenceEdition edition) => edition.LastDay.IsUnknown
        ? check.Words($"{Name(table)} of {date}: the edition {edition.Id} covers {edition.FirstDay} on")
        : check.Words($"{Name(table)} of {date}: the edition {edition.Id} covers {edition.FirstDay} to {edition.LastDay}");

    private static string Name(ReferenceTable table) => table switch
    {
        ReferenceTable.NcciPairs => "NCCI pairs",
        ReferenceTable.MedicallyUnlikelyEdits => "unit limits",
        ReferenceTable.AddOnCodes => "add-on codes",
        _ => "reference data",
    };
}
