namespace TriggerPoint.Rules;

/// <summary>The lines of one drug on one day, those with JW or those without, held against what is documented for the day.</summary>
internal struct BilledDrug
{
    private decimal least;
    private bool unitsAreKnown;

    public DoseVerdict Verdict { readonly get; private set; }

    /// <summary>What was missing when it could not be checked.</summary>
    public string Missing { readonly get; private set; }

    /// <summary>Whether the record shows the drug.</summary>
    public bool IsShown { readonly get; private set; }

    /// <summary>Whether the lines bill what was thrown away.</summary>
    public bool IsDiscarded { readonly get; private set; }

    /// <summary>The line, from 1, that stands for all of them: the first by what it says.</summary>
    public int Line { readonly get; private set; }

    public int LineCount { readonly get; private set; }

    /// <summary>The drug, by the code of <see cref="Line"/>.</summary>
    public DrugCode Drug { readonly get; private set; }

    /// <summary>What the units of the lines amount to, in the measure of the drug's codes.</summary>
    public decimal Billed { readonly get; private set; }

    /// <summary>The dose that is documented, in the same measure.</summary>
    public decimal Dose { readonly get; private set; }

    /// <summary>What is documented as thrown away, in the same measure.</summary>
    public decimal Wasted { readonly get; private set; }

    /// <summary>Whether the lines bill what was thrown away of a dose that has lines of its own.</summary>
    public bool IsBesideDose { readonly get; private set; }

    /// <summary>The units that one line of <see cref="Drug"/> would have.</summary>
    public readonly decimal Units =>
        IsDiscarded ? DrugUnits.Discarded(Dose, Wasted, Drug.UnitAmount) : DrugUnits.Given(Dose, Drug.UnitAmount);

    /// <summary>Holds the lines of a substance on a day against the record.</summary>
    public static BilledDrug Judge(ClaimCheck check, BilledDay day, DrugCode drug, bool discarded)
    {
        BilledDrug billed = new() { IsDiscarded = discarded, Drug = drug, unitsAreKnown = true, least = decimal.MaxValue };
        billed.Add(check, day.Date);
        billed.Missing = billed.ReadRecord(check, day.Encounter);
        billed.Verdict = billed.Missing.Length > 0 ? DoseVerdict.NotChecked
            : !billed.IsShown ? DoseVerdict.NotShown
            : billed.Compare();

        // Another procedure of the day may have taken more of the drug, or all of it.
        if (billed.Verdict is DoseVerdict.Above or DoseVerdict.NotShown && BilledDrugs.MayBelongElsewhere(check, day.Date))
        {
            billed.Verdict = DoseVerdict.NotChecked;
            billed.Missing = "the service that the drug was for";
        }

        return billed;
    }

    private void Add(ClaimCheck check, ServiceDate date)
    {
        DrugCode one = Drug;
        foreach (DrugLine other in check.DrugLines.On(date))
        {
            IsBesideDose |= IsDiscarded && BilledDrugs.IsOf(other, one, discarded: false);
            if (!BilledDrugs.IsOf(other, one, IsDiscarded))
            {
                continue;
            }

            LineCount++;
            least = other.Drug.UnitAmount < least ? other.Drug.UnitAmount : least;
            unitsAreKnown &= other.Line.Units is not null;
            Billed += Quantity.Of(other.Line.Units ?? 0) * other.Drug.UnitAmount;
            if (Line == 0 || LineOrder.Compare(other.Line, check.Lines[Line - 1]) < 0)
            {
                Line = other.Number;
                Drug = other.Drug;
            }
        }
    }

    // Adds up what is documented of the substance; the answer is what is missing for it, or empty.
    private string ReadRecord(ClaimCheck check, DocumentedEncounter? record)
    {
        if (record?.Drugs is not { } drugs)
        {
            return "injectates";
        }

        bool mayBeShown = record.LeavesDrugsOpen;
        foreach (DocumentedDrug documented in drugs)
        {
            mayBeShown |= documented.MayBe(Drug.Substance);
            if (documented.Substance != Drug.Substance)
            {
                continue;
            }

            IsShown = true;
            if (documented.Injectate.Amount is not { } dose || dose <= 0)
            {
                return "dose";
            }

            if (IsDiscarded && documented.Injectate.Wasted is not >= 0)
            {
                return "waste";
            }

            if (DoseUnits.Read(documented.Injectate.Unit, out decimal factor) != Drug.Unit)
            {
                return check.Words($"dose in {DoseWords.Symbol(Drug.Unit)}");
            }

            Dose += Quantity.Of(dose) * factor;
            Wasted += Quantity.Of(documented.Injectate.Wasted ?? 0) * factor;
        }

        return IsShown && !unitsAreKnown ? "units"
            : mayBeShown && !IsShown ? "substance"
            : string.Empty;
    }

    private readonly DoseVerdict Compare()
    {
        decimal most = IsDiscarded ? DrugUnits.Discarded(Dose, Wasted, least) * least : DrugUnits.Given(Dose, least) * least;
        return Billed > most ? DoseVerdict.Above
            : Billed < Dose && !IsDiscarded ? DoseVerdict.Below
            : DoseVerdict.Fits;
    }
}
