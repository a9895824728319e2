using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The drugs of an injection: a line of the dose, and one of what was thrown away.</summary>
internal static class DrugProposal
{
    private static readonly Modifier JW = Modifier.Parse("JW");
    private static readonly Modifier JZ = Modifier.Parse("JZ");
    private static readonly ServiceDate FirstDayOfJW = new(2017, 1, 1);
    private static readonly ServiceDate FirstDayOfJZ = new(2023, 7, 1);
    private static readonly ProcedureCode Unlisted = ProcedureCode.Parse("J3490");
    private static readonly string[] DoseFact = { "TPI-514" };
    private static readonly string[] WasteFact = { "TPI-513" };
    private static readonly string[] UnlistedFact = { "TPI-507" };
    private static readonly string[] SalineFact = { "TPI-508" };
    private static readonly string[] CodeFacts = { "TPI-501", "TPI-505" };

    public static void Add(ProposalDraft draft)
    {
        if (!draft.HasInjection)
        {
            return;
        }

        if (draft.Record.Drugs is not { Count: > 0 } drugs)
        {
            draft.Note(default, DoseFact, "No drug line: the record does not say what was injected.");
            return;
        }

        foreach (IGrouping<Substance, DocumentedDrug> same in drugs.GroupBy(drug => drug.Substance))
        {
            Add(draft, same.Key, same.Select(drug => drug.Injectate).ToArray());
        }
    }

    private static void Add(ProposalDraft draft, Substance substance, Injectate[] injectates)
    {
        if (substance.IsUnspecified)
        {
            draft.Note(default, CodeFacts, $"No drug line for {Wording.Count(injectates.Length, "substance")} of no table.");
        }
        else if (substance.Kind == SubstanceKind.Saline)
        {
            draft.Note(default, SalineFact, "No drug line for saline: practitioners are not paid for it.");
        }
        else if (substance.Kind == SubstanceKind.Botanical)
        {
            AddUnlisted(draft, substance, injectates);
        }
        else
        {
            AddCoded(draft, substance, injectates);
        }
    }

    private static void AddUnlisted(ProposalDraft draft, Substance substance, Injectate[] injectates)
    {
        if (injectates.Length == 1 && injectates[0].Amount is > 0 and { } dose && DoseUnits.Read(injectates[0].Unit, out _) != DoseUnit.Unspecified)
        {
            draft.Add(ProposedService.Drug, ServiceLine.Create(Unlisted, draft.Encounter.Date).WithUnits(1)
                .WithNote($"{substance.Name} {Wording.Number(dose)} {injectates[0].Unit}"));
        }
        else
        {
            draft.Note(Unlisted, UnlistedFact, $"{Unlisted} is left out: it needs the dose of {substance.Name} in its note.");
        }
    }

    private static void AddCoded(ProposalDraft draft, Substance substance, Injectate[] injectates)
    {
        DrugCode[] valid = draft.Reference.DrugsFor(substance).Where(drug => drug.IsKnownToBeValidOn(draft.Encounter.Date)).ToArray();
        if (valid.Length == 0)
        {
            draft.Note(default, CodeFacts, $"No drug line for {substance.Name}: no code of the table is known to be right for it on the date.");
            return;
        }

        DoseUnit measure = DoseUnits.Read(injectates[0].Unit, out _);
        DrugCode[] fitting = valid.Where(drug => drug.Unit == measure && drug.UnitAmount > 0).ToArray();
        if (fitting.Length == 0 || !TryAdd(injectates, measure, injectate => injectate.Amount, out decimal dose) || dose <= 0)
        {
            string codes = Wording.List(valid.Select(drug => drug.Code.ToString()), "or");
            string unit = DoseWords.Symbol(valid[0].Unit);
            draft.Note(valid[0].Code, DoseFact, $"No drug line for {substance.Name} ({codes}): the record gives no dose in {unit}.");
            return;
        }

        // Of several sizes the one that leaves least over, and of those the largest.
        DrugCode best = fitting.OrderBy(drug => DrugUnits.Given(dose, drug.UnitAmount) * drug.UnitAmount)
            .ThenByDescending(drug => drug.UnitAmount).First();
        AddDose(draft, best, dose, TryAdd(injectates, measure, injectate => injectate.Wasted, out decimal wasted) ? wasted : null);
    }

    private static void AddDose(ProposalDraft draft, DrugCode drug, decimal dose, decimal? wasted)
    {
        decimal units = DrugUnits.Given(dose, drug.UnitAmount);
        ServiceDate date = draft.Encounter.Date;
        if (wasted is 0 && date >= FirstDayOfJZ)
        {
            draft.Add(ProposedService.Drug, drug.Code, units, JZ);
            return;
        }

        draft.Add(ProposedService.Drug, drug.Code, units);
        decimal discarded = wasted is > 0 and { } rest ? DrugUnits.Discarded(dose, rest, drug.UnitAmount) : 0;
        if (discarded > 0 && date >= FirstDayOfJW)
        {
            draft.Add(ProposedService.Drug, drug.Code, discarded, JW);
        }
        else if (wasted > 0)
        {
            draft.Note(drug.Code, WasteFact, discarded > 0
                ? $"No JW for {drug.Code}: the date is before {FirstDayOfJW}."
                : $"No JW for {drug.Code}: what was discarded lies within the last unit of the dose.");
        }
        else if (wasted is null)
        {
            draft.Note(drug.Code, WasteFact, $"Neither JW nor JZ on {drug.Code}: the record does not say what became of the container.");
        }
    }

    // The sum in the code's measure, if every part is known in it.
    private static bool TryAdd(Injectate[] injectates, DoseUnit measure, System.Func<Injectate, decimal?> amount, out decimal sum)
    {
        sum = 0;
        foreach (Injectate injectate in injectates)
        {
            if (amount(injectate) is not { } part || part < 0 || DoseUnits.Read(injectate.Unit, out decimal factor) != measure)
            {
                return false;
            }

            sum += Quantity.Of(part) * factor;
        }

        return true;
    }
}
