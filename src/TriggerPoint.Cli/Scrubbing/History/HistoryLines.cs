using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace TriggerPoint.Cli;

/// <summary>Past sessions as JSON lines, with the keys that <c>history</c> of a claim has, and <c>patient</c>.</summary>
internal static class HistoryLines
{
    /// <exception cref="InputException">The stream cannot be read.</exception>
    public static IEnumerable<(long Line, HistoryRow? Row)> Read(Stream stream, string title)
    {
        var lines = new LineReader(stream, title);
        while (lines.TryRead(out InputLine line))
        {
            if (!string.IsNullOrWhiteSpace(line.Text))
            {
                yield return (line.Number, line.IsTooLong ? null : Row(line));
            }
        }
    }

    private static HistoryRow? Row(InputLine line)
    {
        try
        {
            using var document = JsonDocument.Parse(line.Text);
            JsonElement session = document.RootElement;
            return session.ValueKind != JsonValueKind.Object ? null : new HistoryRow(
                line.Number,
                Text(session, "patient"),
                Text(session, "date"),
                Text(session, "code"),
                session.TryGetProperty("muscles", out JsonElement muscles) && muscles.ValueKind == JsonValueKind.Array
                    ? [.. muscles.EnumerateArray().Where(muscle => muscle.ValueKind == JsonValueKind.String).Select(muscle => muscle.GetString()!)]
                    : [],
                Text(session, "provider"));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Text(JsonElement session, string name) => !session.TryGetProperty(name, out JsonElement value) ? string.Empty
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : string.Empty;
}
