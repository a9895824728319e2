namespace Clinic.Coding;

/// <summary>The clinic's own selector: no more than it needs.</summary>
public static class CodeSelector
{
    /// <summary>The codes to bill for a visit: one for what was injected, one for what was needled, or none.</summary>
    public static IReadOnlyList<string> Codes(Visit visit) => Codes(visit, Muscles);

    /// <summary>The same with another way to count.</summary>
    public static IReadOnlyList<string> Codes(Visit visit, Func<IReadOnlyList<Shot>, int> count)
    {
        Shot[] injected = [.. visit.Shots.Where(shot => !shot.IsDry)];
        Shot[] needled = [.. visit.Shots.Where(shot => shot.IsDry && !injected.Any(other => other.Muscle == shot.Muscle && other.Side == shot.Side))];
        return [.. Code(count(injected), "20552", "20553", visit.Date, new(2002, 1, 1)), .. Code(count(needled), "20560", "20561", visit.Date, new(2020, 1, 1))];
    }

    /// <summary>How many muscles: each side of a pair for itself, a muscle in the midline once, a missing side never as one more.</summary>
    public static int Muscles(IReadOnlyList<Shot> shots)
    {
        HashSet<(string Muscle, char Side)> sites = [.. Named(shots).Select(shot => (shot.Muscle, Side: shot.HasTwoSides ? shot.Side : ' '))];
        return sites.Count(site => site.Side != ' ' || !sites.Any(other => other.Muscle == site.Muscle && other.Side != ' '));
    }

    /// <summary>The shots of which the muscle is known.</summary>
    public static IEnumerable<Shot> Named(IReadOnlyList<Shot> shots) => shots.Where(shot => shot.Muscle.Length > 0);

    private static IEnumerable<string> Code(int muscles, string few, string many, DateOnly? date, DateOnly firstDay) =>
        muscles == 0 || date < firstDay ? [] : [muscles < 3 ? few : many];
}
