using System.Collections.Generic;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Rules as text: one at length, all as a table.</summary>
internal static class RuleText
{
    private static readonly string[] Sections = ["Cause", "Why", "How to fix", "When to ignore"];

    /// <summary>Writes one rule, or all when it is null.</summary>
    public static void Write(RuleDescriptor? rule, ITextReport report)
    {
        if (rule is null)
        {
            WriteAll(report);
        }
        else
        {
            report.Heading($"{rule.Id}  {rule.Title}");
            report.Line($"severity  {Wording.Of(rule.DefaultSeverity)}");
            report.Line($"category  {Wording.Of(rule.Category)}");
            WriteList("facts", rule.Facts, report);
            WriteList("denials", rule.Denials, report);
            report.Line($"help      {rule.HelpPath}");
            foreach (string heading in Sections)
            {
                WriteSection(rule, heading, report);
            }
        }

        report.Finish();
    }

    private static void WriteList(string name, IReadOnlyList<string> items, ITextReport report)
    {
        if (items.Count > 0)
        {
            report.Line($"{name,-8}  {string.Join(", ", items)}");
        }
    }

    private static void WriteSection(RuleDescriptor rule, string heading, ITextReport report)
    {
        if (RulePages.SectionOf(rule.Id, heading) is { } text)
        {
            report.Line(string.Empty);
            report.Heading(heading);
            report.Line(text);
        }
    }

    private static void WriteAll(ITextReport report)
    {
        var table = new TextTable("Rule", "Severity", "Title", "Facts");
        foreach (RuleDescriptor rule in RuleCatalog.All)
        {
            table.Add(TextTone.Plain, rule.Id, Wording.Of(rule.DefaultSeverity), rule.Title, string.Join(", ", rule.Facts));
        }

        report.Table(table);
    }
}
