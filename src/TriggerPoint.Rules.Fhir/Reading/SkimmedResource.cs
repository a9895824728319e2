namespace TriggerPoint.Rules.Fhir;

/// <summary>Which resource it is, and where its bytes are in the document.</summary>
internal readonly record struct SkimmedResource(string Type, string Id, string FullUrl, int Start, int Length);
