using System;
using System.Collections.Generic;
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

    /// <summary>Everything that a reading holds, a line for each mention.</summary>
    public static IReadOnlyList<string> Whole(MuscleReading reading) =>
    [
        $"guidance {reading.Guidance}, {reading.RecordedInjections} injections",
        .. reading.Mentions.Select(mention =>
            $"{mention.Span} {mention.Text.Replace("\n", "\\n", StringComparison.Ordinal)}: {mention.Kind}, {mention.Status}, {mention.Reach} x{mention.NeedlePasses}{(mention.Proves ? ", proves" : string.Empty)}"
            + $"{(mention.IsSideDoubtful ? ", side doubtful" : string.Empty)}{(mention.IsReadByNeighbours ? ", by neighbours" : string.Empty)}{(mention.Group.IsUnspecified ? string.Empty : ", group " + mention.Group.Key)}"
            + $" {{{string.Join("; ", mention.Candidates.Take(12).Select(site => site.ToString()))}}} {string.Join(" | ", mention.Suggestions)}"),
    ];
}
