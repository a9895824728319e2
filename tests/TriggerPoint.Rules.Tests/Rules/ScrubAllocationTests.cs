using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>A claim without findings costs no memory once one like it was scrubbed on the thread, and what is remembered for that changes no answer.</summary>
public sealed class ScrubAllocationTests(ITestOutputHelper output)
{
    // Claims as they come: alone, with a visit and a drug, of dates that no edition covers, with a record that is plain, with a history.
    private static readonly string[] Texts =
    [
        "20552",
        "20552 | dx M79.18",
        "20552; 99213-25; J3301-JZ x4",
        "20552; 99213-25; J3301-JZ x4 | dx M79.18 | date 2025-02-03",
        "20553; 99214-25 | dx M79.18 M54.2 | date 2023-11-30",
        "20552; 64405-59 | dx M79.18 G44.86 | outpatient",
        "20560; 97140-59",
        "99213; 71046; 85025",
        "20552-59 by N1; 20610-RT by N2; J1030 x2 | date 2023-05-02",
        "20553; J3301-JZ x4; 99213-25 | muscles right trapezius; left levator scapulae; right deltoid | drugs Kenalog 40 mg wasted 0 | dx M79.18 | separate yes",
        "20552; J3301-JZ x4 | muscles right trapezius | drugs Kenalog 40 mg wasted 0 | dx M79.18 | guidance none | history none",
        "20552; J3301-JZ x4; 99213-25 | muscles right trapezius | drugs Kenalog 40 mg wasted 0, lidocaine 10 mg | dx M79.18 | separate yes | guidance none"
            + " | relief 60/8 | history 2024-03-01 20552 right trapezius; 2023-08-02 20553 right trapezius and left deltoid and left piriformis",
    ];

    [Fact]
    public void A_claim_without_findings_allocates_nothing_under_any_policy()
    {
        int without = 0;
        foreach (TestClaim claim in PayerPolicy.All.SelectMany(Under).Where(claim => claim.Scrub().Findings.Count == 0))
        {
            Assert.True(AllocatedBy([claim]) == 0, $"{claim.Claim} under {claim.Claim.Policy}: {AllocatedBy([claim])} bytes");
            without++;
        }

        output.WriteLine($"checked: {without} claims without findings, under {PayerPolicy.All.Count} policies");
        Assert.True(without > 250);
    }

    [Theory]
    [InlineData("CPT", 11)]
    [InlineData("L34211", 6)]
    public void Different_claims_in_turn_allocate_nothing(string policy, int least)
    {
        TestClaim[] claims = [.. Under(PolicyOf(policy)).Where(claim => claim.Scrub().Findings.Count == 0)];
        Assert.True(claims.Length >= least, $"{claims.Length} claims");
        Assert.Equal(0, AllocatedBy(claims));
    }

    [Fact]
    public void A_claim_of_every_day_of_a_quarter_allocates_nothing()
    {
        TestClaim[] claims = [.. Enumerable.Range(0, 90).Select(day => TestClaim.Parse($"20552; 99213-25 | dx M79.18 | date {new DateOnly(2025, 1, 1).AddDays(day):O}"))];
        Assert.All(claims, claim => Assert.Contains(claim.Scrub().MissingData, missing => missing.Missing.Contains(claim.Claim.Lines[0].Date.ToString(), StringComparison.Ordinal)));
        Assert.Equal(0, AllocatedBy(claims));
    }

    [Fact]
    public void A_claim_that_is_read_anew_allocates_nothing_when_it_is_scrubbed()
    {
        Claim[] claims = [.. Enumerable.Range(0, 40).Select(_ => TestClaim.Parse("20552; 99213-25; J3301-JZ x4 | dx M79.18").Claim)];
        ClaimInput[] inputs = [.. claims.Select(ClaimInput.Create)];
        ClaimScrubber.Default.Scrub(claims[0]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (ClaimInput input in inputs)
        {
            ClaimScrubber.Default.Scrub(input);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Words_of_a_house_rule_are_not_remembered()
    {
        ClaimRule house = ClaimRule.Create(
            RuleDescriptor.Create("HOUSE1", "A rule", RuleCategory.Documentation, FindingSeverity.Warning), check => check.NoData($"weight of {check.Claim.Patient}"));
        ClaimScrubber scrubber = ClaimScrubber.Default.WithRules(RuleSet.Default.With(house));
        Claim claim = TestClaim.Parse("20552").Claim.WithPatient("P1");
        ScrubReport one = scrubber.Scrub(claim);
        ScrubReport other = scrubber.Scrub(claim);
        Assert.Equal("weight of P1", one.MissingData[^1].Missing);
        Assert.NotSame(one, other);
        Assert.NotSame(one.MissingData[^1], other.MissingData[^1]);
        Assert.Same(ClaimScrubber.Default.Scrub(claim), ClaimScrubber.Default.Scrub(claim));
    }

    [Fact]
    public void Scrubbers_that_differ_share_no_report()
    {
        TestClaim test = TestClaim.Parse("20552; 99213-25");
        ScrubReport all = ClaimScrubber.Default.Scrub(test.Claim);
        ScrubReport without = ClaimScrubber.Default.WithSeverity(all.MissingData[0].Rule.Id, FindingSeverity.None).Scrub(test.Claim);
        Assert.NotEqual(all.MissingData.Count, without.MissingData.Count);
        Assert.Equal(RuleOutcome.NoData, all.OutcomeOf(all.MissingData[0].Rule.Id));
        Assert.Equal(RuleOutcome.NotApplicable, without.OutcomeOf(all.MissingData[0].Rule.Id));
    }

    /// <summary>Threads that scrub the same claims in orders of their own, so that each remembers something else, all say the same.</summary>
    [Fact]
    public void Many_threads_say_what_one_says()
    {
        ScrubCase[] cases = [.. Gen.Sample(ScrubWorld.CaseGen, 500, new Rnd(2, 2025), 50), .. PayerPolicy.All.SelectMany(Under)
            .Select(claim => new ScrubCase(claim.Claim, claim.Documentation, claim.History))];
        string[] alone = [.. cases.Select(Everything)];
        int[] wrong = new int[4];
        Parallel.For(0, wrong.Length, thread =>
        {
            int[] order = [.. Enumerable.Range(0, cases.Length)];
            new System.Random(thread).Shuffle(order);
            wrong[thread] = order.Count(i => Everything(cases[i]) != alone[i]);
        });
        output.WriteLine($"checked: {wrong.Length * cases.Length} claims in {wrong.Length} orders");
        Assert.All(wrong, count => Assert.Equal(0, count));
        Assert.True(alone.Distinct().Count() > 500);
    }

    /// <summary>However few places there are and however alike the hashes, the content is what was asked for, and the place is never more than was given.</summary>
    [Property(MaxTest = 300)]
    public Property Recent_values_hold_what_was_asked_for(byte[] asked, bool alike)
    {
        var recent = new RecentValues<string>(3);
        int made = 0;
        string[] answers = [.. asked.Select(number => recent.Get(new Number(number % 12, alike, () => made++)))];
        bool right = answers.SequenceEqual(asked.Select(number => $"{number % 12}"));

        // The content that was asked for last is always found again.
        int before = made;
        bool found = asked.Length == 0 || (recent.Get(new Number(asked[^1] % 12, alike, () => made++)) == answers[^1] && made == before);
        return (right && found).Collect(made < answers.Length ? "some found" : "none found");
    }

    private static IEnumerable<TestClaim> Under(PayerPolicy policy) => Texts.Select(text => TestClaim.Parse($"{text} | policy {policy.Id}"));

    private static PayerPolicy PolicyOf(string id) => PayerPolicy.TryGet(id, out PayerPolicy? policy) ? policy! : throw new ArgumentException(id, nameof(id));

    private static string Everything(ScrubCase scrubbed)
    {
        ScrubReport report = scrubbed.Scrub();
        return string.Join('\n', report.Findings.Select(scrubbed.Text).Concat(report.MissingData.Select(missing => $"{missing} {missing.Line} {string.Join(",", missing.Basis)}"))
            .Append(string.Concat(report.Outcomes.Select(outcome => (int)outcome.Value))).Append($"{report.SupportedCode} {report.SupportedNeedleCode}")
            .Append(string.Join(", ", report.Editions)));
    }

    private static long AllocatedBy(TestClaim[] claims)
    {
        Scrub(claims, 3);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Scrub(claims, 10);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Scrub(TestClaim[] claims, int rounds)
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (TestClaim claim in claims)
            {
                claim.Scrub();
            }
        }
    }

    private readonly struct Number(int value, bool alike, Action whenMade) : IContent<string>
    {
        public int Hash => alike ? 7 : value;

        public bool IsThatOf(string known) => known == $"{value}";

        public string Make()
        {
            whenMade();
            return $"{value}";
        }
    }
}
