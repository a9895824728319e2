using TriggerPoint.Rules.Testing;

namespace Clinic.Coding.Tests;

/// <summary>How one could get it wrong, and the law that is there for it.</summary>
public sealed record WrongSelector(string Idea, string Law, Func<Visit, IReadOnlyList<string>> Codes)
{
    public static IReadOnlyList<WrongSelector> All { get; } =
    [
        Counting("counts injections", SelectorLaws.InjectionsAreNotCounted, shots => CodeSelector.Named(shots).Count()),
        Counting("counts needle passes", SelectorLaws.NeedlePassesAreNotCounted, shots => Math.Max(CodeSelector.Muscles(shots), shots.Sum(shot => shot.Passes))),
        Counting("counts names, not sides", SelectorLaws.SidesAreCounted, shots => CodeSelector.Named(shots).Select(shot => shot.Muscle).Distinct().Count()),
        Counting("counts sides of midline muscles", SelectorLaws.MidlineMusclesCountOnce, shots => CodeSelector.Muscles([.. shots.Select(shot => shot with { HasTwoSides = true })])),
        Counting("takes two for three", SelectorLaws.TwoMusclesTakeTheLowerCode, shots => CodeSelector.Muscles(shots) is var muscles && muscles == 2 ? 3 : muscles),
        Counting("takes three for two", SelectorLaws.ThreeMusclesTakeTheHigherCode, shots => CodeSelector.Muscles(shots) is var muscles && muscles == 3 ? 2 : muscles),
        Counting("drops repeats of the neighbor only", SelectorLaws.OrderDoesNotMatter, Runs),
        Counting("counts regions", SelectorLaws.RegionsAreNotCounted, shots => CodeSelector.Named(shots).Select(shot => shot.Region).Distinct().Count()),
        new("returns both codes", SelectorLaws.ThereIsOneCode, visit => CodeSelector.Codes(visit) is var codes && codes.Contains("20553") ? [.. codes, "20552"] : codes),
        Counting("counts parts of the trapezius", SelectorLaws.PartsAreNotCounted, shots => CodeSelector.Muscles([.. shots.Select(Part)])),
        new("throws on an empty visit", SelectorLaws.NothingDocumentedTakesNoCode, visit => visit.Shots.Max(shot => shot.Passes) >= 0 ? CodeSelector.Codes(visit) : []),
    ];

    private static WrongSelector Counting(string idea, string law, Func<IReadOnlyList<Shot>, int> count) => new(idea, law, visit => CodeSelector.Codes(visit, count));

    private static int Runs(IReadOnlyList<Shot> shots)
    {
        Shot[] named = [.. CodeSelector.Named(shots)];
        return named.Where((shot, at) => at == 0 || named[at - 1].Muscle != shot.Muscle || named[at - 1].Side != shot.Side).Count();
    }

    // "upper trapezius" as a muscle of its own.
    private static Shot Part(Shot shot) => shot.Words.Contains("per ", StringComparison.Ordinal) || shot.Words.Contains("wer ", StringComparison.Ordinal) ? shot with { Muscle = shot.Words } : shot;
}
