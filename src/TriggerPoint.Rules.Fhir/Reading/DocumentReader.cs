using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Unicode;
using TriggerPoint.Rules.Json;

namespace TriggerPoint.Rules.Fhir;

/// <summary>Turns one document, a resource or a bundle of them, into claims.</summary>
internal sealed class DocumentReader
{
    private const string ClaimType = "Claim";
    private const string BenefitType = "ExplanationOfBenefit";

    private static readonly HashSet<string> NotInForce = new(StringComparer.Ordinal) { "cancelled", "entered-in-error" };

    /// <summary>How many resources were met, how many of them became history, and how many were neither that nor a claim.</summary>
    public (long Met, long History, long PassedOver) Counts { get; private set; }

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="place">Where it begins in the file.</param>
    /// <returns>Its claims in their order, and last what could not be read at all.</returns>
    public List<ClaimInput> Read(ReadOnlyMemory<byte> bytes, SourceLocation place)
    {
        List<Finding> damage = [];
        if (!Utf8.IsValid(bytes.Span))
        {
            bytes = Utf8Repair.Repaired(bytes.Span, out int first, out int count);
            damage.Add(Finding.ForInput(
                ReaderRule.NotUtf8,
                $"{count} {(count == 1 ? "byte is" : "bytes are")} no UTF-8, from byte {first + 1} of the document on; each was read as a question mark.",
                PlaceAt(bytes.Span, place, first)));
        }

        List<SkimmedResource> resources = [];
        try
        {
            DocumentSkimmer.Skim(bytes.Span, resources);
            if (resources.Count == 0 && bytes.Span.TrimStart(" \t\r\n"u8)[0] != (byte)'{')
            {
                damage.Add(Finding.ForInput(ReaderRule.NoJsonObject, "This is no JSON object, and a FHIR resource is one.", place));
            }
        }
        catch (JsonException broken)
        {
            damage.Add(Broken(bytes.Span, place, broken));
        }

        List<ClaimInput> inputs = ReadClaims(new FhirDocument(bytes, place, resources));
        if (damage.Count > 0)
        {
            inputs.Add(ClaimInput.Unreadable(place, [.. damage]));
        }

        return inputs;
    }

    private static Finding Broken(ReadOnlySpan<byte> bytes, SourceLocation place, JsonException broken)
    {
        int line = 0;
        for (long passed = 0; passed < broken.LineNumber; passed++)
        {
            line += bytes[line..].IndexOf((byte)'\n') + 1;
        }

        int at = (int)Math.Min(bytes.Length, line + (broken.BytePositionInLine ?? 0));
        string problem = at >= bytes.Length ? "it ends before the resource does" : "it goes wrong here";
        return Finding.ForInput(
            ReaderRule.NoJsonObject, $"The document is no JSON object: {problem}. What a bundle has before was read.", PlaceAt(bytes, place, at));
    }

    private static SourceLocation PlaceAt(ReadOnlySpan<byte> bytes, SourceLocation place, int offset) =>
        new(place.ByteOffset + offset, place.LineNumber + bytes[..offset].Count((byte)'\n'), 0);

    private List<ClaimInput> ReadClaims(FhirDocument document)
    {
        Dictionary<int, ClaimForm> forms = [];
        foreach (ParsedResource resource in document.OfType(ClaimType).Concat(document.OfType(BenefitType)))
        {
            if (resource.Root.Exists && !IsOutOfForce(resource))
            {
                forms.Add(resource.Source.Start, ClaimFormReader.Read(document, resource));
            }
        }

        // A benefit of a patient who has claims here is history; alone it is a claim itself.
        HashSet<string> claimants =
        [
            .. forms.Values.Where(form => form.Resource.Source.Type == ClaimType).Select(form => form.Claim.Patient).Where(patient => patient.Length > 0),
        ];
        ClaimForm[] history =
        [
            .. forms.Values.Where(form => form.Resource.Source.Type == BenefitType && claimants.Contains(form.Claim.Patient)),
        ];
        List<ClaimInput> inputs = [];
        long passedOver = 0;
        foreach (SkimmedResource source in document.Resources)
        {
            if (source.Type is not (ClaimType or BenefitType))
            {
                passedOver++;
                if (source.Type.Length == 0)
                {
                    inputs.Add(WithoutType(document.Parse(source)));
                }
            }
            else if (!forms.TryGetValue(source.Start, out ClaimForm? form))
            {
                ParsedResource resource = document.Parse(source);
                inputs.Add(ClaimInput.Unreadable(resource.Location, [.. resource.Findings.InOrder]));
            }
            else if (!history.Contains(form))
            {
                inputs.Add(Input(document, form, history));
            }
        }

        Counts = (Counts.Met + document.Resources.Count, Counts.History + history.Length, Counts.PassedOver + passedOver);
        return inputs;
    }

    private static bool IsOutOfForce(ParsedResource resource)
    {
        FhirNode status = resource.Root["status"];
        if (status.Text() is not { } text || !NotInForce.Contains(text))
        {
            return false;
        }

        status.Report(ReaderRule.ClaimNotInForce, $"{{0}} is {text}; the claim was not checked.");
        return true;
    }

    private static ClaimInput Input(FhirDocument document, ClaimForm form, ClaimForm[] history)
    {
        List<ResourceFindings> used = [form.Resource.Findings, .. form.Used];
        List<DocumentedSession> documentation = [.. form.Documentation, .. Procedures.Of(document, form, used)];
        ClaimForm[] past =
        [
            .. history.Where(benefit => benefit.Claim.Patient == form.Claim.Patient && benefit.Resource.Source != form.Resource.Source
                && !document.Leads(benefit.Resource.Root["claim"], form.Resource.Source)),
        ];
        return ClaimInput.Create(form.Claim)
            .WithDocumentation(ClaimDocumentation.Create(documentation))
            .WithHistory(past.Length == 0 ? ClaimHistory.Unknown : ClaimHistory.Create(past.SelectMany(benefit => benefit.Sessions).Where(form.IsBefore)))
            .WithFindings(used.Distinct().SelectMany(findings => findings.InOrder).Concat(past.SelectMany(benefit => benefit.SessionFindings)));
    }

    private static ClaimInput WithoutType(ParsedResource resource) => ClaimInput.Unreadable(
        resource.Location, Finding.ForInput(ReaderRule.FieldMissing, "The element resourceType is missing, which every FHIR resource has.", resource.Location));
}
