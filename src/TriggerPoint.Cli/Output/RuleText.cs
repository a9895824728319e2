using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Rules as text: one at length, all as a table.</summary>
internal static class RuleText
{
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
            report.Line($"facts     {string.Join(", ", rule.Facts)}");
            report.Line($"help      {rule.HelpPath}");
        }

        report.Finish();
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
