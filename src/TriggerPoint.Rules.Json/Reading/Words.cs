namespace TriggerPoint.Rules.Json;

/// <summary>The words of the contract for values that are enumerations in the library.</summary>
internal static class Words
{
    public static bool TryParse(string? text, out ClaimSetting setting) => (setting = text switch
    {
        "outpatient" => ClaimSetting.HospitalOutpatient,
        _ => ClaimSetting.Practitioner,
    }) != ClaimSetting.Practitioner || text == "practitioner";

    public static bool TryParse(string? text, out NeedleTechnique technique) => (technique = text switch
    {
        "dry-needling" => NeedleTechnique.DryNeedling,
        _ => NeedleTechnique.Injection,
    }) != NeedleTechnique.Injection || text == "injection";

    public static bool TryParse(string? text, out ImagingGuidance guidance) => (guidance = text switch
    {
        "none" => ImagingGuidance.None,
        "ultrasound" => ImagingGuidance.Ultrasound,
        "fluoroscopy" => ImagingGuidance.Fluoroscopy,
        "ct" => ImagingGuidance.Ct,
        "mri" => ImagingGuidance.Mri,
        _ => ImagingGuidance.Unknown,
    }) != ImagingGuidance.Unknown;
}
