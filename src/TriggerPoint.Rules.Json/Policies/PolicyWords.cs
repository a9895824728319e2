namespace TriggerPoint.Rules.Json;

/// <summary>The words of the enumerations of a policy.</summary>
internal static class PolicyWords
{
    public static EnumWords<FindingSeverity> Severities { get; } = new(hasZero: false);

    public static EnumWords<PolicySource> Sources { get; } = new(hasZero: false);

    public static EnumWords<ModifierPlacement> Placements { get; } = new(hasZero: false);

    public static EnumWords<LimitUnit> Units { get; } = new(hasZero: true);

    public static EnumWords<LimitKey> Keys { get; } = new(hasZero: true);

    public static EnumWords<PolicyClauseKind> Clauses { get; } = new(hasZero: false);
}
