using System.Collections.Generic;
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
        RuleIds.DrugCodeNotValid, "A drug code that is not valid on the date", RuleCategory.Drugs, FindingSeverity.Error, "TPI-105", "TPI-502", "TPI-503", "TPI-505")
        .WithDenials("181", "N56", "M20");

    public static void Check(ClaimCheck check)
    {
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ServiceLine billed = check.Lines[line - 1];
            if (!check.Reference.TryFindDrug(billed.Code, out DrugCode drug))
            {
                continue;
            }

            if (billed.Date.IsUnknown)
            {
                check.NoData("date", line);
            }
            else if (drug.HasEndedBefore(billed.Date) || drug.BeginsAfter(billed.Date))
            {
                check.Report(new FindingDraft
                {
                    Line = line,
                    Basis = Basis(drug),
                    Message = drug.HasEndedBefore(billed.Date)
                        ? $"{billed.Code} ended on {drug.LastDay}; the date of service is {billed.Date}."
                        : $"{billed.Code} is valid from {drug.FirstDay}; the date of service is {billed.Date}.",
                    Mend = Cure(check, line, drug),
                });
            }
            else if (drug.IsDateUnverified)
            {
                check.NoData($"dates of {billed.Code}", line);
            }
            else if (IsBehind(check.Reference.EditionFor(ReferenceTable.Drugs, billed.Date), billed.Date))
            {
                check.NoData($"drug codes after {check.Reference.EditionFor(ReferenceTable.Drugs, billed.Date).LastDay}", line);
            }
            else
            {
                check.Applies();
            }
        }
    }

    private static bool IsBehind(ReferenceEdition edition, ServiceDate date) => !edition.LastDay.IsUnknown && date > edition.LastDay;

    private static string[] Basis(DrugCode drug) =>
        drug.Code == J1010 ? NewMethylprednisolone
        : drug.Substance == Substance.MethylprednisoloneAcetate ? OldMethylprednisolone
        : drug.Substance.Kind == SubstanceKind.LocalAnesthetic ? Anesthetics
        : General;

    private static Mend Cure(ClaimCheck check, int line, DrugCode drug)
    {
        ServiceLine billed = check.Lines[line - 1];
        DrugCode[] valid = check.Reference.DrugsFor(drug.Substance).Where(other => IsGood(other, billed.Date)).ToArray();
        if (valid.Length == 0)
        {
            return Mend.Create("Bill the code that was valid for the drug on the date, or take the line off.");
        }

        string codes = Wording.List(valid.Select(other => other.Code.ToString()), "or");
        return valid.Length == 1 && billed.Units is { } units && units > 0 && valid[0].TryGetUnits(Quantity.Of(units) * drug.UnitAmount, drug.Unit, out int same)
            ? Mend.Create($"Bill {codes} with {same} units, which is the same amount.", MendEdit.ReplaceCode(line, valid[0].Code), MendEdit.SetUnits(line, same))
            : Mend.Create($"On the date {drug.Substance.Name} is {codes}; work the units out from the dose.");
    }

    private static bool IsGood(DrugCode drug, ServiceDate date) =>
        !drug.HasEndedBefore(date) && !drug.BeginsAfter(date) && !drug.IsDateUnverified && !drug.IsFacilityOnly;
}
