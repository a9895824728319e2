namespace TriggerPoint.Rules;

public readonly partial struct ServiceDate
{
    private ServiceDate(int packed) => this.packed = packed;

    /// <summary>The date as the number yyyymmdd, in the order of the dates; 0 for <see cref="Unknown"/>.</summary>
    internal int Packed => packed;

    /// <summary>The date that a number of a table stands for.</summary>
    internal static ServiceDate FromPacked(uint packed) => new((int)packed);
}
