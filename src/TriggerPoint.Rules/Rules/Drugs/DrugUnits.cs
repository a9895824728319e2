namespace TriggerPoint.Rules;

/// <summary>The units of a drug: its dose in the steps of its code, rounded up, and what was thrown away as far as it fills steps of its own.</summary>
internal static class DrugUnits
{
    /// <summary>The units of a dose.</summary>
    public static decimal Given(decimal dose, decimal unitAmount) => decimal.Ceiling(dose / unitAmount);

    /// <summary>The units of what was thrown away: what the container makes beyond the dose. The rest of the dose's last unit is paid with it.</summary>
    public static decimal Discarded(decimal dose, decimal wasted, decimal unitAmount) => Given(dose + wasted, unitAmount) - Given(dose, unitAmount);
}
