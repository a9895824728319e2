namespace TriggerPoint.Rules;

/// <summary>Whose or which sessions a policy counts together.</summary>
/// <remarks>The default value is <see cref="Patient"/>. An undeclared value counts as the default everywhere.</remarks>
public enum LimitKey : byte
{
    /// <summary>All sessions of the patient, across providers (TPI-809).</summary>
    Patient = 0,

    /// <summary>Those of the patient that touch one clinical region, see <see cref="ClinicalRegions"/>.</summary>
    Region = 1,

    /// <summary>Those of the patient at one muscle and side.</summary>
    Site = 2,
}
