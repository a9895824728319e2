using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>A column that says how much is done in a second.</summary>
/// <param name="id">What tells the column from others.</param>
/// <param name="name">Its heading.</param>
/// <param name="legend">What it says.</param>
/// <param name="perNanosecond">How much of its unit is done when a call takes one nanosecond.</param>
/// <param name="format">How the number is written.</param>
internal sealed class RateColumn(string id, string name, string legend, double perNanosecond, string format) : IColumn
{
    public string Id => id;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics is { } result
        ? (perNanosecond / result.Mean).ToString(format, CultureInfo.InvariantCulture)
        : "?";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
