using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>One piece of counted evidence: a muscle, or words that leave open which is meant.</summary>
/// <param name="Muscle">The muscle it counts as; <see cref="Muscle.Unspecified"/> when that is open.</param>
/// <param name="Side">The documented side.</param>
/// <param name="Mention">The words of the record.</param>
/// <param name="Candidates">The muscles that may be meant; empty for a settled one, and where the words set no bound.</param>
internal sealed record CountedMuscle(Muscle Muscle, Side Side, string Mention, IReadOnlyList<Muscle> Candidates)
{
    public bool IsSettled => !Muscle.IsUnspecified;

    /// <summary>The evidence that may count, in the order of the record: each settled muscle and each open wording once.</summary>
    public static IReadOnlyList<CountedMuscle> Of(CptSelection selection)
    {
        var counted = new List<CountedMuscle>();
        var seen = new HashSet<(Muscle Muscle, Side Side, string Words)>();
        foreach (MuscleMention mention in selection.Session.Injections.Select(injection => injection.Mention))
        {
            if (mention.Reach == MentionReach.Nothing)
            {
                continue;
            }

            CountedMuscle muscle = mention.IsSettled ? Settled(mention, selection.Convention) : Open(mention, selection.Convention);
            if (seen.Add((muscle.Muscle, muscle.Side, muscle.IsSettled ? string.Empty : muscle.Mention)))
            {
                counted.Add(muscle);
            }
        }

        return counted;
    }

    private static CountedMuscle Settled(MuscleMention mention, CountingConvention convention) =>
        new(Unit(mention.Site, convention), mention.Site.Side, mention.Text, []);

    private static CountedMuscle Open(MuscleMention mention, CountingConvention convention)
    {
        Side side = mention.Candidates.Count == 0 ? Side.Unspecified : mention.Candidates[0].Side;
        bool isOneSide = mention.Candidates.All(site => site.Side == side);
        Muscle[] candidates = mention.Candidates.Select(site => Unit(site, convention)).Distinct().ToArray();
        return new(Muscle.Unspecified, isOneSide ? side : Side.Unspecified, mention.Text, candidates);
    }

    private static Muscle Unit(MuscleSite site, CountingConvention convention) =>
        convention.KeepsDivisionsApart ? site.Muscle : site.Muscle.WholeMuscle;
}
