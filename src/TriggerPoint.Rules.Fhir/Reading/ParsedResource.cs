namespace TriggerPoint.Rules.Fhir;

/// <summary>A resource as the FHIR library reads it, with what was found in it.</summary>
internal sealed class ParsedResource
{
    public ParsedResource(SkimmedResource source, SourceLocation location, object? root, ResourceFindings findings)
    {
        Source = source;
        Location = location;
        Findings = findings;
        Root = new FhirNode(root, source.Type, findings);
    }

    public SkimmedResource Source { get; }

    public SourceLocation Location { get; }

    public ResourceFindings Findings { get; }

    /// <summary>The resource; it does not exist when nothing of it can be read, and <see cref="Findings"/> say why.</summary>
    public FhirNode Root { get; }
}
