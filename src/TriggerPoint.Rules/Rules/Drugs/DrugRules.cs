using System;

namespace TriggerPoint.Rules;

/// <summary>Drugs and supplies: TPR5000 to TPR5999.</summary>
internal static class DrugRules
{
    public static ClaimRule[] All { get; } = Array.Empty<ClaimRule>();
}
