using System.Text.Json;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Rules as JSON: one as an object, all as an array.</summary>
internal static class RuleJson
{
    /// <summary>Writes one rule, or all when it is null.</summary>
    public static void Write(RuleDescriptor? rule, LineOutput output)
    {
        using (Utf8JsonWriter json = JsonText.WriterTo(output))
        {
            if (rule is not null)
            {
                WriteObject(json, rule);
            }
            else
            {
                json.WriteStartArray();
                foreach (RuleDescriptor each in RuleCatalog.All)
                {
                    WriteObject(json, each);
                }

                json.WriteEndArray();
            }
        }

        output.EndLine();
        output.Flush();
    }

    private static void WriteObject(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("title", rule.Title);
        json.WriteString("category", Wording.Of(rule.Category));
        json.WriteString("severity", Wording.Of(rule.DefaultSeverity));
        json.WriteStrings("facts", rule.Facts);
        json.WriteStrings("denials", rule.Denials);
        json.WriteString("help", rule.HelpPath);
        json.WriteEndObject();
    }
}
