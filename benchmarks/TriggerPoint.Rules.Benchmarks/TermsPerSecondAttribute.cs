using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>Adds how many terms are read in a second: lines differ in length, terms hardly do.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TermsPerSecondAttribute : ColumnConfigBaseAttribute
{
    public TermsPerSecondAttribute()
        : base(new Column())
    {
    }

    private sealed class Column : IColumn
    {
        private static readonly double TermsPerLine = Inputs.Lines(ReadBenchmarks.Lines).Average(line => MuscleLexicon.Read(line).Mentions.Count);

        public string Id => nameof(TermsPerSecondAttribute);

        public string ColumnName => "Terms/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => $"Mentions read in one second, {TermsPerLine.ToString("F1", CultureInfo.InvariantCulture)} in a line on average";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics is { } result
            ? (TermsPerLine * 1e9 / result.Mean).ToString("N0", CultureInfo.InvariantCulture)
            : "?";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
