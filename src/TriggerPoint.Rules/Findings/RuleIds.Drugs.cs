namespace TriggerPoint.Rules;

public static partial class RuleIds
{
    /// <summary>A drug code is not valid on the date of service (TPI-105, TPI-502, TPI-503, TPI-505).</summary>
    public const string DrugCodeNotValid = "TPR5003";

    /// <summary>Lidocaine for infusion is billed with a trigger point injection (TPI-504).</summary>
    public const string IntravenousLidocaine = "TPR5004";

    /// <summary>A local anesthetic is billed with a trigger point injection (TPI-505, TPI-512).</summary>
    public const string LocalAnestheticBilled = "TPR5005";

    /// <summary>A drug without a code of its own is billed without its name and dose (TPI-507).</summary>
    public const string UnlistedDrugUnnamed = "TPR5007";

    /// <summary>Nothing but saline was injected (TPI-508).</summary>
    public const string SalineOnly = "TPR5008";

    /// <summary>Prolotherapy is billed as a trigger point injection (TPI-509).</summary>
    public const string Prolotherapy = "TPR5009";

    /// <summary>A product of blood or tissue was injected (TPI-510).</summary>
    public const string BiologicInjected = "TPR5010";

    /// <summary>Botulinum toxin was injected, and a trigger point code is billed (TPI-511).</summary>
    public const string BotulinumToxinInjected = "TPR5011";

    /// <summary>JW and JZ stand on one line (TPI-513).</summary>
    public const string WasteModifiersContradict = "TPR5013";

    /// <summary>More units of a drug are billed than the documented dose makes (TPI-514).</summary>
    public const string UnitsAboveDose = "TPR5014";

    /// <summary>A drug is billed that the record does not show (TPI-613).</summary>
    public const string DrugNotDocumented = "TPR5015";

    /// <summary>Fewer units of a drug are billed than the documented dose makes (TPI-514).</summary>
    public const string UnitsBelowDose = "TPR5054";
}
