namespace TriggerPoint.Rules;

/// <summary>What kind of service a code is, as far as coverage asks.</summary>
internal static class ServiceKinds
{
    private static readonly CodeRange Drugs = new("J0000", "J9999");
    private static readonly CodeRange FacilityDrugs = new("C9000", "C9399");
    private static readonly CodeRange FacetsUnderUltrasound = new("0213T", "0218T");

    /// <summary>A drug by J code, or by the codes that facilities have before there is one (TPI-603).</summary>
    public static bool IsDrug(ProcedureCode code) => Drugs.Contains(code) || FacilityDrugs.Contains(code);

    /// <summary>Anesthesia, or moderate sedation by whomever (TPI-604).</summary>
    public static bool IsAnesthesia(ProcedureCode code) => code.Number is (>= 100 and <= 1999) or (>= 99151 and <= 99153) or (>= 99155 and <= 99157);

    /// <summary>A nerve, facet or epidural block; joint and tendon injections are none (TPI-606).</summary>
    public static bool IsBlock(ProcedureCode code) =>
        code.Number is (>= 62320 and <= 62327) or (>= 64400 and <= 64530) || FacetsUnderUltrasound.Contains(code);

    /// <summary>Fluoroscopic or spinal guidance, needle guidance, or sedation by who does the procedure: codes that no pair with an injection denies (TPI-413 to TPI-416).</summary>
    public static bool IsGuidanceOrSedation(ProcedureCode code) => code.Number is 77002 or 77003 or 95873 or 95874 or (>= 99151 and <= 99153);

    public static bool IsAcupuncture(ProcedureCode code) => code.Number is >= 97810 and <= 97814;

    /// <summary>The imaging that a guidance code stands for; unknown for every other code (TPI-413, TPI-605).</summary>
    public static ImagingGuidance GuidanceOf(ProcedureCode code) => code.Number switch
    {
        76942 or 76998 => ImagingGuidance.Ultrasound,
        76000 or 77002 or 77003 => ImagingGuidance.Fluoroscopy,
        77011 or 77012 => ImagingGuidance.Ct,
        77021 => ImagingGuidance.Mri,
        _ => ImagingGuidance.Unknown,
    };
}
