using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// Every session of up to six places in a small world, and what the library decides: two paired muscles on both sides and without a side, a division
/// of one of them, and a muscle in the midline.
/// </summary>
internal static class DecisionTable
{
    private const int MostPlaces = 6;

    private static readonly (string Name, MuscleSite Site)[] World =
    [
        ("RT", Muscle.Trapezius.On(Side.Right)),
        ("LT", Muscle.Trapezius.On(Side.Left)),
        ("T", Muscle.Trapezius.On(Side.Unspecified)),
        ("RM", Muscle.Multifidus.On(Side.Right)),
        ("LM", Muscle.Multifidus.On(Side.Left)),
        ("M", Muscle.Multifidus.On(Side.Unspecified)),
        ("RML", Muscle.MultifidusLumborum.On(Side.Right)),
        ("D", Muscle.Diaphragm.On(Side.Midline)),
    ];

    /// <summary>The whole file, rows in the order of their sites.</summary>
    public static IReadOnlyList<string> Lines()
    {
        (string[] Names, CptSelection[] Decisions)[] sessions = [.. Multisets().Select(places => (places.Select(place => World[place].Name).ToArray(), Decide(places)))];
        string conventions = string.Join(", ", Conventions.Select(convention => convention.ToString()));
        return
        [
            "# What is decided for every session of up to six places. Written by GoldenTests; a change here is a decision changed.",
            "# RT, LT, T: right trapezius, left trapezius, trapezius without a side. RM, LM, M: multifidus. RML: right multifidus lumborum. D: diaphragm.",
            "# findings: the rules, without TPR. by-convention: 2 for 20552, 3 for 20553, under " + conventions + ".",
            $"# digest of counts, codes and what is settled under all {Conventions.Length} conventions: {Digest(sessions)}",
            "sites\tcode\tmuscles\tsettled\tfindings\tby-convention",
            .. sessions.Select(session => Row(session.Names, session.Decisions)),
        ];
    }

    private static CountingConvention[] Conventions { get; } = [.. Enumerable.Range(0, CountingConvention.Count).Select(CountingConvention.FromIndex)];

    private static CptSelection[] Decide(int[] places)
    {
        InjectionSession session = InjectionSession.Create(places.Select(place => new Injection(World[place].Site)));
        return [.. Conventions.Select(convention => CptSelector.Select(session, convention))];
    }

    private static string Row(string[] names, CptSelection[] decisions)
    {
        CptSelection usual = decisions[0];
        string findings = string.Join(" ", usual.Findings.Select(finding => finding.Rule.Id[3..]).Distinct());
        string codes = string.Concat(decisions.Select(decision => decision.Code.IsNone ? '-' : decision.Code.ToString()[4]));
        return string.Join('\t', names.Length == 0 ? "nothing" : string.Join(' ', names), Rendering.Code(usual.Code), usual.Muscles, usual.IsSettled ? "yes" : "no", findings, codes);
    }

    private static string Digest((string[] Names, CptSelection[] Decisions)[] sessions)
    {
        var text = new StringBuilder();
        foreach ((string[] names, CptSelection[] decisions) in sessions)
        {
            text.AppendJoin(' ', names);
            foreach (CptSelection decision in decisions)
            {
                text.Append('|').Append(decision).Append(' ').Append(decision.IsSettled);
            }

            text.Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<int[]> Multisets()
    {
        List<int[]> level = [[]];
        for (int size = 0; size <= MostPlaces; size++)
        {
            foreach (int[] places in level)
            {
                yield return places;
            }

            level = [.. level.SelectMany(places => Enumerable.Range(places.LastOrDefault(), World.Length - places.LastOrDefault()).Select(next => places.Append(next).ToArray()))];
        }
    }
}
