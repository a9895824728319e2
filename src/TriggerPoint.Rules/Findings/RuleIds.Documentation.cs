namespace TriggerPoint.Rules;

public static partial class RuleIds
{
    /// <summary>The billed code is above what the record supports (TPI-101).</summary>
    public const string BilledAboveRecord = "TPR1201";

    /// <summary>The billed code is below what the record supports (TPI-101).</summary>
    public const string BilledBelowRecord = "TPR1202";

    /// <summary>The billed code did not exist on the date of service (TPI-105, TPI-106).</summary>
    public const string BilledBeforeValid = "TPR1205";

    /// <summary>The billed code is that of the other needle technique (TPI-106).</summary>
    public const string WrongTechnique = "TPR1206";

    /// <summary>An injection code and a needling code are billed for one muscle (TPI-110).</summary>
    public const string BilledTwiceForOneMuscle = "TPR1210";

    /// <summary>Tendon codes are billed in a number that muscle injections have (TPI-901).</summary>
    public const string TendonCodesForMuscles = "TPR1901";
}
