namespace TriggerPoint.Rules;

/// <summary>What a policy's data were read from.</summary>
/// <remarks>The default value is <see cref="Unspecified"/>.</remarks>
public enum PolicySource : byte
{
    /// <summary>Not said.</summary>
    Unspecified = 0,

    /// <summary>The payer's own text.</summary>
    Official = 1,

    /// <summary>Summaries by others, not the payer's own text; findings say so.</summary>
    Secondary = 2,
}
