using System.Collections.Generic;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>A muscle or a group that a search found; the other of the two is unspecified.</summary>
/// <param name="Muscle">The muscle.</param>
/// <param name="Group">The group.</param>
/// <param name="Terms">The terms by which it was found; empty when it was found by its key.</param>
internal sealed record LexiconMatch(Muscle Muscle, MuscleGroup Group, IReadOnlyList<string> Terms)
{
    public bool IsGroup => Muscle.IsUnspecified;
}
