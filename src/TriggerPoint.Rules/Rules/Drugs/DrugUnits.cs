namespace TriggerPoint.Rules;

/// <summary>The units of a drug: its dose in the steps of its code, rounded up, and what was thrown away only as far as it fills steps of its own.</summary>
internal static class DrugUnits
{
    /// <summary>The units of a dose.</summary>
    public static decimal Given(decimal dose, decimal unitAmount) => decimal.Ceiling(dose / unitAmount);

    /// <summary>The units of what was thrown away: what the whole container makes beyond the dose. What lies within the last unit of the dose is paid with it.</summary>
    public static decimal Discarded(decimal dose, decimal wasted, decimal unitAmount) => Given(dose + wasted, unitAmount) - Given(dose, unitAmount);
}
