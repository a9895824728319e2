using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>The words of the output.</summary>
internal static class Wording
{
    public static string Of(Side side) => side switch
    {
        Side.Left => "left",
        Side.Right => "right",
        Side.Midline => "midline",
        _ => "unspecified",
    };

    public static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Info => "info",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Error => "error",
        _ => "none",
    };

    /// <summary>A region as one word with hyphens: <c>back-superficial</c>.</summary>
    public static string Of(BodyRegion region) => Hyphenated(region.ToString());

    public static string Of(RuleCategory category) => category.ToString().ToLowerInvariant();

    /// <summary>A name in code as one word with hyphens: <c>DrugLineRequired</c> as <c>drug-line-required</c>.</summary>
    public static string Hyphenated(string name) => string.Concat(name.Select(Hyphenated));

    public static string Of(PolicySource source) => source switch
    {
        PolicySource.Official => "the payer's own text",
        PolicySource.Secondary => "summaries by others",
        _ => string.Empty,
    };

    /// <summary><c>1 line</c>, <c>2 lines</c>.</summary>
    public static string Count(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>The first few of many, and how many more there are.</summary>
    public static string Some(IReadOnlyCollection<string> all, int most) =>
        all.Count <= most ? string.Join(", ", all) : $"{string.Join(", ", all.Take(most))} and {all.Count - most} more";

    private static string Hyphenated(char letter, int place) =>
        (char.IsUpper(letter) && place > 0 ? "-" : string.Empty) + char.ToLowerInvariant(letter);
}
