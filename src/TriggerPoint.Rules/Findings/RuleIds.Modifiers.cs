namespace TriggerPoint.Rules;

public static partial class RuleIds
{
    /// <summary>50 stands where both sides pay as one (TPI-301, TPI-612).</summary>
    public const string BilateralModifier = "TPR2001";

    /// <summary>RT or LT adds nothing (TPI-302).</summary>
    public const string SideModifier = "TPR2002";

    /// <summary>51 is not needed (TPI-303).</summary>
    public const string MultipleProcedureModifier = "TPR2003";

    /// <summary>59 is used for a second unit or a second code (TPI-305).</summary>
    public const string SecondUnitModifier = "TPR2005";

    /// <summary>76 or 77 does not help (TPI-306).</summary>
    public const string RepeatModifier = "TPR2006";

    /// <summary>A visit stands without 25 (TPI-307).</summary>
    public const string VisitWithoutModifier = "TPR2007";

    /// <summary>26 or TC stands on a trigger point code (TPI-308).</summary>
    public const string ComponentModifier = "TPR2008";

    /// <summary>An assistant or a second surgeon bills a trigger point code (TPI-309).</summary>
    public const string AssistantModifier = "TPR2009";

    /// <summary>A denial is expected (TPI-310).</summary>
    public const string LiabilityModifier = "TPR2010";

    /// <summary>JW or JZ stands on a procedure (TPI-311).</summary>
    public const string WasteModifierOnProcedure = "TPR2011";

    /// <summary>Units are zero, negative or not whole (TPI-103).</summary>
    public const string SenselessUnits = "TPR2014";

    /// <summary>57 or another modifier stands in place of 25 (TPI-307).</summary>
    public const string OtherModifierOnVisit = "TPR2047";

    /// <summary>25 stands on a visit without separate work (TPI-307).</summary>
    public const string VisitNotSeparate = "TPR2067";

    /// <summary>A new patient's or an emergency visit stands without 25 (TPI-307).</summary>
    public const string NewPatientVisit = "TPR2087";

    /// <summary>More than one unit of a trigger point code is billed (TPI-103, TPI-306).</summary>
    public const string TriggerPointUnits = "TPR2103";

    /// <summary>Units of another code exceed what CMS expects (TPI-103).</summary>
    public const string UnitLimit = "TPR2113";
}
