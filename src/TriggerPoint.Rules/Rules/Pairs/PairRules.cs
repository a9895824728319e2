using System;

namespace TriggerPoint.Rules;

/// <summary>Code pairs: TPR3000 to TPR3999.</summary>
internal static class PairRules
{
    public static ClaimRule[] All { get; } = Array.Empty<ClaimRule>();
}
