namespace TriggerPoint.Rules;

/// <summary>The words for units of measure.</summary>
internal static class DoseUnits
{
    /// <summary>Reads a unit as it is written on records; <paramref name="factor"/> turns an amount into the measure.</summary>
    public static DoseUnit Read(string? word, out decimal factor)
    {
        factor = 1;
        switch (word?.Trim().TrimEnd('.').ToLowerInvariant())
        {
            case "mg" or "mgs" or "milligram" or "milligrams":
                return DoseUnit.Milligram;
            case "mcg" or "ug" or "\u00B5g" or "\u03BCg" or "microgram" or "micrograms":
                factor = 0.001m;
                return DoseUnit.Milligram;
            case "g" or "gm" or "gram" or "grams":
                factor = 1000;
                return DoseUnit.Milligram;
            case "ml" or "mls" or "cc" or "ccs" or "milliliter" or "milliliters" or "millilitre" or "millilitres":
                return DoseUnit.Milliliter;
            case "u" or "un" or "iu" or "unit" or "units":
                return DoseUnit.Unit;
            default:
                return DoseUnit.Unspecified;
        }
    }
}
