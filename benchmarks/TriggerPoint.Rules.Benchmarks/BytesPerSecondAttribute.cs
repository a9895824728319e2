using System;
using BenchmarkDotNet.Attributes;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>Adds how many gigabytes of the claim file are read in a second.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BytesPerSecondAttribute : ColumnConfigBaseAttribute
{
    public BytesPerSecondAttribute()
        : base(new RateColumn(
            nameof(BytesPerSecondAttribute),
            "GB/s",
            $"Gigabytes of a file of {X12Benchmarks.Megabytes} MB in one second",
            X12Benchmarks.Megabytes * 1e6,
            "F2"))
    {
    }
}
