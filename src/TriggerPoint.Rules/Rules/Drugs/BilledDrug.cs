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

    /// <summary>The units that one line of <see cref="Drug"/> would have.</summary>
    public readonly decimal Units =>
        IsDiscarded ? DrugUnits.Discarded(Dose, Wasted, Drug.UnitAmount) : DrugUnits.Given(Dose, Drug.UnitAmount);

    /// <summary>Holds the lines of a substance on a day against the record.</summary>
    public static BilledDrug Judge(ClaimCheck check, InjectionDay day, DrugCode drug, bool discarded)
    {
        BilledDrug billed = new() { IsDiscarded = discarded, Drug = drug, unitsAreKnown = true, least = decimal.MaxValue };
        billed.Add(check, day.Date);
        billed.Missing = billed.ReadRecord(day);
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
        for (int line = 1; line <= check.Lines.Length; line++)
        {
            ServiceLine other = check.Lines[line - 1];
            if (!BilledDrugs.IsOf(check, other, date, one, IsDiscarded, out DrugCode code))
            {
                continue;
            }

            LineCount++;
            least = code.UnitAmount < least ? code.UnitAmount : least;
            unitsAreKnown &= other.Units is not null;
            Billed += Quantity.Of(other.Units ?? 0) * code.UnitAmount;
            if (Line == 0 || LineOrder.Compare(other, check.Lines[Line - 1]) < 0)
            {
                Line = line;
                Drug = code;
            }
        }
    }

    // Adds up what is documented of the substance; the answer is what is missing for it, or empty.
    private string ReadRecord(InjectionDay day)
    {
        if (day.Drugs is null)
        {
            return "injectates";
        }

        bool mayBeShown = day.LeavesDrugsOpen;
        foreach (DocumentedDrug documented in day.Drugs)
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
                return $"dose in {DoseWords.Symbol(Drug.Unit)}";
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
