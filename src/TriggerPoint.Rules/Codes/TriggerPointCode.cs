namespace TriggerPoint.Rules;

/// <summary>One of the four trigger point codes in one byte, for columns of answers.</summary>
/// <remarks>
/// The default value is <see cref="None"/>: no code applies. <see cref="ProcedureCode.Of"/> gives the code itself.
/// A value that is not declared here is treated as <see cref="None"/> everywhere.
/// </remarks>
public enum TriggerPointCode : byte
{
    /// <summary>No code: no muscle can be counted.</summary>
    None = 0,

    /// <summary>CPT 20552: trigger points injected in one or two muscles (TPI-101).</summary>
    Injection1To2Muscles = 1,

    /// <summary>CPT 20553: trigger points injected in three or more muscles (TPI-101).</summary>
    Injection3OrMoreMuscles = 2,

    /// <summary>CPT 20560: needles inserted without injection in one or two muscles (TPI-106).</summary>
    Needling1To2Muscles = 3,

    /// <summary>CPT 20561: needles inserted without injection in three or more muscles (TPI-106).</summary>
    Needling3OrMoreMuscles = 4,
}
