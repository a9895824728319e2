using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace TriggerPoint.Rules.Benchmarks;

/// <summary>Adds how many terms are read in a second: lines differ in length, terms hardly do.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TermsPerSecondAttribute : ColumnConfigBaseAttribute
{
    private static readonly double TermsPerLine = Inputs.Lines(ReadBenchmarks.Lines).Average(line => MuscleLexicon.Read(line).Mentions.Count);

    public TermsPerSecondAttribute()
        : base(new RateColumn(
            nameof(TermsPerSecondAttribute),
            "Terms/s",
            $"Mentions read in one second, {TermsPerLine.ToString("F1", CultureInfo.InvariantCulture)} in a line on average",
            TermsPerLine * 1e9,
            "N0"))
    {
    }
}
