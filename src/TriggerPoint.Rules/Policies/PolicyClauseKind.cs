namespace TriggerPoint.Rules;

/// <summary>What a clause of a payer policy says, for clauses that need no numbers.</summary>
/// <remarks>The default value is <see cref="None"/>. A policy that lacks a clause is not known to say so.</remarks>
public enum PolicyClauseKind : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The injected drug has to be on the same claim (TPI-603).</summary>
    DrugLineRequired = 1,

    /// <summary>Anesthesia and sedation are not paid beside the injection (TPI-604).</summary>
    AnesthesiaBarred = 2,

    /// <summary>Ultrasound guidance is not covered (TPI-605).</summary>
    UltrasoundNotCovered = 3,

    /// <summary>Fluoroscopic guidance is not covered (TPI-605).</summary>
    FluoroscopyNotCovered = 4,

    /// <summary>Guidance by computed tomography is not covered (TPI-705).</summary>
    CtNotCovered = 5,

    /// <summary>Guidance by magnetic resonance imaging is not covered (TPI-605).</summary>
    MriNotCovered = 6,

    /// <summary>A session stays within one clinical region (TPI-606).</summary>
    OneRegionPerSession = 7,

    /// <summary>No nerve, facet or epidural block in the same session (TPI-606).</summary>
    OtherBlocksBarred = 8,

    /// <summary>One line of 20552 or 20553 a day (TPI-607).</summary>
    OneCodePerDay = 9,

    /// <summary>The record has to hold the elements that Medicare's contractors list (TPI-613).</summary>
    RecordElements = 10,

    /// <summary>Dry needling may be covered for chronic low back pain, on which sources disagree (TPI-620).</summary>
    DryNeedlingForLowBackPain = 11,

    /// <summary>Dry needling is not covered (TPI-621).</summary>
    DryNeedlingExcluded = 12,

    /// <summary>Acupuncture of a trigger point is not covered (TPI-622).</summary>
    AcupunctureExcluded = 13,

    /// <summary>No products of blood or tissue, such as platelets, are covered as an injectate (TPI-510, TPI-611).</summary>
    BiologicExcluded = 14,

    /// <summary>Saline alone is not covered as an injectate (TPI-702, TPI-703).</summary>
    SalineAloneExcluded = 15,

    /// <summary>Dextrose, as in prolotherapy, is not covered as an injectate (TPI-703, TPI-707).</summary>
    DextroseExcluded = 16,

    /// <summary>Substances made from plants are not covered as an injectate (TPI-702).</summary>
    BotanicalExcluded = 17,

    /// <summary>No injectates but local anesthetics and steroids are covered (TPI-702, TPI-708).</summary>
    AnestheticAndSteroidOnly = 18,
}
