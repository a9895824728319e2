using System;
using System.IO;
using System.Reflection;

namespace TriggerPoint.Cli;

/// <summary>The pages of the rules, which the program carries with it.</summary>
internal static class RulePages
{
    /// <summary>What stands under a heading of a rule's page, as Markdown; null when there is no such page or heading.</summary>
    public static string? SectionOf(string ruleId, string heading)
    {
        using Stream? page = Assembly.GetExecutingAssembly().GetManifestResourceStream($"rules/{ruleId}.md");
        if (page is null)
        {
            return null;
        }

        using var reader = new StreamReader(page);
        string text = reader.ReadToEnd().ReplaceLineEndings("\n");
        string mark = $"\n## {heading}\n";
        int start = text.IndexOf(mark, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += mark.Length;
        int end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)].Trim();
    }
}
