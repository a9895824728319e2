using System;

namespace TriggerPoint.Rules.Fhir;

/// <summary>The rules that this reader raises.</summary>
internal static class ReaderRule
{
    public static RuleDescriptor NoJsonObject { get; } = Of(RuleIds.NoJsonObject);

    public static RuleDescriptor LineTooLong { get; } = Of(RuleIds.LineTooLong);

    public static RuleDescriptor NotUtf8 { get; } = Of(RuleIds.NotUtf8);

    public static RuleDescriptor FieldMissing { get; } = Of(RuleIds.FieldMissing);

    public static RuleDescriptor ValueUnreadable { get; } = Of(RuleIds.ValueUnreadable);

    public static RuleDescriptor ValueOfOtherType { get; } = Of(RuleIds.ValueOfOtherType);

    public static RuleDescriptor UnknownField { get; } = Of(RuleIds.UnknownField);

    public static RuleDescriptor FieldRepeated { get; } = Of(RuleIds.FieldRepeated);

    public static RuleDescriptor OtherFhirVersion { get; } = Of(RuleIds.OtherFhirVersion);

    public static RuleDescriptor ReferenceNotFound { get; } = Of(RuleIds.ReferenceNotFound);

    public static RuleDescriptor OtherCodeSystem { get; } = Of(RuleIds.OtherCodeSystem);

    public static RuleDescriptor ClaimNotInForce { get; } = Of(RuleIds.ClaimNotInForce);

    public static RuleDescriptor DetailsNotRead { get; } = Of(RuleIds.DetailsNotRead);

    private static RuleDescriptor Of(string id) => RuleCatalog.TryGet(id, out RuleDescriptor? rule)
        ? rule!
        : throw new InvalidOperationException($"The core has no rule {id}: the versions of the packages do not fit.");
}
