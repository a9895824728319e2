using System;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>Every boundary of every window and gap, on every day of four years: the day before, the day itself and the day after.</summary>
public sealed class LimitWindowTests
{
    private static readonly DateOnly First = new(2023, 1, 1);
    private static readonly DateOnly[] Days = [.. Enumerable.Range(0, 1461).Select(First.AddDays)];
    private readonly ITestOutputHelper output;

    public LimitWindowTests(ITestOutputHelper output) => this.output = output;

    [Theory]
    [InlineData("12 months")]
    [InlineData("2 months")]
    [InlineData("1 month")]
    [InlineData("90 days")]
    [InlineData("8 weeks")]
    [InlineData("1 day")]
    [InlineData("calendar year")]
    [InlineData("session")]
    public void A_window_begins_where_its_words_say(string words)
    {
        LimitWindow window = LimitWindow.Parse(words);
        int checkedDays = 0;
        foreach (DateOnly day in Days)
        {
            DateOnly outside = Outside(words, day);
            foreach (int off in new[] { -1, 0, 1 })
            {
                DateOnly earlier = outside.AddDays(off);
                if (earlier <= day)
                {
                    Assert.True(window.Holds(Date(earlier), Date(day)) == (earlier > outside), $"{words}: {earlier:O} for {day:O}");
                    checkedDays++;
                }
            }

            Assert.True(window.Holds(Date(day), Date(day)));
        }

        output.WriteLine($"checked: {checkedDays} days at the boundary of {words}");
        Assert.True(checkedDays >= 2900);
    }

    [Theory]
    [InlineData("12 months")]
    [InlineData("1 month")]
    [InlineData("6 months")]
    [InlineData("90 days")]
    [InlineData("8 weeks")]
    [InlineData("calendar year")]
    public void The_first_day_without_a_session_is_the_first_that_does_not_hold_it(string words)
    {
        LimitWindow window = LimitWindow.Parse(words);
        foreach (DateOnly day in Days)
        {
            ServiceDate free = window.FirstDayWithout(Date(day));
            Assert.False(window.Holds(Date(day), free));
            Assert.True(window.Holds(Date(day), free.AddDays(-1)), $"{words}: {day:O} for {free}");
        }
    }

    [Theory]
    [InlineData("L39662", "right trapezius", "6 weeks", 42)]
    [InlineData("AETNA-CPB-0016", "right trapezius", "7 days", 7)]
    public void A_gap_is_kept_to_the_day(string policy, string muscle, string words, int days)
    {
        SpacingLimit limit = Assert.Single(PayerPolicy.TryGet(policy, out PayerPolicy? known) ? known!.SpacingLimits : []);
        Assert.Equal(words, limit.Gap.ToString());
        int scrubbed = 0;
        for (DateOnly day = new(2024, 4, 1); day < new DateOnly(2025, 4, 1); day = day.AddDays(1))
        {
            foreach ((int back, bool tooSoon) in new[] { (days - 1, true), (days, false), (days + 1, false) })
            {
                Assert.Equal(tooSoon, IsFound("TPR4002", policy, muscle, day, day.AddDays(-back)));
                scrubbed++;
            }
        }

        output.WriteLine($"checked: {scrubbed} claims");
        Assert.Equal(365 * 3, scrubbed);
    }

    [Fact]
    public void Two_calendar_months_are_kept_to_the_day_at_the_end_of_every_month()
    {
        foreach (DateOnly before in Days.Where(day => day.Day is 1 or >= 28))
        {
            DateOnly allowed = before.AddMonths(2);
            Assert.True(IsFound("TPR4002", "EVICORE-CMM-202", "right trapezius", allowed.AddDays(-1), before));
            Assert.False(IsFound("TPR4002", "EVICORE-CMM-202", "right trapezius", allowed, before));
        }
    }

    [Theory]
    [InlineData("L34211", "2024-04-01", 3, "12 months")]
    [InlineData("BCBSA-2.01.103", "2024-01-01", 4, "12 months")]
    [InlineData("EVICORE-CMM-202", "2024-01-01", 4, "12 months")]
    [InlineData("EMBLEMHEALTH", "2024-01-01", 3, "90 days")]
    [InlineData("NY-WC", "2024-01-01", 4, "8 weeks")]
    public void A_limit_is_kept_to_the_day_by_the_scrubber(string policy, string from, int most, string words)
    {
        int scrubbed = 0;
        DateOnly start = DateOnly.Parse(from);
        for (DateOnly day = start; day < start.AddYears(1); day = day.AddDays(1))
        {
            // As many sessions as are covered less one lie close behind, so that the one at the boundary decides.
            DateOnly outside = Outside(words, day);
            string near = string.Concat(Enumerable.Range(1, most - 1).Select(back => $"; {day.AddDays(-back):O} 20552 right trapezius"));
            foreach (int off in new[] { -1, 0, 1 })
            {
                string history = $"{outside.AddDays(off):O} 20552 right trapezius{near}";
                ScrubReport report = TestClaim.Parse($"20552 | date {day:O} | policy {policy} | muscles right trapezius | history {history}").Scrub();
                Assert.True(report.Findings.Any(finding => finding.Rule.Id == "TPR4001") == (off > 0), $"{policy} on {day:O} after {history}");
                scrubbed++;
            }
        }

        output.WriteLine($"checked: {scrubbed} claims");
        Assert.True(scrubbed >= 3 * 365);
    }

    private static DateOnly Outside(string words, DateOnly day) => words switch
    {
        "calendar year" => new DateOnly(day.Year, 1, 1).AddDays(-1),
        "session" => day.AddDays(-1),
        _ when words.Contains("month", StringComparison.Ordinal) => day.AddMonths(-int.Parse(words.Split(' ')[0])),
        _ => day.AddDays(-int.Parse(words.Split(' ')[0]) * (words.Contains("week", StringComparison.Ordinal) ? 7 : 1)),
    };

    private static bool IsFound(string rule, string policy, string muscle, DateOnly day, DateOnly before) =>
        TestClaim.Parse($"20552 | date {day:O} | policy {policy} | muscles {muscle} | history {before:O} 20552 {muscle}").Scrub()
            .Findings.Any(finding => finding.Rule.Id == rule);

    private static ServiceDate Date(DateOnly day) => ServiceDate.FromDateOnly(day);
}
