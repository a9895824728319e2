using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>Drug codes come and go by the quarter; a code is good from its first to its last day.</summary>
internal static class DrugCodeNotValidRule
{
    private static readonly string[] General = { "TPI-105" };
    private static readonly string[] NewMethylprednisolone = { "TPI-502" };
    private static readonly string[] OldMethylprednisolone = { "TPI-503" };
    private static readonly string[] Anesthetics = { "TPI-505" };
    private static readonly ProcedureCode J1010 = ProcedureCode.Parse("J1010");

    public static RuleDescriptor Descriptor { get; } = new RuleDescriptor(
        RuleIds.DrugCodeNotValid,
        "A drug code that is not valid on the date",
        RuleCategory.Drugs,
        FindingSeverity.Error,
        "TPI-105", "TPI-502", "TPI-503", "TPI-505")
        .WithDenials("181", "N56", "M20");

    public static void Check(ClaimCheck check)
    {
        foreach (DrugLine line in check.DrugLines)
        {
            ServiceDate date = line.Line.Date;
            ServiceDate end = check.Reference.EditionFor(ReferenceTable.Drugs, date).LastDay;
            if (date.IsUnknown)
            {
                check.NoData("date", line.Number);
            }
            else if (line.Drug.HasEndedBefore(date) || line.Drug.BeginsAfter(date))
            {
                Report(check, line);
            }
            else if (line.Drug.IsDateUnverified)
            {
                check.NoData(check.Words($"dates of {line.Line.Code}"), line.Number);
            }
            else if (!end.IsUnknown && date > end)
            {
                check.NoData(check.Words($"drug codes after {end}"), line.Number);
            }
            else
            {
                check.Applies();
            }
        }
    }

    private static void Report(ClaimCheck check, DrugLine line) => check.Report(new FindingDraft
    {
        Line = line.Number,
        Basis = Basis(line.Drug),
        Message = line.Drug.HasEndedBefore(line.Line.Date)
            ? $"{line.Line.Code} ended on {line.Drug.LastDay}; the date of service is {line.Line.Date}."
            : $"{line.Line.Code} is valid from {line.Drug.FirstDay}; the date of service is {line.Line.Date}.",
        Mend = Cure(check, line),
    });

    private static string[] Basis(DrugCode drug) =>
        drug.Code == J1010 ? NewMethylprednisolone
        : drug.Substance == Substance.MethylprednisoloneAcetate ? OldMethylprednisolone
        : drug.Substance.Kind == SubstanceKind.LocalAnesthetic ? Anesthetics
        : General;

    private static Mend Cure(ClaimCheck check, DrugLine line)
    {
        DrugCode[] valid = check.Reference.DrugsFor(line.Drug.Substance).Where(drug => drug.IsKnownToBeValidOn(line.Line.Date)).ToArray();
        return valid.Length == 0 ? Mend.Create("Bill the code that was valid for the drug on the date, or take the line off.")
            : valid.Length == 1 && SameAmount(check, line, valid[0]) is { } mend ? mend
            : Mend.Create($"On the date {line.Drug.Substance.Name} is {Wording.List(valid.Select(drug => drug.Code.ToString()), "or")}; "
                + "work the units out from the dose.");
    }

    // Where the record lists what was injected, the units are those of its dose, and not those of the line.
    private static Mend? SameAmount(ClaimCheck check, DrugLine line, DrugCode valid)
    {
        if (line.Line.Units is not > 0 || check.EncounterOn(line.Line.Date)?.Drugs is not null
            || !valid.TryGetUnits(Quantity.Of(line.Line.Units.Value) * line.Drug.UnitAmount, line.Drug.Unit, out int units))
        {
            return null;
        }

        string words = $"Bill {valid.Code} with {DoseWords.Units(units)}, which is the same amount.";
        return check.Order.Holds(line.Line.WithCode(valid.Code).WithUnits(units))
            ? Mend.Create(words)
            : Mend.Create(words, MendEdit.ReplaceCode(line.Number, valid.Code), MendEdit.SetUnits(line.Number, units));
    }
}
