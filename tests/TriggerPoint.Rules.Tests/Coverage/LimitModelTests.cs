using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>The engine against a second one, and its laws.</summary>
public sealed class LimitModelTests
{
    private const int Cases = 600;
    private readonly ITestOutputHelper output;

    public LimitModelTests(ITestOutputHelper output) => this.output = output;

    [Property(MaxTest = Cases, Arbitrary = [typeof(CoverageWorld)])]
    public Property Frequency_is_what_the_naive_engine_says(CoverageCase given) => Same(
        "TPR4001", given, new NaiveLimits(given, given.Limit.Key).Frequency(given.Limit));

    [Property(MaxTest = Cases, Arbitrary = [typeof(CoverageWorld)])]
    public Property Spacing_is_what_the_naive_engine_says(CoverageCase given) => Same(
        "TPR4002", given, new NaiveLimits(given, given.Gap.Key).Spacing(given.Gap));

    [Fact]
    public void The_cases_reach_every_outcome_of_every_key()
    {
        // Sampled with a fixed seed, so that this gate never fails by chance.
        CoverageCase[] cases = [.. CoverageGenerators.Cases.Fixedly(2_000)];
        foreach (LimitKey key in new[] { LimitKey.Patient, LimitKey.Region, LimitKey.Site })
        {
            Count(key, cases.Where(one => one.Limit.Key == key).SelectMany(one => new NaiveLimits(one, key).Frequency(one.Limit)));
            Count(key, cases.Where(one => one.Gap.Key == key).SelectMany(one => new NaiveLimits(one, key).Spacing(one.Gap)));
        }
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(CoverageWorld)])]
    public bool Adding_history_never_removes_a_finding(CoverageCase given, PastSession[] more) =>
        Found(given).IsSubsetOf(Found(given with { History = given.History.With(more) }));

    [Property(MaxTest = Cases, Arbitrary = [typeof(CoverageWorld)])]
    public bool The_order_of_lines_records_and_history_does_not_matter(CoverageCase given, int seed)
    {
        var random = new System.Random(seed);
        int[] order = [.. Enumerable.Range(0, given.Dates.Length).OrderBy(_ => random.Next())];
        CoverageCase shuffled = given with
        {
            Dates = [.. order.Select(at => given.Dates[at])],
            Muscles = [.. order.Select(at => given.Muscles[at])],
            History = given.History.IsKnown ? ClaimHistory.Create(given.History.Sessions.OrderBy(_ => random.Next())) : given.History,
        };
        return Facts(given).SequenceEqual(Facts(shuffled));
    }

    [Property(MaxTest = Cases, Arbitrary = [typeof(CoverageWorld)])]
    public bool A_session_that_is_told_twice_is_one_session(CoverageCase given) =>
        Facts(given).SequenceEqual(Facts(given with { History = given.History.With(given.History.IsKnown ? given.History.Sessions.Where(past => !past.Date.IsUnknown) : []) }))
        || !given.History.IsKnown;

    [Property(MaxTest = Cases, Arbitrary = [typeof(CoverageWorld)])]
    public bool A_limit_that_allows_more_finds_no_more(CoverageCase given) => Found(given with
    {
        Limit = FrequencyLimit.Create(given.Limit.Most + 1, given.Limit.Window).WithKey(given.Limit.Key),
        Gap = SpacingLimit.Create(CalendarPeriod.Days(1)).WithKey(given.Gap.Key),
    }).IsSubsetOf(Found(given));

    // Of the session's date the finding or what is missing; a date that the claim bills twice is one session.
    private static Property Same(string rule, CoverageCase given, IEnumerable<(ServiceDate Date, char Outcome)> expected)
    {
        ScrubReport report = given.Scrub();
        HashSet<ServiceDate> found = [.. report.Findings.Where(finding => finding.Rule.Id == rule).Select(finding => given.Dates[finding.Line - 1])];
        HashSet<ServiceDate> open = [.. report.MissingData.Where(missing => missing.Rule.Id == rule && missing.Line > 0).Select(missing => given.Dates[missing.Line - 1])];
        bool noHistory = report.MissingData.Any(missing => missing.Rule.Id == rule && missing.Missing == "history");
        string actual = string.Join(" ", given.Dates.Distinct().Order()
            .Select(date => $"{date}{(found.Contains(date) ? '!' : open.Contains(date) || noHistory ? '?' : '-')}"));
        string model = string.Join(" ", expected.Select(one => $"{one.Date}{one.Outcome}"));
        return (actual == model).Label($"{actual} against {model}");
    }

    private void Count(LimitKey key, IEnumerable<(ServiceDate Date, char Outcome)> outcomes)
    {
        Dictionary<char, int> counts = outcomes.GroupBy(one => one.Outcome).ToDictionary(group => group.Key, group => group.Count());
        output.WriteLine($"{key}: {counts['!']} found, {counts['?']} open, {counts['-']} neither");
        Assert.All(counts.Values, count => Assert.True(count >= 60));
        Assert.Equal(3, counts.Count);
    }

    private static HashSet<(string, ServiceDate)> Found(CoverageCase given) =>
        [.. given.Scrub().Findings.Select(finding => (finding.Rule.Id, given.Dates[finding.Line - 1]))];

    private static List<string> Facts(CoverageCase given)
    {
        ScrubReport report = given.Scrub();
        return [.. report.Findings.Select(finding => $"{finding.Rule.Id} {given.Dates[finding.Line - 1]} {finding.Message} {finding.Mend}")
            .Concat(report.MissingData.Select(missing => $"{missing} {(missing.Line == 0 ? "" : given.Dates[missing.Line - 1].ToString())}")).Distinct().Order(System.StringComparer.Ordinal)];
    }
}
