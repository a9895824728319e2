namespace TriggerPoint.Rules;

/// <summary>How much a finding weighs.</summary>
/// <remarks>The default value is <see cref="None"/>: switched off. The order is that of weight, so severities compare with <c>&lt;</c>.</remarks>
public enum FindingSeverity : byte
{
    /// <summary>Not reported.</summary>
    None = 0,

    /// <summary>Worth knowing; nothing needs to change.</summary>
    Info = 1,

    /// <summary>The record or the claim should be looked at before it is billed.</summary>
    Warning = 2,

    /// <summary>The code is not supported as it stands.</summary>
    Error = 3,
}
