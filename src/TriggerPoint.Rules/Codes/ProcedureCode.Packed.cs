namespace TriggerPoint.Rules;

public readonly partial struct ProcedureCode
{
    /// <summary>The code as a number that fits 26 bits, in the order of the codes; 0 for <see cref="None"/>.</summary>
    internal uint Packed => packed;

    /// <summary>The code that a number of a table stands for.</summary>
    internal static ProcedureCode FromPacked(uint packed) => new(packed);
}
