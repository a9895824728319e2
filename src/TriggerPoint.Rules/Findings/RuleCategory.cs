namespace TriggerPoint.Rules;

/// <summary>What a rule is about; the first digit of its number says the same.</summary>
/// <remarks>The default value is <see cref="Unspecified"/>.</remarks>
public enum RuleCategory : byte
{
    /// <summary>No category.</summary>
    Unspecified = 0,

    /// <summary>Documentation and selection: TPR1000 to TPR1999.</summary>
    Documentation = 1,

    /// <summary>Units and modifiers: TPR2000 to TPR2999.</summary>
    UnitsAndModifiers = 2,

    /// <summary>Code pairs: TPR3000 to TPR3999.</summary>
    CodePairs = 3,

    /// <summary>Coverage and frequency: TPR4000 to TPR4999.</summary>
    Coverage = 4,

    /// <summary>Drugs and supplies: TPR5000 to TPR5999.</summary>
    Drugs = 5,

    /// <summary>Claim input: TPR6000 to TPR6999.</summary>
    ClaimInput = 6,

    /// <summary>Internal: TPR9000 to TPR9999.</summary>
    Internal = 9,
}
