namespace TriggerPoint.Rules;

/// <summary>The tables of reference data that have editions. The default value is <see cref="Unspecified"/>.</summary>
public enum ReferenceTable : byte
{
    /// <summary>No table: the default value.</summary>
    Unspecified = 0,

    /// <summary>NCCI code pairs, one table a setting.</summary>
    NcciPairs = 1,

    /// <summary>Medically unlikely edits, one table a setting.</summary>
    MedicallyUnlikelyEdits = 2,

    /// <summary>Indicators of the Medicare physician fee schedule.</summary>
    FeeSchedule = 3,

    /// <summary>Add-on codes and their primaries.</summary>
    AddOnCodes = 4,

    /// <summary>HCPCS codes for drugs.</summary>
    Drugs = 5,

    /// <summary>ICD-10-CM codes.</summary>
    Diagnoses = 6,
}
