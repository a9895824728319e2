using System.Linq;

namespace TriggerPoint.Rules.Tests;

/// <summary>Short texts for what a reading holds, as the tables of test data write it.</summary>
internal static class Rendering
{
    public static string Interval(MuscleCount count) => $"{count.Supported}..{(count.IsBounded ? count.Possible.ToString() : "open")}";

    public static string Code(ProcedureCode code) => code.IsNone ? "none" : code.ToString();

    /// <summary>The mentions that may count: <c>trapezius/right</c>, <c>group:rhomboids/left</c>, <c>any:…</c>, <c>open</c>, <c>thing</c>.</summary>
    public static string Mentions(InjectionSession session) => string.Join(";", session.Injections.Select(injection => Mention(injection.Mention)));

    public static string Mention(MuscleMention mention) =>
        mention.Kind == MentionKind.NotAMuscle ? "thing"
        : mention.Kind == MentionKind.Unknown ? "unknown"
        : mention.Reach == MentionReach.Open ? "open"
        : mention.IsSettled ? $"{mention.Site.Muscle.Key}/{mention.Site.Side.ToString().ToLowerInvariant()}"
        : !mention.Group.IsUnspecified ? $"group:{mention.Group.Key}/{mention.Candidates[0].Side.ToString().ToLowerInvariant()}"
        : $"any:{string.Join("+", mention.Candidates.Select(site => site.Muscle.Key).Distinct())}";
}
