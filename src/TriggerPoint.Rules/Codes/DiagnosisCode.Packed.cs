namespace TriggerPoint.Rules;

public readonly partial struct DiagnosisCode
{
    /// <summary>The code as a number that fits 37 bits, in the order of the codes; 0 for <see cref="None"/>.</summary>
    internal ulong Packed => packed;

    /// <summary>The code that a number of a table stands for.</summary>
    internal static DiagnosisCode FromPacked(ulong packed) => new(packed);
}
