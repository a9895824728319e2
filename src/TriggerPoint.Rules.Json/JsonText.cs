using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <summary>How this library writes JSON: on one line, without reflection, with text left readable.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes an array of texts.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        for (int i = 0; i < values.Count; i++)
        {
            json.WriteStringValue(values[i]);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a line of a claim; null for the whole claim.</summary>
    public static void WriteLineNumber(this Utf8JsonWriter json, string name, int line)
    {
        if (line == 0)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, line);
        }
    }
}
