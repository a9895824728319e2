using System;
using System.Collections.Generic;
using System.Text.Json;

namespace TriggerPoint.Rules.Fhir;

/// <summary>Finds the resources of a document, those in bundles among them, without reading what is in them.</summary>
internal static class DocumentSkimmer
{
    /// <summary>Looks through a document.</summary>
    /// <param name="json">The bytes, valid UTF-8.</param>
    /// <param name="resources">Takes the resources, a bundle's instead of the bundle; when the document breaks off, those before.</param>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public static void Skim(ReadOnlySpan<byte> json, List<SkimmedResource> resources)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        SkimValue(ref reader, string.Empty, resources);
        reader.Read();
    }

    private static void SkimValue(ref Utf8JsonReader reader, string fullUrl, List<SkimmedResource> resources)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        int start = (int)reader.TokenStartIndex;
        int before = resources.Count;
        string type = string.Empty, id = string.Empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("resourceType"u8))
            {
                type = Text(ref reader);
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                id = Text(ref reader);
            }
            else if (reader.ValueTextEquals("entry"u8))
            {
                SkimEntries(ref reader, resources);
            }
            else
            {
                reader.Skip();
            }
        }

        if (type != "Bundle")
        {
            // Other resources have entries as well, which are none of a bundle.
            resources.RemoveRange(before, resources.Count - before);
            resources.Add(new SkimmedResource(type, id, fullUrl, start, (int)reader.BytesConsumed - start));
        }
    }

    private static void SkimEntries(ref Utf8JsonReader reader, List<SkimmedResource> resources)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                SkimEntry(ref reader, resources);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static void SkimEntry(ref Utf8JsonReader reader, List<SkimmedResource> resources)
    {
        int before = resources.Count;
        string fullUrl = string.Empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("fullUrl"u8))
            {
                fullUrl = Text(ref reader);
            }
            else if (reader.ValueTextEquals("resource"u8))
            {
                reader.Read();
                SkimValue(ref reader, string.Empty, resources);
            }
            else
            {
                reader.Skip();
            }
        }

        if (resources.Count == before + 1)
        {
            resources[before] = resources[before] with { FullUrl = fullUrl };
        }
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        try
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                return reader.GetString()!;
            }
        }
        catch (InvalidOperationException)
        {
            // An escape that is half a character: a name that nothing refers to.
        }

        reader.Skip();
        return string.Empty;
    }
}
