using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What the reader of FHIR finds beyond what all readers do: TPR6200 to TPR6299.</summary>
internal static class FhirRules
{
    public static IReadOnlyList<RuleDescriptor> All { get; } = ReadOnly.View(new[]
    {
        Rule(RuleIds.OtherFhirVersion, "A resource of another FHIR version", FindingSeverity.Error),
        Rule(RuleIds.ReferenceNotFound, "A reference that leads nowhere", FindingSeverity.Warning),
        Rule(RuleIds.OtherCodeSystem, "No code of the code system that claims take", FindingSeverity.Warning),
        Rule(RuleIds.ClaimNotInForce, "A claim that is not in force", FindingSeverity.Info),
        Rule(RuleIds.DetailsNotRead, "Details below a service line", FindingSeverity.Warning),
    });

    private static RuleDescriptor Rule(string id, string title, FindingSeverity severity) => new(id, title, RuleCategory.ClaimInput, severity);
}
