using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Fhir;

/// <summary>The resources of one document, which refer to each other. Each is read when it is first asked for.</summary>
internal sealed class FhirDocument
{
    private readonly ReadOnlyMemory<byte> json;
    private readonly SourceLocation location;
    private readonly Dictionary<string, SkimmedResource> names = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ParsedResource> parsed = [];

    public FhirDocument(ReadOnlyMemory<byte> json, SourceLocation location, IReadOnlyList<SkimmedResource> resources)
    {
        this.json = json;
        this.location = location;
        Resources = resources;
        foreach (SkimmedResource resource in resources)
        {
            Name(resource.FullUrl, resource);
            Name(resource.Id.Length == 0 ? string.Empty : $"{resource.Type}/{resource.Id}", resource);
        }
    }

    public IReadOnlyList<SkimmedResource> Resources { get; }

    public ParsedResource Parse(SkimmedResource resource)
    {
        if (!parsed.TryGetValue(resource.Start, out ParsedResource? known))
        {
            known = ResourceParser.Parse(json, resource, location);
            parsed.Add(resource.Start, known);
        }

        return known;
    }

    public IEnumerable<ParsedResource> OfType(string type) => Resources.Where(resource => resource.Type == type).Select(Parse);

    /// <summary>What a reference leads to: a resource of the document, or one within the resource that refers.</summary>
    /// <returns>The resource; it does not exist when the reference leads out of the document, or nowhere.</returns>
    public FhirNode Follow(FhirNode reference, ParsedResource from)
    {
        string target = reference["reference"].Text() ?? string.Empty;
        return target.StartsWith('#')
            ? from.Root.List("contained").FirstOrDefault(contained => contained["id"].Text() == target[1..])
            : TryFind(target, out SkimmedResource resource) ? Parse(resource).Root : default;
    }

    /// <summary>Whether a reference leads to a resource of the document.</summary>
    public bool Leads(FhirNode reference, SkimmedResource to) =>
        TryFind(reference["reference"].Text() ?? string.Empty, out SkimmedResource found) && found == to;

    /// <summary>Who or what a reference means, in the same words however it refers; empty when it says nothing.</summary>
    public string KeyOf(FhirNode reference, ParsedResource from)
    {
        string target = reference["reference"].Text() ?? string.Empty;
        if (target.StartsWith('#'))
        {
            return Follow(reference, from).List("identifier").Select(identifier => identifier["value"].Text()).FirstOrDefault(value => value is not null)
                ?? IdentifierOf(reference);
        }

        return TryFind(target, out SkimmedResource found)
            ? found.Id.Length > 0 ? $"{found.Type}/{found.Id}" : found.FullUrl
            : target.Length > 0 ? WithoutVersion(target) : IdentifierOf(reference);
    }

    /// <summary>The identifier that a reference carries, such as an NPI; empty when it carries none.</summary>
    public static string IdentifierOf(FhirNode reference) => reference["identifier"]["value"].Text() ?? string.Empty;

    private static string WithoutVersion(string reference) => reference.Split("/_history/")[0];

    private void Name(string name, SkimmedResource resource)
    {
        if (name.Length > 0)
        {
            names.TryAdd(name, resource);
        }
    }

    private bool TryFind(string reference, out SkimmedResource resource)
    {
        string name = WithoutVersion(reference);
        return names.TryGetValue(name, out resource)
            || (name.Contains("://", StringComparison.Ordinal) && names.TryGetValue(string.Join('/', name.Split('/')[^2..]), out resource));
    }
}
