namespace TriggerPoint.Rules;

public static partial class RuleIds
{
    /// <summary>JW or JZ stands on a procedure (TPI-311).</summary>
    public const string WasteModifierOnProcedure = "TPR2011";
}
