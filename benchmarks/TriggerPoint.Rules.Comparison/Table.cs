using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TriggerPoint.Rules.Comparison;

/// <summary>Tables and numbers in Markdown.</summary>
internal static class Table
{
    public static string Of(string[] head, IEnumerable<string[]> rows) => string.Join(
        '\n', new[] { Row(head), Row([.. head.Select((_, at) => at == 0 ? "---" : "---:")]) }.Concat(rows.Select(Row))) + "\n";

    /// <summary>Three digits, and what makes a large number readable.</summary>
    public static string Number(double value) => value switch
    {
        0 => "0",
        >= 1e9 => Digits(value / 1e9) + " G",
        >= 1e6 => Digits(value / 1e6) + " M",
        >= 1e4 => Digits(value / 1e3) + " k",
        _ => Digits(value),
    };

    public static string Ratio(double value) => Digits(value) + " ×";

    public static string Percent(double value) => (value * 100).ToString("F0", CultureInfo.InvariantCulture) + " %";

    /// <summary>Three digits, or all of a whole number.</summary>
    public static string Digits(double value) => value >= 100
        ? value.ToString("F0", CultureInfo.InvariantCulture)
        : value.ToString(value >= 10 ? "F1" : value >= 0.1 ? "F2" : "G2", CultureInfo.InvariantCulture);

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";
}
