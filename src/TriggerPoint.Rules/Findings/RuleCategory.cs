namespace TriggerPoint.Rules;

/// <summary>What a rule is about; the first digit of its number says the same.</summary>
/// <remarks>The default value is <see cref="Unspecified"/>.</remarks>
public enum RuleCategory : byte
{
    /// <summary>No category.</summary>
    Unspecified = 0,

    /// <summary>Documentation and selection: TPR1000 to TPR1999.</summary>
    Documentation = 1,
}
