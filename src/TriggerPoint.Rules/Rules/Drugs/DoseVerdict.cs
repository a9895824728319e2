namespace TriggerPoint.Rules;

/// <summary>What the record makes of a drug that is billed beside a trigger point injection.</summary>
internal enum DoseVerdict : byte
{
    /// <summary>It could not be checked; <see cref="BilledDrug.Missing"/> says why.</summary>
    NotChecked = 0,

    /// <summary>The record does not show the drug.</summary>
    NotShown = 1,

    /// <summary>More units are billed than the dose makes.</summary>
    Above = 2,

    /// <summary>Fewer units are billed than the dose makes.</summary>
    Below = 3,

    /// <summary>The units are those of the dose.</summary>
    Fits = 4,
}
