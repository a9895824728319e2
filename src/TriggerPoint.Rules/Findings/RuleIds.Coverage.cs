namespace TriggerPoint.Rules;

public static partial class RuleIds
{
    /// <summary>More sessions or injections than the policy covers in a time (TPI-601, TPI-701 to TPI-705, TPI-709, TPI-710).</summary>
    public const string FrequencyLimitExceeded = "TPR4001";

    /// <summary>A session too soon after the one before (TPI-602, TPI-703, TPI-704).</summary>
    public const string RepeatTooSoon = "TPR4002";

    /// <summary>The injected drug is not on the claim (TPI-603).</summary>
    public const string NoDrugLine = "TPR4003";

    /// <summary>Anesthesia or sedation where the policy bars it (TPI-604).</summary>
    public const string AnesthesiaBarred = "TPR4004";

    /// <summary>Imaging guidance that the policy does not cover (TPI-605, TPI-701, TPI-705).</summary>
    public const string GuidanceNotCovered = "TPR4005";

    /// <summary>More than one region in a session (TPI-606).</summary>
    public const string SeveralRegions = "TPR4006";

    /// <summary>More than one line of 20552 or 20553 a day (TPI-607, TPI-702, TPI-707, TPI-711).</summary>
    public const string SeveralCodesADay = "TPR4007";

    /// <summary>No diagnosis that the policy covers (TPI-608).</summary>
    public const string DiagnosisNotCovered = "TPR4008";

    /// <summary>A diagnosis code that is not valid on the date (TPI-609).</summary>
    public const string DiagnosisNotValid = "TPR4009";

    /// <summary>The diagnosis does not fit the muscles (TPI-610).</summary>
    public const string DiagnosisDoesNotFit = "TPR4010";

    /// <summary>An injectate that the policy excludes (TPI-510, TPI-611, TPI-702, TPI-703, TPI-707, TPI-708).</summary>
    public const string ExcludedInjectate = "TPR4011";

    /// <summary>The record lacks elements that the policy asks for (TPI-613).</summary>
    public const string RecordElementsMissing = "TPR4013";

    /// <summary>Dry needling for chronic low back pain under Medicare (TPI-620).</summary>
    public const string DryNeedlingForLowBackPain = "TPR4020";

    /// <summary>Dry needling that the policy does not cover (TPI-621).</summary>
    public const string DryNeedlingNotCovered = "TPR4021";

    /// <summary>Acupuncture beside a trigger point injection (TPI-622).</summary>
    public const string AcupunctureBesideInjection = "TPR4022";

    /// <summary>Too little relief before a repeat (TPI-602, TPI-703, TPI-705).</summary>
    public const string ReliefNotEnough = "TPR4042";

    /// <summary>Another block in the same session (TPI-606, TPI-704).</summary>
    public const string OtherBlock = "TPR4046";
}
