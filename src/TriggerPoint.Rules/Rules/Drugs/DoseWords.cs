namespace TriggerPoint.Rules;

/// <summary>Words for a dose and for what is billed of it.</summary>
internal static class DoseWords
{
    public static string Symbol(DoseUnit unit) => unit switch
    {
        DoseUnit.Milligram => "mg",
        DoseUnit.Milliliter => "mL",
        _ => "units",
    };

    public static string Units(decimal units) => units == 1 ? "1 unit" : $"{Wording.Number(units)} units";

    /// <summary>What is billed against what is documented, as a message.</summary>
    public static string Compared(BilledDrug billed)
    {
        DoseUnit unit = billed.Drug.Unit;
        string documented = billed.IsDiscarded
            ? $"{Amount(billed.Dose, unit)} are documented as given and {Wording.Number(billed.Wasted)} as discarded"
            : $"{Amount(billed.Dose, unit)} are documented";
        string code = billed.IsDiscarded ? $"{billed.Drug.Code}-JW" : billed.Drug.Code.ToString();
        return $"{code} is billed for {Amount(billed.Billed, unit)} of {billed.Drug.Substance.Name} ({Amount(billed.Drug.UnitAmount, unit)} a unit); {documented}.";
    }

    private static string Amount(decimal value, DoseUnit unit) => unit is DoseUnit.Milligram or DoseUnit.Milliliter ? $"{Wording.Number(value)} {Symbol(unit)}" : Units(value);
}
