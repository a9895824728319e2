using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>A claim as its file has it.</summary>
/// <param name="Input">The claim with what belongs to it.</param>
/// <param name="IsVoid">Whether it takes back a claim that was sent before, so that nothing was done on its dates.</param>
internal readonly record struct SourceClaim(ClaimInput Input, bool IsVoid);
