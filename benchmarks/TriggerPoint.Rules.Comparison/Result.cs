using System.Collections.Generic;

namespace TriggerPoint.Rules.Comparison;

/// <summary>What a way took.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Items">How many items a run handles.</param>
/// <param name="Bytes">How many bytes of input a run reads.</param>
/// <param name="Seconds">The seconds of every turn, from the shortest.</param>
/// <param name="AllocatedPerItem">Bytes allocated on the calling thread, for each item.</param>
internal sealed record Result(string Name, long Items, long Bytes, IReadOnlyList<double> Seconds, double AllocatedPerItem)
{
    public double Median => Seconds[Seconds.Count / 2];

    /// <summary>From the first to the third quartile, as a part of the median.</summary>
    public double Spread => (Seconds[Seconds.Count * 3 / 4] - Seconds[Seconds.Count / 4]) / Median;

    public double ItemsPerSecond => Items / Median;

    public double NanosecondsPerItem => Median * 1e9 / Items;

    public double GigabytesPerSecond => Bytes / Median / 1e9;
}
