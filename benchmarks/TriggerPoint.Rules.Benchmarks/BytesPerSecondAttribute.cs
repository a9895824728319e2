using System;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>Adds how many gigabytes of the claim file are read in a second.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BytesPerSecondAttribute : ColumnConfigBaseAttribute
{
    public BytesPerSecondAttribute()
        : base(new Column())
    {
    }

    private sealed class Column : IColumn
    {
        public string Id => nameof(BytesPerSecondAttribute);

        public string ColumnName => "GB/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => $"Gigabytes of a file of {X12Benchmarks.Megabytes} MB in one second";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics is { } result
            ? (X12Benchmarks.Megabytes * 1e6 / result.Mean).ToString("F2", CultureInfo.InvariantCulture)
            : "?";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
