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
        string unit = Symbol(billed.Drug.Unit);
        string documented = billed.IsDiscarded
            ? $"{Wording.Number(billed.Dose)} {unit} are documented as given and {Wording.Number(billed.Wasted)} as discarded"
            : $"{Wording.Number(billed.Dose)} {unit} are documented";
        string code = billed.IsDiscarded ? $"{billed.Drug.Code}-JW" : billed.Drug.Code.ToString();
        return $"{code} is billed for {Wording.Number(billed.Billed)} {unit} of {billed.Drug.Substance.Name} "
            + $"({Wording.Number(billed.Drug.UnitAmount)} {unit} a unit); {documented}.";
    }
}
