using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What readers of claim files find: TPR6020 to TPR6299. They are raised where bytes become claims, so they have no check here.</summary>
internal static class ReaderRules
{
    public static RuleDescriptor ClaimIdRepeated { get; } = Rule(RuleIds.ClaimIdRepeated, "A claim id comes twice", FindingSeverity.Warning);

    public static IReadOnlyList<RuleDescriptor> All { get; } = ReadOnly.View(new[]
    {
        Rule(RuleIds.NoJsonObject, "The line is no JSON object", FindingSeverity.Error),
        Rule(RuleIds.LineTooLong, "The line is too long to be read", FindingSeverity.Error),
        Rule(RuleIds.NotUtf8, "Bytes that are no UTF-8", FindingSeverity.Warning),
        Rule(RuleIds.FieldMissing, "A required field is missing", FindingSeverity.Error),
        Rule(RuleIds.ValueUnreadable, "A value cannot be read", FindingSeverity.Error),
        Rule(RuleIds.ValueOfOtherType, "A value has another type than its field", FindingSeverity.Info),
        Rule(RuleIds.UnknownField, "A field that is not known", FindingSeverity.Info),
        Rule(RuleIds.FieldRepeated, "A field is given twice", FindingSeverity.Warning),
        ClaimIdRepeated,
        Rule(RuleIds.DateOutOfRange, "No date on which a service can have been", FindingSeverity.Error),
    }.Concat(X12Rules.All).Concat(FhirRules.All).ToArray());

    private static RuleDescriptor Rule(string id, string title, FindingSeverity severity) => new(id, title, RuleCategory.ClaimInput, severity);
}
