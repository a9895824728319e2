namespace TriggerPoint.Rules;

public static partial class RuleIds
{
    /// <summary>20552 and 20553 are billed together (TPI-104, TPI-109, TPI-401).</summary>
    public const string BothInjectionCodes = "TPR3001";

    /// <summary>A nerve or facet block stands beside the injection (TPI-402).</summary>
    public const string BlockPair = "TPR3002";

    /// <summary>20526 or 20500 stands beside the injection (TPI-403).</summary>
    public const string CarpalTunnelPair = "TPR3003";

    /// <summary>A joint injection stands beside the injection of muscles (TPI-404).</summary>
    public const string JointPair = "TPR3004";

    /// <summary>A tendon injection stands beside the injection of muscles (TPI-405).</summary>
    public const string TendonPair = "TPR3005";

    /// <summary>Chemodenervation or neurolysis stands beside the injection (TPI-406).</summary>
    public const string NeurolysisPair = "TPR3006";

    /// <summary>Dry needling stands beside the injection (TPI-407).</summary>
    public const string NeedlingPair = "TPR3007";

    /// <summary>20560 and 20561 are billed together (TPI-408).</summary>
    public const string BothNeedlingCodes = "TPR3008";

    /// <summary>Acupuncture stands beside dry needling (TPI-409).</summary>
    public const string AcupuncturePair = "TPR3009";

    /// <summary>A sympathetic block stands beside the injection (TPI-410).</summary>
    public const string SympatheticBlockPair = "TPR3010";

    /// <summary>A plane block or the microscope stands beside the injection (TPI-411).</summary>
    public const string PlaneBlockPair = "TPR3011";

    /// <summary>A minor service stands beside the injection (TPI-412).</summary>
    public const string InfusionPair = "TPR3012";

    /// <summary>Imaging that is paired with the injection stands beside it (TPI-413).</summary>
    public const string ImagingPair = "TPR3013";

    /// <summary>Needle guidance is added to a trigger point code (TPI-414).</summary>
    public const string NeedleGuidance = "TPR3014";

    /// <summary>Anesthesia stands beside the injection (TPI-415).</summary>
    public const string BlockAnesthesiaPair = "TPR3015";

    /// <summary>Sedation by another practitioner stands beside the injection (TPI-416).</summary>
    public const string SedationPair = "TPR3016";

    /// <summary>A drug code that is paired with the injection stands beside it (TPI-417, TPI-504).</summary>
    public const string DrugPair = "TPR3017";

    /// <summary>A port service or a consultation between practitioners stands beside the injection (TPI-418).</summary>
    public const string PortOrConsultationPair = "TPR3018";

    /// <summary>A surgical procedure includes the injection (TPI-419).</summary>
    public const string SurgeryPair = "TPR3019";

    /// <summary>An epidural stands beside dry needling (TPI-420).</summary>
    public const string EpiduralPair = "TPR3020";

    /// <summary>A modifier bypasses a pair (TPI-304, TPI-402 to TPI-420).</summary>
    public const string BypassedPair = "TPR3050";

    /// <summary>A bypassed procedure lies in the region of an injected muscle (TPI-402 to TPI-406, TPI-410, TPI-411).</summary>
    public const string DoubtfulBypass = "TPR3051";

    /// <summary>77003 has no primary (TPI-413).</summary>
    public const string ImagingWithoutPrimary = "TPR3053";

    /// <summary>Fluoroscopic guidance is added to an injection code (TPI-413).</summary>
    public const string FluoroscopicGuidance = "TPR3054";

    /// <summary>Sedation by the same practitioner stands beside the injection (TPI-416).</summary>
    public const string SedationBySamePractitioner = "TPR3056";

    /// <summary>A pair that no fact names denies a line (TPI-304).</summary>
    public const string OtherPair = "TPR3060";
}
