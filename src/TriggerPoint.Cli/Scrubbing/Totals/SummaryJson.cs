using System.Text.Json;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>What a run did and found as one line of JSON. Names and order of the keys are a contract.</summary>
internal static class SummaryJson
{
    public static void Write(ScrubTotals totals, LineOutput output)
    {
        using (Utf8JsonWriter json = JsonText.WriterTo(output))
        {
            json.WriteStartObject();
            json.WriteStartObject("summary");
            json.WriteNumber("files", totals.Files);
            json.WriteNumber("claims", totals.Sources.Claims);
            json.WriteNumber("serviceLines", totals.Sources.ServiceLines);
            json.WriteNumber("tpiLines", totals.Sources.TriggerPointLines);
            json.WriteNumber("segments", totals.Sources.Segments);
            json.WriteStartObject("findings");
            json.WriteNumber("error", totals.CountOf(FindingSeverity.Error));
            json.WriteNumber("warning", totals.CountOf(FindingSeverity.Warning));
            json.WriteNumber("info", totals.CountOf(FindingSeverity.Info));
            json.WriteEndObject();
            json.WriteNumber("notRead", totals.Sources.NotRead);
            json.WriteStartObject("notChecked");
            foreach (RuleTotals rule in totals.Rules)
            {
                if (rule.NotChecked > 0)
                {
                    json.WriteNumber(rule.Rule.Id, rule.NotChecked);
                }
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.EndLine();
        output.Flush();
    }
}
