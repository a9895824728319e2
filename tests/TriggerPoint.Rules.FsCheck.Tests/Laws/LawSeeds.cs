using TriggerPoint.Rules.Tests;

namespace TriggerPoint.Rules.Testing.Tests;

/// <summary>Where the laws of this project's tests begin.</summary>
internal static class LawSeeds
{
    /// <summary>Fixed seeds: what is caught from all of them is not caught by luck.</summary>
    public static readonly string[] All = ["20552", "20553", "20560", "20561", "1", "2", "3", "4", "5", "6"];

    /// <summary>For laws that have to hold: from the seed of the run where <c>TRIGGERPOINT_SEED</c> gives one, and anew in each run otherwise.</summary>
    public static LawOptions Options { get; } = LawOptions.Default.WithReplay(Seeds.OfProperties ?? string.Empty);

    /// <summary>For laws that have to be broken: a wrong idea must not pass by chance.</summary>
    public static LawOptions Fixed { get; } = LawOptions.Default.WithReplay(All[0]);
}
