using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TriggerPoint.Cli;

/// <summary>How this command writes JSON: on one line, without reflection, with text left readable.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static Utf8JsonWriter WriterTo(LineOutput output) => new(output, Options);

    /// <summary>Writes an array of texts.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a text, unless it is empty.</summary>
    public static void WriteUnlessEmpty(this Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes an array of texts, unless it is empty.</summary>
    public static void WriteUnlessEmpty(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
        {
            json.WriteStrings(name, values);
        }
    }
}
