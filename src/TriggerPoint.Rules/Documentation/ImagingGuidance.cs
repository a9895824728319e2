namespace TriggerPoint.Rules;

/// <summary>The imaging under which the needle was placed.</summary>
/// <remarks>The default value is <see cref="Unknown"/>: the record does not say. It matters for the sacroiliac joint (TPI-108) and for coverage (TPI-605).</remarks>
public enum ImagingGuidance : byte
{
    /// <summary>The record does not say.</summary>
    Unknown = 0,

    /// <summary>None was used.</summary>
    None = 1,

    /// <summary>Ultrasound.</summary>
    Ultrasound = 2,

    /// <summary>Fluoroscopy.</summary>
    Fluoroscopy = 3,

    /// <summary>Computed tomography.</summary>
    Ct = 4,

    /// <summary>Magnetic resonance imaging.</summary>
    Mri = 5,
}
