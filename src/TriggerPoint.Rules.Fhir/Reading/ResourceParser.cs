using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;
using Hl7.Fhir.Validation;

namespace TriggerPoint.Rules.Fhir;

/// <summary>Reads single resources with the FHIR library, and says what that found which matters here.</summary>
internal static class ResourceParser
{
    private const string UnknownElement = "PVAL128";
    private const string RepeatedElement = "JSON129";
    private const string ValueForObject = "JSON131";

    private static readonly FhirJsonDeserializer Deserializer = new(new DeserializerSettings { NarrativeValidation = NarrativeValidationKind.None });

    // An object is expected, and what is asked for within it would be missed.
    private static readonly HashSet<string> ReadElements = new(StringComparer.Ordinal)
    {
        "identifier", "type", "patient", "billablePeriod", "insurer", "provider", "careTeam", "supportingInfo", "procedure", "procedureReference",
        "diagnosis", "insurance", "coverage", "claim", "item", "productOrService", "modifier", "serviced", "location", "quantity", "bodySite", "subSite", "code",
        "coding", "subject", "performed", "note",
    };

    /// <summary>Reads a resource.</summary>
    /// <param name="json">The document, valid UTF-8 and valid JSON.</param>
    /// <param name="source">The resource in it.</param>
    /// <param name="document">Where the document begins in the file.</param>
    public static ParsedResource Parse(ReadOnlyMemory<byte> json, SkimmedResource source, SourceLocation document)
    {
        ReadOnlyMemory<byte> bytes = json.Slice(source.Start, source.Length);
        long line = document.LineNumber + json.Span[..source.Start].Count((byte)'\n');
        var place = new SourceLocation(document.ByteOffset + source.Start, line, 0);
        var findings = new ResourceFindings(bytes, place);
        if (!TryParse(bytes.Span, out Resource? resource, out List<ExtendedCodedException> issues))
        {
            findings.Add(ReaderRule.NoJsonObject, source.Type, "The {0} cannot be read as FHIR: its texts or its structure are damaged.");
            return new ParsedResource(source, place, null, findings);
        }

        string[] unknown = [.. Outermost(issues.Where(issue => issue.ErrorCode == UnknownElement).Select(issue => WithoutIndex(PathOf(issue))))];
        if (FhirVersions.Find(unknown, HasCodes(resource!)) is { } other)
        {
            findings.Add(
                ReaderRule.OtherFhirVersion,
                other.Path,
                $"The {source.Type} is written in FHIR {other.Version}, as {{0}} shows, and R4 is read; nothing of it was.");
            return new ParsedResource(source, place, null, findings);
        }

        foreach (string path in unknown)
        {
            findings.Add(ReaderRule.UnknownField, path, "The element {0} is not known and was not read.");
        }

        foreach (ExtendedCodedException issue in issues)
        {
            ReportShape(issue, findings);
        }

        return new ParsedResource(source, place, resource, findings);
    }

    private static bool TryParse(ReadOnlySpan<byte> bytes, out Resource? resource, out List<ExtendedCodedException> issues)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes);
            Deserializer.TryDeserializeResource(ref reader, out resource, out IEnumerable<CodedException> found);
            issues = [.. found.OfType<ExtendedCodedException>()];
            return resource is not null;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Whatever the library throws on damaged input, such as an escape that is half a character: the next resource may be whole.
            (resource, issues) = (null, []);
            return false;
        }
    }

    private static void ReportShape(ExtendedCodedException issue, ResourceFindings findings)
    {
        string path = PathOf(issue);
        if (issue.ErrorCode == RepeatedElement)
        {
            findings.Add(ReaderRule.FieldRepeated, path, "An element of {0} is given twice; the first one counts.");
        }
        else if (issue.ErrorCode == ValueForObject && path.Split('.').Skip(1).All(step => ReadElements.Contains(step.Split('[')[0])))
        {
            findings.Add(ReaderRule.ValueUnreadable, path, "The value of {0} is not an object.");
        }
    }

    private static bool HasCodes(Resource resource) => resource.TryGetValue("item", out object? items) && items is IEnumerable<Base?> lines
        && lines.Any(line => line?.TryGetValue("productOrService", out _) == true);

    private static string PathOf(ExtendedCodedException issue) => issue.InstancePath ?? string.Empty;

    // The library numbers the lists of unknown elements in a way of its own.
    private static string WithoutIndex(string path) => path.EndsWith(']') ? path[..path.LastIndexOf('[')] : path;

    /// <summary>Of elements and what is in them, the elements.</summary>
    private static IEnumerable<string> Outermost(IEnumerable<string> paths)
    {
        string[] all = [.. paths.Where(path => path.Length > 0).Distinct(StringComparer.Ordinal)];
        var known = new HashSet<string>(all, StringComparer.Ordinal);
        return all.Where(path => !Around(path).Any(known.Contains));
    }

    private static IEnumerable<string> Around(string path)
    {
        for (int at = path.Length - 1; at > 0; at--)
        {
            if (path[at] is '.' or '[')
            {
                yield return path[..at];
            }
        }
    }
}
