namespace TriggerPoint.Rules;

/// <summary>Whose claim it is, which decides the table of code pairs and of unit limits that CMS applies. The default value is <see cref="Practitioner"/>.</summary>
public enum ClaimSetting : byte
{
    /// <summary>Practitioners and ambulatory surgical centers: the default value.</summary>
    Practitioner = 0,

    /// <summary>Outpatient departments of hospitals.</summary>
    HospitalOutpatient = 1,
}
