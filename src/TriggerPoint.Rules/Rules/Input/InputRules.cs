using System;

namespace TriggerPoint.Rules;

/// <summary>What the claim itself must hold: TPR6000 to TPR6999.</summary>
internal static class InputRules
{
    public static ClaimRule[] All { get; } = Array.Empty<ClaimRule>();
}
