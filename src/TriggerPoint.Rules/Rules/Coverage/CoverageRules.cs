using System;

namespace TriggerPoint.Rules;

/// <summary>Coverage and frequency: TPR4000 to TPR4999.</summary>
internal static class CoverageRules
{
    public static ClaimRule[] All { get; } = Array.Empty<ClaimRule>();
}
