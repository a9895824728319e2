using System.Collections.Generic;

namespace TriggerPoint.Cli;

/// <summary>Some claims of a file in their order, and behind the last of them what became of the file.</summary>
internal readonly record struct LaneBatch(IReadOnlyList<ScrubbedClaim> Claims, LaneEnd? End);
