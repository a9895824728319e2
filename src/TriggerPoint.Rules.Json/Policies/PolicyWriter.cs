using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <summary>Writes a policy: what it says, and nothing where it says nothing.</summary>
internal static class PolicyWriter
{
    public static void Write(Utf8JsonWriter json, PayerPolicy policy)
    {
        json.WriteStartObject();
        json.WriteString(PolicyFields.Id, policy.Id);
        WriteUnlessEmpty(json, PolicyFields.Name, policy.Name);
        WriteUnlessEmpty(json, PolicyFields.Contractor, policy.Contractor);
        WriteUnlessEmpty(json, PolicyFields.Area, policy.Area);
        WriteUnlessEmpty(json, PolicyFields.Version, policy.Version);
        WriteUnlessEmpty(json, PolicyFields.FirstDay, policy.FirstDay.ToString());
        WriteUnlessEmpty(json, PolicyFields.LastDay, policy.LastDay.ToString());
        if (policy.Source != PolicySource.Unspecified)
        {
            json.WriteString(PolicyFields.Source, PolicyWords.Sources.Of(policy.Source));
        }

        if (policy.Convention != CountingConvention.SidesDistinct)
        {
            json.WriteString(PolicyFields.Convention, policy.Convention.ToString());
        }

        if (policy.ModifierPlacement != ModifierPlacement.Unspecified)
        {
            json.WriteString(PolicyFields.ModifierPlacement, PolicyWords.Placements.Of(policy.ModifierPlacement));
        }

        WriteDiagnoses(json, policy.Diagnoses);
        WriteLimits(json, policy);
        WriteClauses(json, policy.Clauses);
        WriteUnlessEmpty(json, PolicyFields.Notes, policy.Notes);
        json.WriteEndObject();
    }

    private static void WriteDiagnoses(Utf8JsonWriter json, DiagnosisCoverage diagnoses)
    {
        if (diagnoses.Equals(DiagnosisCoverage.NotKnown))
        {
            return;
        }

        json.WriteStartObject(PolicyFields.Diagnoses);
        if (diagnoses.IsKnown)
        {
            json.WriteStrings(PolicyFields.Covered, [.. diagnoses.Codes.Select(code => code.ToString())]);
        }

        WriteTerms(json, diagnoses.Severity, diagnoses.Facts);
        json.WriteEndObject();
    }

    private static void WriteLimits(Utf8JsonWriter json, PayerPolicy policy)
    {
        if (!(policy.FrequencyLimits.Count == 1 && policy.FrequencyLimits[0].Equals(FrequencyLimit.NotKnown)))
        {
            json.WriteStartArray(PolicyFields.Frequency);
            foreach (FrequencyLimit limit in policy.FrequencyLimits)
            {
                WriteFrequency(json, limit);
            }

            json.WriteEndArray();
        }

        StartArray(json, PolicyFields.Spacing, policy.SpacingLimits.Count);
        foreach (SpacingLimit limit in policy.SpacingLimits)
        {
            json.WriteStartObject();
            json.WriteString(PolicyFields.Gap, limit.Gap.ToString());
            json.WriteString(PolicyFields.Per, PolicyWords.Keys.Of(limit.Key));
            WriteTerms(json, limit.Severity, limit.Facts);
            json.WriteEndObject();
        }

        EndArray(json, policy.SpacingLimits.Count);
        StartArray(json, PolicyFields.Repeat, policy.RepeatConditions.Count);
        foreach (RepeatCondition condition in policy.RepeatConditions)
        {
            json.WriteStartObject();
            json.WriteNumber(PolicyFields.Percent, condition.Percent);
            json.WriteNumber(PolicyFields.Weeks, condition.Weeks);
            json.WriteString(PolicyFields.Per, PolicyWords.Keys.Of(condition.Key));
            WriteTerms(json, condition.Severity, condition.Facts);
            json.WriteEndObject();
        }

        EndArray(json, policy.RepeatConditions.Count);
    }

    private static void WriteFrequency(Utf8JsonWriter json, FrequencyLimit limit)
    {
        json.WriteStartObject();
        if (limit.Most is { } most)
        {
            json.WriteNumber(PolicyFields.Most, most);
        }

        json.WriteString(PolicyFields.Unit, PolicyWords.Units.Of(limit.Unit));
        if (!limit.Window.IsUnknown)
        {
            json.WriteString(PolicyFields.Window, limit.Window.ToString());
        }

        json.WriteString(PolicyFields.Per, PolicyWords.Keys.Of(limit.Key));
        WriteTerms(json, limit.Severity, limit.Facts);
        json.WriteEndObject();
    }

    private static void WriteClauses(Utf8JsonWriter json, IReadOnlyList<PolicyClause> clauses)
    {
        StartArray(json, PolicyFields.Clauses, clauses.Count);
        foreach (PolicyClause clause in clauses)
        {
            json.WriteStartObject();
            json.WriteString(PolicyFields.Clause, PolicyWords.Clauses.Of(clause.Kind));
            WriteTerms(json, clause.Severity, clause.Facts);
            json.WriteEndObject();
        }

        EndArray(json, clauses.Count);
    }

    private static void WriteTerms(Utf8JsonWriter json, FindingSeverity? severity, IReadOnlyList<string> facts)
    {
        if (severity is { } weight)
        {
            json.WriteString(PolicyFields.Severity, PolicyWords.Severities.Of(weight));
        }

        if (facts.Count > 0)
        {
            json.WriteStrings(PolicyFields.Facts, facts);
        }
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }

    private static void StartArray(Utf8JsonWriter json, string name, int count)
    {
        if (count > 0)
        {
            json.WriteStartArray(name);
        }
    }

    private static void EndArray(Utf8JsonWriter json, int count)
    {
        if (count > 0)
        {
            json.WriteEndArray();
        }
    }
}
