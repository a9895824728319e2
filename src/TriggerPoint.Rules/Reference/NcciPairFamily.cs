namespace TriggerPoint.Rules;

/// <summary>
/// Which fact an NCCI code pair belongs to. The code beside the trigger point or dry needling code decides; where both are such codes, the two of them do.
/// A pair has the same family whether its partner is an injection code or a needling code. The default value is <see cref="Other"/>.
/// </summary>
public enum NcciPairFamily : byte
{
    /// <summary>No fact speaks of the pair: the default value.</summary>
    Other = 0,

    /// <summary>Evaluation and management services (TPI-307).</summary>
    EvaluationAndManagement = 1,

    /// <summary>20552 with 20553 (TPI-401).</summary>
    TriggerPointInjections = 2,

    /// <summary>Nerve, facet and transforaminal blocks (TPI-402).</summary>
    NerveOrFacetBlock = 3,

    /// <summary>20526 and 20500 (TPI-403).</summary>
    CarpalTunnelOrSinusTract = 4,

    /// <summary>Joints, the sacroiliac joint included (TPI-404).</summary>
    JointInjection = 5,

    /// <summary>Tendon sheaths, origins and insertions (TPI-405).</summary>
    TendonInjection = 6,

    /// <summary>Chemodenervation and neurolysis (TPI-406).</summary>
    ChemodenervationOrNeurolysis = 7,

    /// <summary>An injection code with a dry needling code (TPI-407).</summary>
    InjectionAndNeedling = 8,

    /// <summary>20560 with 20561 (TPI-408).</summary>
    DryNeedling = 9,

    /// <summary>Acupuncture with dry needling (TPI-409).</summary>
    Acupuncture = 10,

    /// <summary>64510 and 64520, whose direction depends on the code (TPI-410).</summary>
    SympatheticBlock = 11,

    /// <summary>Abdominal plane blocks and the operating microscope (TPI-411).</summary>
    PlaneBlockOrMicroscope = 12,

    /// <summary>Infusions, vascular access, electrocardiograms, strapping and other minor services (TPI-412).</summary>
    InfusionOrMinorService = 13,

    /// <summary>Imaging guidance (TPI-413).</summary>
    ImagingGuidance = 14,

    /// <summary>Anesthesia for blocks (TPI-415).</summary>
    BlockAnesthesia = 15,

    /// <summary>Moderate sedation by another practitioner (TPI-416).</summary>
    ModerateSedation = 16,

    /// <summary>Drug codes (TPI-417).</summary>
    Drug = 17,

    /// <summary>Port services and consultations between practitioners (TPI-418).</summary>
    PortOrConsultation = 18,

    /// <summary>Surgical procedures that include the injection or the needling (TPI-419).</summary>
    Surgery = 19,

    /// <summary>Epidurals, which pair with dry needling alone (TPI-420).</summary>
    Epidural = 20,
}
