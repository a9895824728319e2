namespace TriggerPoint.Rules;

/// <summary>Who bills: it decides which of the two NCCI tables applies.</summary>
/// <remarks>The default value is <see cref="Practitioner"/>. A value that is not declared here is treated as the default everywhere.</remarks>
public enum ClaimSetting : byte
{
    /// <summary>A practitioner or an ambulatory surgical center: the professional claim, 837P.</summary>
    Practitioner = 0,

    /// <summary>The outpatient department of a hospital.</summary>
    HospitalOutpatient = 1,
}
