using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.Comparison;

/// <summary>The page of results. Each section stands between marks, so that one can be measured anew and the others stay.</summary>
internal static class Page
{
    private const string Head = """
        # Benchmarks

        Made by one command, which checks that all ways give the same answers before it measures any of them:

        ```bash
        dotnet run -c Release --project benchmarks/TriggerPoint.Rules.Comparison -- --write docs/benchmarks.md
        ```

        With the name of a section, only that one is measured anew. Absolute figures hold for the machine that is named with them. Ratios carry over
        better, and are what to compare. [How to use the doors](guide/high-volume.md).

        """;

    // What was measured elsewhere, and is written by hand.
    private const string ByHand = "by hand";

    /// <summary>The page with one section replaced, in the order of the sections; what is written by hand stands behind them.</summary>
    public static string With(string page, string name, string text, IReadOnlyList<string> order)
    {
        var made = new StringBuilder(Head);
        foreach (string each in order.Append(ByHand))
        {
            string? part = each == name ? text : Between(page, Start(each), End(each));
            if (part is not null)
            {
                made.Append('\n').Append(Start(each)).Append("\n\n").Append(part.Trim('\n')).Append("\n\n").Append(End(each)).Append('\n');
            }
        }

        return made.ToString();
    }

    private static string Start(string name) => $"<!-- {name} -->";

    private static string End(string name) => $"<!-- end of {name} -->";

    private static string? Between(string page, string start, string end)
    {
        int from = page.IndexOf(start, StringComparison.Ordinal);
        int to = page.IndexOf(end, StringComparison.Ordinal);
        return from < 0 || to < from ? null : page[(from + start.Length)..to];
    }
}
