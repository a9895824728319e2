namespace TriggerPoint.Rules;

/// <summary>What an amount of a drug is measured in. The default value is <see cref="Unspecified"/>.</summary>
public enum DoseUnit : byte
{
    /// <summary>Not said, or the code has no measure: the default value.</summary>
    Unspecified = 0,

    /// <summary>Milligrams (mg).</summary>
    Milligram = 1,

    /// <summary>Milliliters (mL).</summary>
    Milliliter = 2,

    /// <summary>Units of the substance's own potency, as of botulinum toxins.</summary>
    Unit = 3,
}
