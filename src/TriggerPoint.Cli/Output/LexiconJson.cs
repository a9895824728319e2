using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>Matches as JSON: one array, or one object per line. What is empty is left out.</summary>
internal static class LexiconJson
{
    public static void Write(IReadOnlyList<LexiconMatch> matches, bool asArray, LineOutput output)
    {
        using Utf8JsonWriter json = JsonText.WriterTo(output);
        if (asArray)
        {
            json.WriteStartArray();
        }

        foreach (LexiconMatch match in matches)
        {
            WriteObject(json, match);
            if (!asArray)
            {
                EndLine(json, output);
            }
        }

        if (asArray)
        {
            json.WriteEndArray();
            EndLine(json, output);
        }

        output.Flush();
    }

    private static void EndLine(Utf8JsonWriter json, LineOutput output)
    {
        json.Flush();
        output.EndLine();
        json.Reset(output);
    }

    private static void WriteObject(Utf8JsonWriter json, LexiconMatch match)
    {
        json.WriteStartObject();
        if (match.IsGroup)
        {
            WriteGroup(json, match.Group);
        }
        else
        {
            WriteMuscle(json, match.Muscle);
        }

        json.WriteUnlessEmpty("terms", match.Terms);
        json.WriteEndObject();
    }

    private static void WriteMuscle(Utf8JsonWriter json, Muscle muscle)
    {
        json.WriteString("kind", "muscle");
        json.WriteString("key", muscle.Key);
        json.WriteString("name", muscle.Name);
        json.WriteUnlessEmpty("latin", muscle.LatinName);
        json.WriteString("region", Wording.Of(muscle.Region));
        json.WriteUnlessEmpty("group", muscle.Group.IsUnspecified ? string.Empty : muscle.Group.Key);
        json.WriteUnlessEmpty("ta98", muscle.Ta98);
        json.WriteUnlessEmpty("ta2", muscle.Ta2);
        json.WriteUnlessEmpty("fma", muscle.Fma);
        json.WriteUnlessEmpty("uberon", muscle.Uberon);
        json.WriteUnlessEmpty("divisionOf", muscle.DivisionOf.IsUnspecified ? string.Empty : muscle.DivisionOf.Key);
    }

    private static void WriteGroup(Utf8JsonWriter json, MuscleGroup group)
    {
        json.WriteString("kind", "group");
        json.WriteString("key", group.Key);
        json.WriteString("name", group.Name);
        json.WriteUnlessEmpty("ta98", group.Ta98);
        json.WriteUnlessEmpty("ta2", group.Ta2);
        json.WriteUnlessEmpty("members", group.Members.Select(member => member.Key).ToArray());
    }
}
