namespace TriggerPoint.Rules;

public static partial class RuleIds
{
    /// <summary>A service line has no code that can be read (TPI-801).</summary>
    public const string LineWithoutCode = "TPR6001";

    /// <summary>A service line has no date (TPI-803).</summary>
    public const string LineWithoutDate = "TPR6002";

    /// <summary>A date of service cannot be right (TPI-803).</summary>
    public const string ImplausibleDate = "TPR6003";

    /// <summary>A service line has more modifiers than a claim has room for (TPI-801).</summary>
    public const string TooManyModifiers = "TPR6005";

    /// <summary>A diagnosis pointer points to nothing (TPI-802).</summary>
    public const string DanglingPointer = "TPR6006";

    /// <summary>A claim has more diagnoses than it has room for (TPI-802).</summary>
    public const string TooManyDiagnoses = "TPR6010";

    /// <summary>A claim has no service lines (TPI-801).</summary>
    public const string ClaimWithoutLines = "TPR6011";

    /// <summary>A service line repeats another one in everything (TPI-810).</summary>
    public const string DuplicateLine = "TPR6012";
}
