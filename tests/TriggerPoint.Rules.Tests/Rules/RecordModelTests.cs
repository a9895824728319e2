using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>The codes of a day against its record, against a second and naive reading of the facts, on every claim of a small world.</summary>
public sealed class RecordModelTests(ITestOutputHelper output)
{
    // Up to three muscles that were injected only, three that were needled only and three that were both: which ones does not matter.
    private const int Most = 3;
    private static readonly string[] Rules = ["TPR1009", "TPR1201", "TPR1202", "TPR1205", "TPR1206", "TPR1210"];
    private static readonly string[] Codes = ["20552", "20553", "20560", "20561"];
    private static readonly Muscle[] Muscles =
    [
        Muscle.Trapezius, Muscle.Supraspinatus, Muscle.Multifidus, Muscle.LevatorScapulae, Muscle.RhomboidMajor, Muscle.Infraspinatus, Muscle.TeresMinor,
        Muscle.GluteusMedius, Muscle.Piriformis,
    ];

    private enum Drugs
    {
        NotGiven,
        None,
        Some,
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2024)]
    public void Every_claim_of_a_small_world_is_judged_as_the_facts_say(int year)
    {
        var date = new ServiceDate(year, 8, 1);
        var met = new Dictionary<string, int>();
        int claims = 0;
        foreach ((int injected, int needled) in Worlds())
        {
            foreach (Drugs drugs in Enum.GetValues<Drugs>())
            {
                ClaimDocumentation record = Record(date, injected, needled, drugs);
                for (int billed = 1; billed < 1 << Codes.Length; billed++)
                {
                    string[] codes = [.. Codes.Where((_, at) => (billed & (1 << at)) != 0)];
                    Claim claim = Claim.Create("C1", codes.Select(code => ServiceLine.Create(ProcedureCode.Parse(code), date).WithUnits(1)));
                    string[] found = [.. ClaimScrubber.Default.Scrub(claim, record).Findings.Select(finding => finding.Rule.Id).Where(Rules.Contains).Order()];
                    string[] expected = [.. Expected(codes, year, injected, needled, drugs).Order()];
                    Assert.True(expected.SequenceEqual(found), $"{string.Join(' ', codes)}, {record}, {drugs}: {string.Join(' ', expected)}, not {string.Join(' ', found)}");
                    claims++;
                    foreach (string rule in expected)
                    {
                        met[rule] = met.GetValueOrDefault(rule) + 1;
                    }
                }
            }
        }

        output.WriteLine($"checked: {claims} claims; {string.Join(", ", met.OrderBy(rule => rule.Key).Select(rule => $"{rule.Key} {rule.Value}"))}");
        Assert.Equal(4 * 4 * 4 * 3 * 15, claims);
        Assert.All(year < 2020 ? Rules.Except(["TPR1210"]) : Rules.Except(["TPR1205"]), rule => Assert.True(met.GetValueOrDefault(rule) >= 40, rule));
    }

    private static IEnumerable<(int Injected, int Needled)> Worlds()
    {
        int First(int count, int from) => ((1 << count) - 1) << from;
        for (int injected = 0; injected <= Most; injected++)
        {
            for (int needled = 0; needled <= Most; needled++)
            {
                for (int both = 0; both <= Most; both++)
                {
                    yield return (First(injected, 0) | First(both, 2 * Most), First(needled, Most) | First(both, 2 * Most));
                }
            }
        }
    }

    private static IEnumerable<string> Expected(string[] codes, int year, int injected, int needled, Drugs drugs)
    {
        // A needle without an injectate is needling (TPI-106); a muscle counts for one technique, the injection first (TPI-110).
        if (drugs == Drugs.None)
        {
            needled |= injected;
            injected = 0;
        }

        bool nothing = injected + needled == 0;
        if (nothing)
        {
            yield return "TPR1009";
        }

        string? injection = codes.Where(code => code is "20552" or "20553").Max();
        string? needling = codes.Where(code => code is "20560" or "20561").Max();
        if (injection is not null)
        {
            bool noInjectate = drugs == Drugs.None || (injected == 0 && needled != 0 && drugs == Drugs.NotGiven);
            string supported = Code(injected, "20552", "20553");
            if (noInjectate)
            {
                yield return "TPR1206";
            }
            else if (!nothing && injection != supported)
            {
                yield return string.CompareOrdinal(injection, supported) > 0 ? "TPR1201" : "TPR1202";
            }
        }

        if (year < 2020)
        {
            foreach (string code in codes.Where(code => code is "20560" or "20561"))
            {
                yield return "TPR1205";
            }
        }
        else if (needling is not null)
        {
            string supported = Code(needled & ~injected, "20560", "20561");
            bool onlyInjected = injected != 0 ? needled == 0 : drugs == Drugs.Some && injection is null;
            bool shared = (injected & needled) != 0;
            if (onlyInjected)
            {
                yield return "TPR1206";
            }
            else if (!nothing && string.CompareOrdinal(needling, supported) > 0)
            {
                yield return !shared ? "TPR1201" : injection is not null ? "TPR1210" : supported.Length == 0 ? "TPR1206" : "TPR1201";
            }
            else if (!nothing && needling != supported)
            {
                yield return "TPR1202";
            }
        }
    }

    private static string Code(int muscles, string few, string many)
    {
        int count = Enumerable.Range(0, Muscles.Length).Count(at => (muscles & (1 << at)) != 0);
        return count == 0 ? "" : count < 3 ? few : many;
    }

    private static ClaimDocumentation Record(ServiceDate date, int injected, int needled, Drugs drugs)
    {
        IEnumerable<Injection> Of(int set, NeedleTechnique technique) =>
            Enumerable.Range(0, Muscles.Length).Where(at => (set & (1 << at)) != 0).Select(at => new Injection(Muscles[at].On(Side.Right), technique));
        DocumentedSession session = DocumentedSession.Create(date)
            .WithMuscles(InjectionSession.Create(Of(injected, NeedleTechnique.Injection).Concat(Of(needled, NeedleTechnique.DryNeedling))));
        return ClaimDocumentation.Create(drugs switch
        {
            Drugs.None => session.WithInjectates(),
            Drugs.Some => session.WithInjectates(Injectate.Create("Kenalog", 40, "mg")),
            _ => session,
        });
    }
}
